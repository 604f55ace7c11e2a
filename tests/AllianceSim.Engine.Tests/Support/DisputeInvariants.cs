using AllianceSim.Engine.Recording;
using AllianceSim.Model.Crisis;
using AllianceSim.Model.Crisis.Coding;

namespace AllianceSim.Engine.Tests.Support;

/// <summary>What holds of disputes, of the part of each state in them and of what it weighed, in every run that records all of it.</summary>
/// <param name="rows">The rows of a run.</param>
/// <param name="where">Name of the scenario, for the message.</param>
internal sealed class DisputeInvariants(RowList rows, string where)
{
    private const double Tolerance = 1e-9;
    private readonly Claims claims = new(where);

    public void Check()
    {
        var parts = rows.Involvements.ToLookup(part => part.Dispute);
        var terms = rows.Weighings.ToLookup(term => (term.Dispute, term.State));
        claims.Hold(
            parts.Select(of => of.Key).Order().SequenceEqual(rows.Disputes.Select(d => d.Id)), "somebody has a part in each dispute");
        foreach (var dispute in rows.Disputes)
        {
            InvolvementRow[] own = [.. parts[dispute.Id]];
            CheckOriginators(dispute, own);
            CheckSides(dispute, own);
            CheckFighting(dispute, own);
            foreach (var part in own)
            {
                CheckCoding(dispute, part);
                CheckPromise(dispute, part);
                CheckUtilities(part, [.. terms[(dispute.Id, part.State)]]);
            }
        }

        claims.Hold(
            rows.Of(EventKind.Prevented).All(e => e.Value is > 0 and <= 1 && e.State != e.Other && e.Text is "initiator" or "target"),
            "who prevented a dispute, and how likely it was");
    }

    private void CheckOriginators(DisputeRow dispute, InvolvementRow[] parts)
    {
        claims.Hold(
            parts.Count(p => p.Originator) == 2
            && parts[0] is { Originator: true, Side: "initiator", Involvement: >= 2 } && parts[0].State == dispute.Initiator
            && parts[1] is { Originator: true, Side: "target", Involvement: >= 1 } && parts[1].State == dispute.Target,
            $"dispute {dispute.Id} begins with those that it began between");
    }

    /// <summary>Each state has one part, and so takes one side; those who fight beside the two are counted.</summary>
    private void CheckSides(DisputeRow dispute, InvolvementRow[] parts)
    {
        claims.Hold(
            parts.Select(p => p.State).Distinct().Count() == parts.Length, $"each state has one part in dispute {dispute.Id}");
        int Joiners(string side) => parts.Count(p => p is { Originator: false, Involvement: 3 } && p.Side == side);
        claims.Hold(
            Joiners("initiator") == dispute.InitiatorJoiners && Joiners("target") == dispute.TargetJoiners,
            $"{dispute.InitiatorJoiners} and {dispute.TargetJoiners} states have joined dispute {dispute.Id}");
        claims.Hold(
            dispute.InitiatorAlliesFighting <= Math.Min(dispute.InitiatorJoiners, dispute.InitiatorAllies)
                && dispute.TargetAlliesFighting <= Math.Min(dispute.TargetJoiners, dispute.TargetAllies)
                && dispute.InitiatorAllies <= parts[0].Allies && dispute.TargetAllies <= parts[1].Allies
                && dispute.InitiatorAlliesFighting + dispute.TargetAlliesFighting + dispute.OthersFighting
                    <= dispute.InitiatorJoiners + dispute.TargetJoiners
                && dispute.OthersFighting <= dispute.Others,
            $"allies and others that fight in dispute {dispute.Id} are of those that there are");
        claims.Hold(
            parts.All(p => p.Tick == dispute.Tick && p.Side is "initiator" or "target"), $"tick and sides of dispute {dispute.Id}");
    }

    private void CheckFighting(DisputeRow dispute, InvolvementRow[] parts)
    {
        var (initiator, target) = (parts[0].Involvement, parts[1].Involvement);
        var joined = dispute.InitiatorJoiners + dispute.TargetJoiners > 0;
        claims.Hold(
            dispute.Hostility == HostilityLevel.Threat == parts.All(p => p.Involvement < 3), $"in dispute {dispute.Id} arms are taken up");
        claims.Hold(
            dispute.Hostility < HostilityLevel.Force || initiator == 3 || target == 3, $"those that dispute {dispute.Id} is between use force");
        claims.Hold(
            dispute.Hostility < HostilityLevel.War || (initiator == 3 && target == 3) || joined,
            $"in dispute {dispute.Id} it takes two to make war, or more");
        claims.Hold(
            dispute.Hostility >= HostilityLevel.Force
                ? dispute.Winner == dispute.Initiator || dispute.Winner == dispute.Target
                : dispute is { Winner: "", InitiatorLoss: 0, TargetLoss: 0 },
            $"dispute {dispute.Id} is won, and costs something, where it is fought out");
        claims.Hold(dispute is { Chance: > 0 and <= 1, Stake: > 0 }, $"chance and stake of dispute {dispute.Id}");
        claims.Hold(
            dispute is { ChanceWithoutInitiatorAllies: >= 0 and <= 1, ChanceWithoutTargetAllies: >= 0 and <= 1 },
            $"chance of dispute {dispute.Id} without allies");
    }

    private void CheckCoding(DisputeRow dispute, InvolvementRow part)
    {
        var name = $"{part.State} in dispute {part.Dispute}";
        var needed = part.Influence == (int)Influence.Necessary;
        claims.Hold(part is { Involvement: >= 0 and <= 3, Influence: >= 0 and <= 3, WithoutAlliance: >= 0 and <= 3 }, $"codes of {name}");
        claims.Hold(part.Influence != (int)Influence.Reduced || part.Involvement < part.WithoutAlliance, $"{name} is held back");
        claims.Hold(part.Involvement <= part.WithoutAlliance || needed, $"{name} goes further with its alliances");
        claims.Hold(
            part.Originator || (needed == part.Involvement > part.WithoutAlliance
                && part.Influence == (int)Influence.Reduced == part.Involvement < part.WithoutAlliance),
            $"influence on {name} is what would be otherwise without");
        claims.Hold(needed == part.Form is not null, $"form of the influence on {name}");
        claims.Hold(part.Originator || part.Form is not (InfluenceForm.MadeATarget or InfluenceForm.Emboldenment), $"{name} is a third party");
        var entangled = part.Entangled!.Value;
        claims.Hold(!entangled || (needed && part.Involvement >= 2), $"{name} is entangled by influence {part.Influence} in {part.Involvement}");
        claims.Hold(
            part.Originator || entangled == (needed && part.Involvement >= 2 && part.InterestUtility < 0),
            $"{name} is entangled against its interest of {part.InterestUtility:R}");
        claims.Hold(
            !part.Entrapped!.Value || (entangled && part is { Originator: false, Side: "initiator" } && part.Ally == dispute.Initiator),
            $"{name} is entrapped by an ally that began it");
        claims.Hold(
            part.MilitaryEntanglementChance >= 0 && part.MilitaryEntanglementChance <= part.EntanglementChance
                && part.EntanglementChance <= 1 + Tolerance,
            $"chances of {name}: {part.MilitaryEntanglementChance:R} of {part.EntanglementChance:R}");
    }

    private void CheckPromise(DisputeRow dispute, InvolvementRow part)
    {
        claims.Hold(
            part.Honoured is null || (dispute.Hostility == HostilityLevel.War && !part.Originator),
            $"{part.State} tries a promise in dispute {dispute.Id}, which is a war of others");
        claims.Hold(
            part.Honoured is not true || part is { Called: true, Involvement: 3 },
            $"{part.State} keeps a promise in dispute {dispute.Id} by fighting where it is called");
    }

    /// <summary>Utilities by own interests and by alliances add up from the terms.</summary>
    private void CheckUtilities(InvolvementRow part, WeighingRow[] terms)
    {
        var name = $"{part.State} in dispute {part.Dispute}";
        claims.Hold(terms.Length > 0 && terms.All(t => t.Side == part.Side && t.Tick == part.Tick), $"{name} weighed its side");
        claims.Hold(terms.Select(t => t.Term).Distinct().Count() == terms.Length, $"{name} weighed each term once");
        var (whole, alliance) = (terms.Sum(t => t.Utility), terms.Where(t => t.Part == "alliance").Sum(t => t.Utility));
        var scale = Math.Max(1, terms.Max(t => Math.Abs(t.Utility)));
        claims.Hold(
            Math.Abs(part.InterestUtility + part.AllianceUtility - whole) <= Tolerance * scale,
            $"{part.InterestUtility:R} and {part.AllianceUtility:R} of {name} are {whole:R} by its terms");
        claims.Hold(
            Math.Abs(part.AllianceUtility - alliance) <= Tolerance * scale,
            $"{part.AllianceUtility:R} of {name} is {alliance:R} by its alliance terms");
        claims.Hold(part.Involvement > 0 || (part.InterestUtility == 0 && part.AllianceUtility == 0), $"{name} does nothing");
    }
}
