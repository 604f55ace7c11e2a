using AllianceSim.Engine.Scenario;
using AllianceSim.Model.Randomness;

namespace AllianceSim.Engine.Tests.Support;

/// <summary>Every random draw of a run, with what it could hang on.</summary>
internal sealed class DrawBook
{
    private readonly Dictionary<DrawKey, (double Value, int Times)> draws = [];
    private readonly Dictionary<int, int> founded = [];
    private readonly List<HashSet<DrawKey>> reviews = [];

    private DrawBook(int states) => States = states;

    /// <summary>Number of states.</summary>
    public int States { get; }

    /// <summary>The draws: what each gave, and how often it was made.</summary>
    public IReadOnlyDictionary<DrawKey, (double Value, int Times)> All => draws;

    /// <summary>By tick: the members that could be asked whether they stay, as keys of <see cref="Purpose.Exit"/>.</summary>
    public IReadOnlyList<IReadOnlySet<DrawKey>> Reviews => reviews;

    /// <summary>Keys of the draws of one purpose.</summary>
    public IEnumerable<DrawKey> Of(Purpose purpose) => draws.Keys.Where(key => key.Purpose == purpose);

    /// <summary>Whether a number is the key of an alliance of the run.</summary>
    public bool IsAlliance(int key) => founded.ContainsKey(key);

    /// <summary>Whether an alliance with this key was signed in a tick.</summary>
    public bool IsFounded(int key, int tick) => founded.GetValueOrDefault(key, -1) == tick;

    /// <summary>Runs a scenario and notes its draws.</summary>
    public static DrawBook Of(ScenarioSpec scenario, int replicate = 0)
    {
        DrawBook? book = null;
        List<(DrawKey, double)> building = [];
        var simulation = new Simulation(scenario, replicate, new RowList(), watch: (key, value) =>
        {
            if (book is null)
                building.Add((key, value));
            else
                book.Note(key, value);
        });
        book = new DrawBook(simulation.World.Count);
        building.ForEach(draw => book.Note(draw.Item1, draw.Item2));
        book.KnowAlliances(simulation);
        for (var tick = 0; tick < scenario.Ticks; tick++)
        {
            var members = simulation.World.Alliances.InForce
                .Select(a => (a.DrawKey, States: a.Members.Where(m => m.AtJoining is not null).Select(m => m.State).ToArray(),
                    All: a.Members.Select(m => m.State).ToArray())).ToArray();
            simulation.Tick(tick);
            book.KnowAlliances(simulation);
            var exists = simulation.World.Exists;
            book.reviews.Add([
                .. from alliance in members
                   where alliance.All.Count(state => exists[state]) >= 2
                   from state in alliance.States
                   where exists[state]
                   select new DrawKey(Purpose.Exit, tick, state, alliance.DrawKey),
            ]);
        }

        return book;
    }

    private void Note(DrawKey key, double value) =>
        draws[key] = (value, draws.TryGetValue(key, out var made) ? made.Times + 1 : 1);

    private void KnowAlliances(Simulation simulation)
    {
        foreach (var alliance in simulation.World.Alliances.InForce)
            founded.TryAdd(alliance.DrawKey, alliance.Founded);
    }
}
