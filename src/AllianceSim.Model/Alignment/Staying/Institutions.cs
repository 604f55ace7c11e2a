using AllianceSim.Model.Alliances;
using AllianceSim.Model.Attribution;
using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Model.Alignment.Staying;

/// <summary>Formal bodies and rules hold an alliance together, chiefly when its threat has gone.</summary>
/// <param name="settings">The run's settings.</param>
public sealed class Institutions(Settings settings) : IIntrinsicTerm, IComposite
{
    private static readonly Parameter Weight = new(
        "institutions.weight", 0.3, 0, 20, "logit", "Value of full institutionalisation while the threat is there.", 0);

    private static readonly Parameter Protection = new(
        "institutions.protection", 2, 0, 50, "-", "How many times more institutions hold once the threat has gone.", 0);

    /// <summary>The mechanism.</summary>
    public static Mechanism Definition { get; } = new()
    {
        Id = "institutions",
        Name = "Institutionalisation",
        Entry = Entry.Staying,
        Formula = "w I_k (1 + φ lost); lost = 1 - T_i,target / T_i,target at joining, kept in 0 to 1",
        Source = "Walt 1997, why alliances endure: institutionalisation; Leeds and Anac 2005 find no protection in itself",
        Parameters = [Weight, Protection],
        Term = TermMaker.Of(s => new Institutions(s)),
        Cause = Cause.Institutions,
    };

    private readonly double protection = settings[Protection];

    private readonly double weight = settings[Weight];

    /// <inheritdoc/>
    public Mechanism Mechanism => Definition;

    /// <summary>The institutions, and the threat that has gone.</summary>
    public IReadOnlyList<Part> Parts { get; } = [new("bodies", Cause.Institutions), new("threat-gone", Cause.Institutions)];

    /// <inheritdoc/>
    public double Evaluate(Viewpoint view, Stake stake) => Value(stake.Alliance.Institutionalisation, stake.ThreatGone(view));

    /// <inheritdoc/>
    public double[][] Observe(Viewpoint view, Stake stake) => [[stake.Alliance.Institutionalisation], [stake.ThreatGone(view)]];

    /// <inheritdoc/>
    public double Combine(ReadOnlySpan<double[]> parts) => Value(parts[0][0], parts[1][0]);

    /// <inheritdoc/>
    public double ForNewcomer(Alliance alliance, int members) => Value(alliance.Institutionalisation, 0);

    private double Value(double bodies, double gone) => weight * bodies * (1 + protection * gone);
}
