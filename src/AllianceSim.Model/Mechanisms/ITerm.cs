namespace AllianceSim.Model.Mechanisms;

/// <summary>One named addend (or factor, for threat) of a decision. Each mechanism of the theory is one class.</summary>
public interface ITerm
{
    /// <summary>The mechanism that the term belongs to.</summary>
    Mechanism Mechanism { get; }
}
