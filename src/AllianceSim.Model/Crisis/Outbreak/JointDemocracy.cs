using AllianceSim.Model.Domestic;
using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Model.Crisis.Outbreak;

/// <summary>Democracies start fewer disputes with each other.</summary>
/// <param name="settings">The run's settings.</param>
public sealed class JointDemocracy(Settings settings) : IOnsetTerm
{
    private static readonly Parameter Weight = new(
        "onset.joint-democracy", 0.1, 0, 10, "logit", "Weight of joint democracy.", 0);

    /// <summary>The mechanism.</summary>
    public static Mechanism Definition { get; } = new()
    {
        Id = "joint-democracy",
        Name = "Joint democracy",
        Entry = Entry.Crisis,
        Formula = "- d [both democracies]",
        Source = "Democratic peace: Oneal and Russett 1997",
        Parameters = [Weight],
        Term = TermMaker.Of(s => new JointDemocracy(s)),
    };

    private readonly double weight = settings[Weight];

    /// <inheritdoc/>
    public Mechanism Mechanism => Definition;

    /// <inheritdoc/>
    public void Add(Viewpoint view, Span<double> onset)
    {
        var ideology = view.World.Ideology;
        if (ideology[view.Self] <= LeaderChange.Democracy)
            return;
        for (var j = 0; j < onset.Length; j++)
            onset[j] -= ideology[j] > LeaderChange.Democracy ? weight : 0;
    }
}
