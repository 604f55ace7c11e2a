using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Threat;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Model.Crisis.Calls;

/// <summary>Finds a state's allies, how much weight each has, and how much it depends on each.</summary>
/// <param name="settings">The run's settings.</param>
public sealed class PortfolioAssessment(Settings settings)
{
    /// <summary>How many times as strong as an ally a state is whose client the ally is.</summary>
    private const double ClientRatio = 5;

    /// <summary>Number of clients with which a state is half of a guarantor.</summary>
    private const double ManyClients = 10;

    private readonly OtherMeans means = new(settings);

    /// <summary>Brings a state's portfolio up to date.</summary>
    public void Assess(Viewpoint view)
    {
        var (world, portfolio) = (view.World, view.Portfolio);
        var allies = world.Alliances.AlliesOf(view.Self);
        portfolio.Count = allies.Length;
        view.LargestPower = world.LargestPower;
        portfolio.Patron = -1;
        var (sum, clients) = (0.0, 0);
        for (var a = 0; a < allies.Length; a++)
        {
            var m = allies[a];
            portfolio.Allies[a] = m;
            portfolio.Weights[a] = world.Alliances.Aid[view.Self, m] * Math.Sqrt(world.Power[m]);
            portfolio.Dependence[a] = world.Alliances.Aid[view.Self, m] * means.Dependence(world, view.Self, m);
            portfolio.Clients[a] = view.OwnPower >= ClientRatio * world.Power[m] && world.Alliances.Tied(view.Self, m);
            clients += portfolio.Clients[a] ? 1 : 0;
            sum += portfolio.Weights[a];
            if (portfolio.Patron < 0 || portfolio.Dependence[a] > portfolio.Dependence[portfolio.Patron])
                portfolio.Patron = a;
        }

        var squares = 0.0;
        for (var a = 0; a < allies.Length; a++)
        {
            portfolio.Weights[a] /= sum;
            squares += portfolio.Weights[a] * portfolio.Weights[a];
        }

        portfolio.Diversity = allies.Length == 0 ? 0 : 1 - squares;
        portfolio.Guarantorship = clients / (clients + ManyClients);
    }
}
