using AllianceSim.Model.Worlds;

namespace AllianceSim.Engine.Tests.Support;

/// <summary>What a world holds before its first tick.</summary>
/// <param name="Treaties">Treaties in force.</param>
/// <param name="Alignments">Informal alignments in force.</param>
/// <param name="Ties">Tied pairs.</param>
/// <param name="Worth">What staying was worth when they joined to those who have weighed it already, by alliance and state.</param>
internal sealed record Before(int Treaties, int Alignments, int Ties, IReadOnlyDictionary<(int Alliance, string State), double> Worth)
{
    public static Before Of(World world)
    {
        var memberships = world.Alliances.InForce.SelectMany(a => a.Members.Select(m => (Alliance: a, Member: m)));
        return new Before(
            world.Alliances.InForce.Count(a => a.IsTreaty),
            world.Alliances.InForce.Count(a => !a.IsTreaty),
            Enumerable.Range(0, world.Count).Sum(i => Enumerable.Range(0, i).Count(j => world.Alliances.Tied(i, j))),
            memberships.Where(pair => pair.Member.AtJoining is not null).ToDictionary(
                pair => (pair.Alliance.Id, world.Names[pair.Member.State]), pair => pair.Member.AtJoining!.Values.Sum()));
    }
}
