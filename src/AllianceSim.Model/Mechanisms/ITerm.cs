namespace AllianceSim.Model.Mechanisms;

/// <summary>One named addend (or factor, for threat) of a decision. Each mechanism of the theory is one class.</summary>
public interface ITerm
{
    /// <summary>The mechanism that the term belongs to.</summary>
    Mechanism Mechanism { get; }
}

/// <summary>Makes the term of a mechanism for a run.</summary>
/// <param name="Type">Class of the term.</param>
/// <param name="Make">Makes it from the run's settings.</param>
public sealed record TermMaker(Type Type, Func<Settings, ITerm> Make)
{
    /// <summary>A maker of terms of a class.</summary>
    public static TermMaker Of<TTerm>(Func<Settings, TTerm> make)
        where TTerm : class, ITerm => new(typeof(TTerm), make);
}
