namespace AllianceSim.Model.Tests.Alignment.Partner;

public class LobbyTermTests
{
    [Fact]
    public void A_lobby_speaks_in_its_own_state_for_its_own_partner_as_loud_as_it_is_strong()
    {
        var small = new SmallWorld(3);
        (small.World.Lobby[0, 1], small.World.Lobby[0, 2], small.World.Lobby[1, 0]) = (0.25, 1, 0.5);
        var settings = Chosen.With(("lobby.weight", 2));
        Assert.Equal([0.5, 2], PartnerTerms.Values(small, "lobby", settings)[1..]);
        Assert.Equal(1, PartnerTerms.Values(small, "lobby", settings, 1)[0]);
        Assert.Equal(0, PartnerTerms.Values(small, "lobby", settings, 2)[0]);
    }
}
