using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Model.Alignment.Partner;

/// <summary>Groups at home that live by an alliance hold it, though it may not serve the society.</summary>
/// <param name="settings">The run's settings.</param>
public sealed class LobbyTerm(Settings settings) : IPartnerTerm
{
    private static readonly Parameter Weight = new(
        "lobby.weight", 1.5, 0, 20, "logit", "Value of a partner for whom all that counts at home speaks.", 0);

    /// <summary>The mechanism.</summary>
    public static Mechanism Definition { get; } = new()
    {
        Id = "lobby",
        Name = "Lobby",
        Entry = Entry.Partner,
        Formula = "w lobby_ij",
        Source = "Walt 1997, why alliances endure: domestic politics and elite manipulation",
        Parameters = [Weight],
        Term = TermMaker.Of(s => new LobbyTerm(s)),
        Cause = Cause.Competition,
    };

    private readonly double weight = settings[Weight];

    /// <inheritdoc/>
    public Mechanism Mechanism => Definition;

    /// <inheritdoc/>
    public void Evaluate(Viewpoint view, Span<double> values)
    {
        var lobby = view.World.Lobby.Row(view.Self);
        for (var j = 0; j < values.Length; j++)
            values[j] = weight * lobby[j];
    }
}
