using AllianceSim.Model.Alliances;
using AllianceSim.Model.Domestic;

namespace AllianceSim.Model.Tests.Domestic;

public class LobbyGrowthTests
{
    [Fact]
    public void Lobbies_grow_in_both_states_while_they_are_allied_and_go_afterwards()
    {
        var (small, growth) = (new SmallWorld(4), new LobbyGrowth(Chosen.With(("lobby.growth", 0.2), ("lobby.decay", 0.1))));
        var alliance = small.Ally(0, 1);
        (small.World.Lobby[0, 1], small.World.Lobby[0, 2]) = (0.5, 0.5);
        growth.Apply(small.World);
        Assert.Equal((0.6, 0.2), (small.World.Lobby[0, 1], small.World.Lobby[1, 0]));
        Assert.Equal(0.45, small.World.Lobby[0, 2], 1e-15);
        Assert.Equal(0, small.World.Lobby[0, 0]);
        small.World.Alliances.Remove(alliance);
        small.World.Alliances.Publish();
        growth.Apply(small.World);
        Assert.Equal(0.54, small.World.Lobby[0, 1], 1e-15);
    }

    [Fact]
    public void Less_than_a_promise_to_fight_feeds_no_lobby()
    {
        var small = new SmallWorld(3);
        small.Sign(AllianceKind.CollectiveSecurity, -1, 0, 1);
        small.Sign(AllianceKind.Defense, 0, 0.4, -1, [0, 2]);
        new LobbyGrowth(Chosen.Calm).Apply(small.World);
        Assert.All(small.World.Lobby.Row(0).ToArray(), lobby => Assert.Equal(0, lobby));
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(0.3, 0.3)]
    [InlineData(1, 1)]
    public void A_lobby_is_from_nought_to_one_at_any_speed(double growth, double decay)
    {
        var settings = Chosen.With(("lobby.growth", growth), ("lobby.decay", decay));
        CrowdedWorld.Each(settings, crowded =>
        {
            for (var tick = 0; tick < 30; tick++)
            {
                new LobbyGrowth(settings).Apply(crowded.Small.World);
                for (var i = 0; i < crowded.Small.World.Count; i++)
                    Assert.All(crowded.Small.World.Lobby.Row(i).ToArray(), lobby => Assert.InRange(lobby, 0, 1));
            }
        }, worlds: 3);
    }

    [Fact]
    public void Switched_off_lobbies_stay_as_they_are()
    {
        var small = new SmallWorld(3);
        small.Ally(0, 1);
        (small.World.Lobby[0, 1], small.World.Lobby[0, 2]) = (0.3, 0.4);
        new LobbyGrowth(Chosen.Off("lobby-growth")).Apply(small.World);
        Assert.Equal((0.3, 0.4), (small.World.Lobby[0, 1], small.World.Lobby[0, 2]));
    }
}
