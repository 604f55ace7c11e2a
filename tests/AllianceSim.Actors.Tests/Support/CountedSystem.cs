using System.Collections.Concurrent;
using Akka.Actor;
using Akka.Actor.Setup;
using Akka.Configuration;
using Akka.Dispatch;
using Akka.Dispatch.MessageQueues;

namespace AllianceSim.Actors.Tests.Support;

/// <summary>An actor system in which every message that is sent to an actor of a run is counted, whoever sends it.</summary>
internal sealed class CountedSystem : IDisposable
{
    private const string Settings = """
        akka {
          loglevel = OFF
          stdout-loglevel = OFF
          log-dead-letters = off
          actor.default-mailbox.mailbox-type = "AllianceSim.Actors.Tests.Support.CountedSystem+Mailboxes, AllianceSim.Actors.Tests"
        }
        """;

    private readonly Counts counts = new();
    private readonly ActorSystem system;
    private readonly IActorRef supervisor;

    public CountedSystem()
    {
        system = ActorSystem.Create(
            "counted", ActorSystemSetup.Create(BootstrapSetup.Create().WithConfig(ConfigurationFactory.ParseString(Settings)), counts));
        supervisor = system.ActorOf(Maker<SimulationSupervisor>.By(() => new SimulationSupervisor()), "runs");
    }

    /// <summary>Number of messages.</summary>
    public int All => counts.ByType.Values.Sum();

    /// <summary>Number of messages of one type.</summary>
    public int Of<TMessage>() => counts.ByType.Where(count => count.Key.IsAssignableTo(typeof(TMessage))).Sum(count => count.Value);

    /// <summary>Does a run to its end.</summary>
    public Task<RunEnded> Run(StartRun start) => supervisor.Ask<RunEnded>(start).WaitAsync(Trial.Limit);

    public void Dispose() => system.Terminate().GetAwaiter().GetResult();

    /// <summary>Named in the settings.</summary>
    public sealed class Mailboxes(Akka.Actor.Settings settings, Config config) : MailboxType(settings, config), IProducesMessageQueue<Queue>
    {
        public override IMessageQueue Create(IActorRef owner, ActorSystem system) => owner.Path.Elements is ["user", "runs", _, ..]
            ? new Queue(system.Settings.Setup.Get<Counts>().Value)
            : new UnboundedMessageQueue();
    }

    /// <summary>Counts of messages sent.</summary>
    public sealed class Counts : Setup
    {
        public ConcurrentDictionary<Type, int> ByType { get; } = [];
    }

    /// <summary>Counts what comes in.</summary>
    public sealed class Queue(Counts counts) : IMessageQueue, IUnboundedMessageQueueSemantics
    {
        private readonly UnboundedMessageQueue queue = new();

        public bool HasMessages => queue.HasMessages;

        public int Count => queue.Count;

        public void Enqueue(IActorRef receiver, Envelope envelope)
        {
            counts.ByType.AddOrUpdate(envelope.Message.GetType(), 1, (_, count) => count + 1);
            queue.Enqueue(receiver, envelope);
        }

        public bool TryDequeue(out Envelope envelope) => queue.TryDequeue(out envelope);

        public void CleanUp(IActorRef owner, IMessageQueue deadletters) => queue.CleanUp(owner, deadletters);
    }
}
