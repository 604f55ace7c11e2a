using AllianceSim.Engine.Scenario;
using AllianceSim.Model.Alliances;
using AllianceSim.Model.Bargaining;

namespace AllianceSim.Engine.Building;

/// <summary>Makes alliances from their description in a scenario.</summary>
internal static class AllianceBuilder
{
    /// <summary>Institutionalisation of a treaty for which the scenario gives none.</summary>
    private const double UsualInstitutions = 0.1;

    /// <summary>Enters the alliances in force at the start.</summary>
    public static void Inherit(RunContext run)
    {
        foreach (var spec in run.Scenario.Alliances)
        {
            if (spec.Signed > run.Scenario.Start)
                continue;
            int[] members = [.. spec.Members.Select(run.World.Names.IndexOf)];
            var founded = (spec.Signed ?? run.Scenario.Start) - run.Scenario.Start;
            run.Ledger.Inherit(Make(run, spec, run.Ledger.NextId, founded, members));
        }
    }

    /// <summary>Makes an alliance; terms that are not given are bargained by power. A target left open is found once threats are
    /// assessed; collective security has none.</summary>
    public static Alliance Make(RunContext run, AllianceSpec spec, int id, int founded, int[] members)
    {
        var alliance = new Alliance
        {
            Id = id,
            Name = spec.Name,
            Kind = spec.Kind,
            Formality = spec.Formality,
            Aid = new InformalAlignment(run.Settings).AidOf(spec.Kind, spec.Formality),
            Founded = founded,
            Target = spec.Against is { } target ? run.World.Names.IndexOf(target)
                : spec.Kind.IsInclusive() ? -1
                : Alliance.TargetUnknown,
            Institutionalisation = spec.Institutionalisation ?? (spec.Formality == 0 ? 0 : UsualInstitutions),
            Worth = run.Settings[Decision.Form],
            TermEnds = founded + spec.Term,
            MembersAtSigning = members.Length,
            Members = [.. members.Select(m => new Membership
            {
                State = m,
                Joined = founded,
                TieSince = founded,
            })],
        };
        new Bargain(run.Settings).Conclude(run.World, run.Draws, founded, alliance, spec.Conditional);
        foreach (var membership in alliance.Members)
        {
            var name = run.World.Names[membership.State];
            membership.Loophole = spec.Loopholes.GetValueOrDefault(name, membership.Loophole);
            membership.Obligation = spec.Obligations.GetValueOrDefault(name, membership.Obligation);
        }

        return alliance;
    }
}
