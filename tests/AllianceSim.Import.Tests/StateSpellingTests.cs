using AllianceSim.Scenarios.Problems;

namespace AllianceSim.Import.Tests;

/// <summary>States that a scenario calls otherwise than the files do. Names and numbers are those of the state system; the rest is made up.</summary>
public sealed class StateSpellingTests : IDisposable
{
    private readonly Folder folder = new();

    public StateSpellingTests() => folder.With(
        "nmc.csv", "stateabb,statenme,ccode,year,cinc", "USA,United States of America,2,1960,1", "SLU,St. Lucia,56,1960,1",
        "TRI,Trinidad and Tobago,52,1960,1", "BHM,Bahamas,31,1960,1", "GFR,German Federal Republic,260,1960,1", "GMY,Germany,255,1900,1",
        "RUS,Russia (Soviet Union),365,1960,1", "IRN,Iran,630,1960,1", "CON,Congo,484,1960,1", "ROK,South Korea,732,1960,1",
        "AUH,Austria-Hungary,300,1900,1");

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("United States", 2)]
    [InlineData("the united  states OF America", 2)]
    [InlineData("Saint Lucia", 56)]
    [InlineData("Trinidad & Tobago", 52)]
    [InlineData("The Bahamas", 31)]
    [InlineData("West Germany", 260)]
    [InlineData("Germany (West)", 260)]
    [InlineData("Germany", 255)]
    [InlineData("Prussia", 255)]
    [InlineData("Soviet Union", 365)]
    [InlineData("Russia", 365)]
    [InlineData("Persia", 630)]
    [InlineData("Iran (Persia)", 630)]
    [InlineData("Korea, South", 732)]
    [InlineData("Austria Hungary", 300)]
    public void They_are_found_by_the_rules_of_spelling_and_short_names(string name, int number) => Assert.Equal(number, Read().Resolve(name));

    [Theory]
    [InlineData("Congo (Kinshasa)")]
    [InlineData("North Korea")]
    [InlineData("Ruritania")]
    [InlineData("(?)")]
    public void A_state_that_no_file_names_is_no_other(string name) => Assert.Null(Read().Resolve(name));

    [Fact]
    public void The_nearest_name_is_offered()
    {
        Assert.Equal("South Korea", Read().NearestTo("South Corea"));
        Assert.Equal("West Germany", Read().NearestTo("Wets Germany"));
        Assert.Null(Read().NearestTo("Ruritania"));
    }

    private HistoricalRecord Read() => HistoricalRecord.Read(folder.Files, new ProblemList())!;
}
