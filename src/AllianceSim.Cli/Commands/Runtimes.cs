#if AKKA
using AllianceSim.Actors;
#endif
using AllianceSim.Cli.Terminal;
using AllianceSim.Engine;
using AllianceSim.Experiments.Running;
using Serilog;

namespace AllianceSim.Cli.Commands;

/// <summary>The runtimes that are built in: what carries messages between the world and its states. All give the same results.</summary>
internal static class Runtimes
{
    /// <summary>Calls states in the thread of the run.</summary>
    public const string Inline = "inline";

    /// <summary>States as actors of Akka.NET.</summary>
    public const string Akka = "akka";

#if AKKA
    /// <summary>Names of those built in, the default first.</summary>
    public static IReadOnlyList<string> BuiltIn { get; } = [Akka, Inline];

    /// <summary>What is lacking, in a line for whoever leaves the choice to the program; null where nothing is.</summary>
    public static string? Lacking => null;
#else
    /// <summary>Names of those built in, the default first.</summary>
    public static IReadOnlyList<string> BuiltIn { get; } = [Inline];

    /// <summary>What is lacking, in a line for whoever leaves the choice to the program; null where nothing is.</summary>
    public static string? Lacking =>
        "built without Akka.NET, which no package feed had: states are called in turn, with the same results (--runtime inline: no more of this).";
#endif

    /// <summary>The one that is used unless told otherwise.</summary>
    public static string Default => BuiltIn[0];

    /// <summary>Reads the name of a runtime.</summary>
    /// <param name="text">The name; empty for the default.</param>
    /// <exception cref="UserError">There is none of that name, or it is not built in.</exception>
    public static string Parse(string? text)
    {
        if (text is null)
            return Default;
        if (BuiltIn.Contains(text))
            return text;
        throw new UserError(Exit.WrongInput, text == Akka
            ? "--runtime akka: Akka.NET is not built in, as it could not be restored where the program was built. Use --runtime inline; "
                + "results are the same."
            : $"--runtime '{text}': there is no such runtime. Allowed: {string.Join(", ", BuiltIn)}.");
    }

    /// <summary>Hands a runtime to some work, and closes it afterwards, whatever comes of the work.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="log">Where it logs.</param>
    /// <param name="work">What is done with it.</param>
    public static TResult With<TResult>(string name, ILogger log, Func<Simulate, TResult> work)
    {
#if AKKA
        if (name == Akka)
        {
            using var system = new SimulationSystem(log);
            return work(system.Run);
        }
#endif
        return work(Simulation.Run);
    }
}
