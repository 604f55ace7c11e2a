using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Threat;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Engine.Tests.Support;

/// <summary>What holds of every world between two ticks.</summary>
/// <param name="simulation">The run.</param>
/// <param name="settings">Its settings.</param>
/// <param name="where">Scenario and tick, for the message.</param>
internal sealed class WorldInvariants(Simulation simulation, Settings settings, string where)
{
    private const double Tolerance = 1e-9;
    private readonly Claims claims = new(where);
    private readonly World world = simulation.World;
    private readonly Assessments known = simulation.Known;
    private readonly ThreatNorm norm = new(settings);

    public void Check()
    {
        CheckPower();
        CheckTies();
        CheckAlliances();
        for (var i = 0; i < world.Count; i++)
        {
            if (world.Exists[i])
                CheckState(i);
        }
    }

    private void CheckPower()
    {
        claims.Hold(world.Power.All(p => p >= 0), "power is at least 0");
        var sum = 0.0;
        for (var i = 0; i < world.Count; i++)
        {
            claims.Hold(world.Exists[i] ? world.Power[i] > 0 : world.Power[i] == 0, $"power of {world.Names[i]}: {world.Power[i]:R}");
            sum += world.Power[i];
        }

        claims.Hold(!world.Exists.Contains(true) || Math.Abs(sum - 1) < Tolerance, $"powers sum to {sum:R}");
    }

    private void CheckTies()
    {
        var book = world.Alliances;
        for (var i = 0; i < world.Count; i++)
        {
            claims.Hold(book.Aid[i, i] == 0 && book.Owed[i, i] == 0 && book.Institutions[i, i] == 0, "no state is its own ally");
            for (var j = 0; j < world.Count; j++)
            {
                var (aid, owed, institutions) = (book.Aid[i, j], book.Owed[i, j], book.Institutions[i, j]);
                claims.Hold(aid == book.Aid[j, i] && institutions == book.Institutions[j, i], "ties are symmetric");
                claims.Hold(owed >= 0 && owed <= aid, $"{owed:R} is owed of the {aid:R} of aid that alliances promise");
                CheckPublished(i, j);
                CheckStanding(i, j);
                if (!world.Exists[i] || !world.Exists[j])
                    claims.Hold(aid == 0 && owed == 0 && institutions == 0, "there is no tie to a vanished state");
                claims.Hold(world.Community[i, j] == world.Community[j, i], "communities are symmetric");
                claims.Hold(world.Community[i, j] is >= 0 and <= 1, $"community {world.Community[i, j]:R}");
                claims.Hold(world.Lobby[i, j] is >= 0 and <= 1, $"lobby {world.Lobby[i, j]:R}");
                claims.Hold(world.Distance[i, j] == world.Distance[j, i] && world.Distance[i, j] >= 0, "distances are symmetric");
                claims.Hold(
                    world.Contiguous[i, j] == world.Contiguous[j, i] && world.Rivals[i, j] == world.Rivals[j, i], "borders are symmetric");
                claims.Hold(world.LastDispute[i, j] == world.LastDispute[j, i], "disputes are symmetric");
                claims.Hold(world.SharedIdentity[i, j] is >= 0 and <= 1 + Tolerance, $"identity overlap {world.SharedIdentity[i, j]:R}");
                claims.Hold(world.Reach[i, j] is >= 0 and <= 1, $"reach {world.Reach[i, j]:R}");
            }
        }
    }

    /// <summary>What two states owe each other is what their alliances in force say now.</summary>
    private void CheckPublished(int i, int j)
    {
        var book = world.Alliances;
        var (aid, owed, loophole, institutions) = (0.0, 0.0, double.NaN, 0.0);
        foreach (var alliance in book.Of(i))
        {
            if (i == j || alliance.MembershipOf(j) is not { } other)
                continue;
            institutions = Math.Max(institutions, alliance.Institutionalisation);
            if (alliance.Aid == 0)
                continue;
            var own = alliance.MembershipOf(i)!.Loophole;
            aid = Math.Max(aid, alliance.Aid);
            owed = Math.Max(owed, alliance.Aid * other.Obligation);
            loophole = double.IsNaN(loophole) ? own : Math.Min(loophole, own);
        }

        claims.Hold(book.Aid[i, j] == aid && book.Owed[i, j] == owed, $"{book.Aid[i, j]:R} and {book.Owed[i, j]:R} are {aid:R} and {owed:R}");
        claims.Hold(book.Loophole[i, j].Equals(loophole), $"loophole {book.Loophole[i, j]:R} is {loophole:R}");
        claims.Hold(book.Institutions[i, j] == institutions, $"institutions {book.Institutions[i, j]:R} are {institutions:R}");
    }

    private void CheckStanding(int i, int j)
    {
        var standing = world.Standing[i, j];
        claims.Hold(
            standing >= 0 && standing <= world.Leadership[i] && (standing == 0 || (world.Exists[i] && world.Exists[j])),
            $"standing {standing:R} of {world.Names[i]} over {world.Names[j]}");
    }

    private void CheckAlliances()
    {
        foreach (var alliance in world.Alliances.InForce)
        {
            int[] members = [.. alliance.Members.Select(m => m.State)];
            claims.Hold(
                members.Length >= 2 && members.Distinct().Count() == members.Length, $"{alliance.Name} has {members.Length} members");
            claims.Hold(members.All(m => world.Exists[m]), $"all members of {alliance.Name} exist");
            claims.Hold(members.All(m => world.Alliances.Of(m).Contains(alliance)), $"every member of {alliance.Name} lists it");
            claims.Hold(alliance.Members.All(m => m.Loophole is >= 0 and <= 1), $"loopholes of {alliance.Name}");
            claims.Hold(alliance.Members.All(m => m.Obligation is >= 0 and <= 1), $"obligations of {alliance.Name}");
            claims.Hold(alliance.Members.All(m => m.PowerAtBargain > 0 && double.IsFinite(m.PowerAtBargain)), $"power bargained with in {alliance.Name}");
            claims.Hold(alliance.Members.All(m => m.AtJoining is not null), $"every member of {alliance.Name} has taken stock");
            claims.Hold(alliance.IsTreaty || alliance is { TermEnds: null, PurposeBound: false }, $"{alliance.Name} has no treaty and no term");
            claims.Hold(alliance.Members.All(m => m.TieSince <= m.Joined && m.Joined >= alliance.Founded), $"dates of {alliance.Name}");
            claims.Hold(
                alliance.Institutionalisation is >= 0 and <= 1, $"institutions of {alliance.Name}: {alliance.Institutionalisation:R}");
        }

        var ids = world.Alliances.InForce.Select(a => a.Id).ToArray();
        claims.Hold(ids.SequenceEqual(ids.Distinct().Order()), "alliances stand in order of signing");
        for (var i = 0; i < world.Count; i++)
        {
            var listed = world.Alliances.Of(i).ToArray();
            claims.Hold(world.Exists[i] || listed.Length == 0, "a vanished state is no member");
            claims.Hold(listed.Distinct().Count() == listed.Length, $"{world.Names[i]} lists each alliance once");
            claims.Hold(listed.All(a => ids.Contains(a.Id) && a.MembershipOf(i) is not null), $"the list of {world.Names[i]}");
        }
    }

    private void CheckState(int i)
    {
        var name = world.Names[i];
        claims.Hold(world.Ideology[i] is >= -1 and <= 1, $"ideology of {name}: {world.Ideology[i]:R}");
        claims.Hold(world.Aggressiveness[i] is >= 0 and <= 1, $"aggressiveness of {name}: {world.Aggressiveness[i]:R}");
        claims.Hold(world.Leadership[i] is >= 0 and <= 1, $"leadership of {name}: {world.Leadership[i]:R}");
        claims.Hold(known.Will[i] is >= 0 and <= 1, $"will of {name}: {known.Will[i]:R}");
        claims.Hold(world.Arms[i] >= 0 && double.IsFinite(world.Arms[i]), $"arms of {name}: {world.Arms[i]:R}");
        claims.Hold(
            world.Nationalism[i] is >= 0 and <= 1 && world.Outbidding[i] is >= 0 and <= 1 && world.NewRegime[i] is >= 0 and <= 1
                && world.NewLeadership[i] is >= 0 and <= 1 && world.Defeat[i] is >= 0 and <= 1,
            $"domestic politics of {name}");
        CheckPeople(i);
        claims.Hold(known.Disengagement[i] is > 0 and <= 1, $"disengagement of {name}: {known.Disengagement[i]:R}");
        claims.Hold(known.TotalThreat[i] >= 0 && double.IsFinite(known.TotalThreat[i]), $"threat of {name}: {known.TotalThreat[i]:R}");
        claims.Hold(known.Protection[i] >= 1 && double.IsFinite(known.Protection[i]), $"protection of {name}: {known.Protection[i]:R}");
        for (var j = 0; j < world.Count; j++)
        {
            claims.Hold(
                known.Credibility[i, j] is >= 0 and <= 1, $"credibility of {world.Names[j]} to {name}: {known.Credibility[i, j]:R}");
            claims.Hold(known.Threat[i, j] >= known.Tethered[i, j] && known.Tethered[i, j] >= 0, $"threat of {world.Names[j]} to {name}");
            claims.Hold(double.IsFinite(known.Utility[i, j]), $"utility of {world.Names[j]} to {name}: {known.Utility[i, j]:R}");
        }

        CheckPrincipals(i);
        CheckTethers(i);
    }

    /// <summary>Threats are tethered, and added up, by the ties as they are now.</summary>
    private void CheckTethers(int i)
    {
        var sum = 0.0;
        for (var j = 0; j < world.Count; j++)
        {
            var tethered = known.Threat[i, j] * (1 - norm.Tethered * world.Alliances.Aid[i, j]);
            claims.Hold(known.Tethered[i, j] == tethered, $"threat of {world.Names[j]} to {world.Names[i]} is tethered by present ties");
            sum += norm.Raise(known.Tethered[i, j]);
        }

        claims.Hold(Math.Abs(known.ThreatSum[i] - sum) <= Tolerance * Math.Max(1, sum), $"threats to {world.Names[i]} add up to {sum:R}");
    }

    private void CheckPeople(int i)
    {
        var (sum, least) = (0.0, 0.0);
        for (var group = 0; group < world.Groups.Count; group++)
        {
            sum += world.Identity[i, group];
            least = Math.Min(least, world.Identity[i, group]);
        }

        claims.Hold(least == 0 && (sum == 0 || Math.Abs(sum - 1) < Tolerance), $"peoples of {world.Names[i]}: {sum:R}");
    }

    private void CheckPrincipals(int i)
    {
        int[] threats = [.. known.ThreatsOf(i)];
        int[] named = [.. threats.TakeWhile(t => t >= 0)];
        claims.Hold(threats[named.Length..].All(t => t == -1), "only the last principal threats are missing");
        claims.Hold(
            named.All(t => t != i && world.Exists[t]) && named.Distinct().Count() == named.Length, "principal threats are other states");
        double[] sizes = [.. named.Select(t => known.Tethered[i, t])];
        claims.Hold(sizes.SequenceEqual(sizes.OrderDescending()), "principal threats fall");
        if (named.Length > 0)
            claims.Hold(sizes[0] == Enumerable.Range(0, world.Count).Max(j => known.Tethered[i, j]), "the first is the greatest");
        var weights = known.WeightsOf(i).ToArray().Sum();
        claims.Hold(
            named.Length > 0 ? Math.Abs(weights - 1) < Tolerance : weights == 0, $"weights of principal threats sum to {weights:R}");
    }
}
