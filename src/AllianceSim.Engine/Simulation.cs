using AllianceSim.Engine.Building;
using AllianceSim.Engine.Phases;
using AllianceSim.Engine.Recording;
using AllianceSim.Engine.Runtime;
using AllianceSim.Engine.Scenario;
using AllianceSim.Model.Alignment;
using AllianceSim.Model.Alignment.Partner;
using AllianceSim.Model.Crisis;
using AllianceSim.Model.Learning;
using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Randomness;
using AllianceSim.Model.Threat;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Engine;

/// <summary>One run of a scenario, tick by tick.</summary>
public sealed class Simulation
{
    private readonly RunContext run;
    private readonly ShockPhase shocks;
    private readonly HomePhase home;
    private readonly ExitPhase exits;
    private readonly OfferPhase offers;
    private readonly CrisisPhase crisis;
    private readonly SettlementPhase settlement;
    private readonly SystemObserver observer;
    private readonly StateObserver states;
    private readonly TermObserver terms;
    private readonly RecorderGate gate;
    private readonly int replicate;
    private readonly CancellationToken cancel;
    private int held;

    /// <summary>Builds the world of a run, at rest, before its first tick.</summary>
    /// <param name="scenario">A valid scenario.</param>
    /// <param name="replicate">Number of the replicate, from 0.</param>
    /// <param name="recorder">Takes down what happens.</param>
    /// <param name="connect">Connects the states with the world; empty for <see cref="InlineRuntime"/>.</param>
    /// <param name="watch">Told of every random draw, for checks.</param>
    /// <exception cref="SimulationException">A tick of burn-in failed; says where.</exception>
    public Simulation(
        ScenarioSpec scenario, int replicate, IRecorder recorder, Func<IReadOnlyList<StateAgent>, IRuntime>? connect = null,
        Action<DrawKey, double>? watch = null)
        : this(scenario, replicate, new RecorderGate(recorder), connect, watch, default) => Wait(Begin());

    private Simulation(
        ScenarioSpec scenario, int replicate, RecorderGate gate, Func<IReadOnlyList<StateAgent>, IRuntime>? connect,
        Action<DrawKey, double>? watch, CancellationToken cancel)
    {
        (this.replicate, this.gate, this.cancel) = (replicate, gate, cancel);
        var settings = new Settings(scenario.Mechanisms, scenario.Parameters);
        var draws = new Draws(scenario.Seed, replicate, watch);
        var world = WorldBuilder.Build(scenario, settings, draws);
        var known = new Assessments(world.Count);
        Viewpoint[] views = [.. Enumerable.Range(0, world.Count).Select(i => new Viewpoint(i, world, known, draws))];
        StateAgent[] agents = [.. views.Select(v => new StateAgent(v, settings))];
        run = new RunContext(
            scenario, settings, draws, world, known, views, connect?.Invoke(agents) ?? new InlineRuntime(agents),
            new Ledger(world, gate, scenario.Start), gate);
        shocks = new ShockPhase(run);
        home = new HomePhase(run);
        terms = new TermObserver(run);
        exits = new ExitPhase(run, terms);
        offers = new OfferPhase(run);
        crisis = new CrisisPhase(run);
        settlement = new SettlementPhase(run);
        observer = new SystemObserver(run);
        states = new StateObserver(run);
    }

    /// <summary>The world, for those who watch it between ticks.</summary>
    public World World => run.World;

    /// <summary>What states have made known in the latest tick.</summary>
    public Assessments Known => run.Known;

    /// <summary>Whether the scenario's condition for stopping has held for long enough.</summary>
    public bool Stopped => run.Scenario.Stop is { } stop && held >= stop.For;

    /// <summary>Runs one replicate of a scenario from beginning to end, in the calling thread.</summary>
    /// <param name="scenario">A valid scenario.</param>
    /// <param name="replicate">Number of the replicate, from 0.</param>
    /// <param name="recorder">Takes down what happens.</param>
    /// <param name="cancel">Ends the run between two ticks.</param>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    /// <exception cref="SimulationException">The run failed; says where.</exception>
    public static void Run(ScenarioSpec scenario, int replicate, IRecorder recorder, CancellationToken cancel = default) =>
        Wait(RunAsync(scenario, replicate, recorder, agents => new InlineRuntime(agents), cancel));

    /// <summary>Runs one replicate of a scenario from beginning to end, wherever its states are.</summary>
    /// <param name="scenario">A valid scenario.</param>
    /// <param name="replicate">Number of the replicate, from 0.</param>
    /// <param name="recorder">Takes down what happens; called by whoever completes the replies.</param>
    /// <param name="connect">Connects the states with the world.</param>
    /// <param name="cancel">Ends the run between two ticks.</param>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    /// <exception cref="SimulationException">The run failed; says where.</exception>
    public static async ValueTask RunAsync(
        ScenarioSpec scenario, int replicate, IRecorder recorder, Func<IReadOnlyList<StateAgent>, IRuntime> connect,
        CancellationToken cancel = default)
    {
        var when = "before its first tick";
        try
        {
            var simulation = new Simulation(scenario, replicate, new RecorderGate(recorder), connect, null, cancel);
            await simulation.Begin();
            for (var tick = 0; tick < scenario.Ticks && !simulation.Stopped; tick++)
                await simulation.Guard(tick, simulation.Live);

            when = "after its last tick";
            simulation.Finish();
        }
        catch (Exception cause) when (cause is not SimulationException && !IsCancelled(cause, cancel))
        {
            throw new SimulationException(scenario, replicate, when, cause);
        }
    }

    /// <summary>Lets the world go through one tick, and waits for its end.</summary>
    /// <param name="tick">Number of the tick, one more than the last, from 0.</param>
    /// <exception cref="SimulationException">The tick failed; says where.</exception>
    public void Tick(int tick) => Wait(Guard(tick, Live));

    /// <summary>Lets states assess each other as things stand, without living through a tick.</summary>
    /// <param name="tick">Number of the tick that would come next.</param>
    /// <exception cref="SimulationException">A state failed; says where.</exception>
    public void Assess(int tick) => Wait(Guard(tick, next => AssessmentPhase.Run(run, next)));

    /// <summary>Records what is still in force.</summary>
    public void Finish() => run.Ledger.Finish();

    private static void Wait(ValueTask task) => task.AsTask().GetAwaiter().GetResult();

    private async ValueTask Begin()
    {
        var reputation = new ReputationLearning(run.Settings);
        var leadership = new Leadership(run.Settings);
        AllianceBuilder.Inherit(run);
        run.World.Alliances.Publish();
        leadership.Publish(run.World);
        new SettledHostility(run.Settings).Settle(run.Views);
        Remember(run);
        foreach (var view in run.Views)
        {
            reputation.Begin(view);
            leadership.Begin(view);
            Misperception.Begin(view);
            ErrorTerm.Begin(view);
        }

        for (var tick = -run.Scenario.TicksOfBurnIn; tick < 0; tick++)
            await Guard(tick, Rest);
        observer.Begin();
        gate.Open();
    }

    /// <summary>Lets states remember the disputes of the ten years before the start.</summary>
    private static void Remember(RunContext run)
    {
        foreach (var (first, second, count) in run.Scenario.Ties.RecentDisputes)
        {
            var (i, j) = (run.World.Names.IndexOf(first), run.World.Names.IndexOf(second));
            foreach (var (from, to) in new[] { (i, j), (j, i) })
            {
                run.Views[from].Beliefs.ChangeHostility(to, settled => SettledHostility.AfterDisputes(settled, count));
            }
        }
    }

    /// <summary>Says of a failure where it happened; does not begin a tick of a run that is cancelled.</summary>
    private async ValueTask Guard(int tick, Func<int, ValueTask> live)
    {
        cancel.ThrowIfCancellationRequested();
        try
        {
            run.Phase = "Shocks";
            await live(tick);
        }
        catch (Exception cause) when (!IsCancelled(cause, cancel))
        {
            throw new SimulationException(run.Scenario, replicate, tick, run.Phase, cause);
        }
    }

    private static bool IsCancelled(Exception cause, CancellationToken cancel) =>
        cause is OperationCanceledException && cancel.IsCancellationRequested;

    private async ValueTask Live(int tick)
    {
        run.Ledger.BeginTick();
        home.WearOff();
        await shocks.Run(tick);
        await home.Run(tick);
        var disputes = await Deal(tick);
        run.Phase = "Settlement";
        settlement.ShiftPower(tick);

        var row = observer.Observe(tick, disputes);
        run.Recorder.Tick(row);
        states.Record(tick);
        terms.Record(tick);
        held = Holds(row) ? held + 1 : 0;
    }

    /// <summary>A tick of burn-in: alliances, hostility, lobbies and arms come to rest, while power, peoples and regimes are held.</summary>
    private async ValueTask Rest(int tick)
    {
        double[] power = [.. run.World.Power];
        home.WearOff();
        home.GrowLobbies();
        await Deal(tick);
        settlement.Arm();
        power.CopyTo(run.World.Power.AsSpan());
    }

    /// <summary>States deal with each other: they assess, leave, sign, quarrel and learn.</summary>
    private async ValueTask<IReadOnlyList<Dispute>> Deal(int tick)
    {
        List<int> breakers = [];
        await AssessmentPhase.Run(run, tick);
        await exits.Run(tick, breakers);
        await offers.Run(tick);
        if (run.Ledger.TakeChanges())
        {
            run.World.Alliances.Publish();
            await AssessmentPhase.Revise(run, tick);
        }

        List<PromiseTried> promises = [];
        var disputes = await crisis.Run(tick, promises);
        await settlement.Learn(tick, new Happenings(disputes, [.. promises], [.. breakers]));
        return disputes;
    }

    private bool Holds(TickRow row) => run.Scenario.Stop?.When switch
    {
        StopCondition.NoAlliances => row.Alliances == 0,
        StopCondition.OneComponent => row.Components == 1 && row.ShareUnallied == 0,
        _ => false,
    };
}
