using AllianceSim.Import.Worlds;
using AllianceSim.Scenarios.Problems;

namespace AllianceSim.Import.Tests;

/// <summary>A made-up world in files laid out as published: four states that do not exist, and figures of nobody's measuring.</summary>
internal static class Nowhere
{
    /// <summary>Capabilities as published, with one missing share.</summary>
    public static Folder WithCapabilities(this Folder folder) => folder.With(
        "nmc.csv", "stateabb,ccode,year,milex,milper,irst,pec,tpop,upop,cinc,version",
        "ALA,201,1900,1,1,1,1,1,1,0.4,9", "BEL,202,1900,1,1,1,1,1,1,0.3,9", "CEL,203,1898,1,1,1,1,1,1,0.1,9",
        "CEL,203,1902,1,1,1,1,1,1,0.2,9", "CEL,203,1900,-9,1,1,1,1,1,-9,9", "DOR,704,1900,1,1,1,1,1,1,0.05,9", "DOR,704,1898,1,1,1,1,1,1,0.05,9");

    /// <summary>The list of states.</summary>
    public static Folder WithStates(this Folder folder) => folder.With(
        "states.csv", "stateabb,ccode,statenme,styear,stmonth,stday,endyear,endmonth,endday,version",
        "ALA,201,Aland,1816,1,1,2016,12,31,9", "BEL,202,Beland,1816,1,1,2016,12,31,9", "CEL,203,Celand,1816,1,1,2016,12,31,9",
        "DOR,704,Doria,1816,1,1,1950,12,31,9", "EXI,705,Exia,1816,1,1,1850,1,1,9");

    /// <summary>Makes a scenario of the year 1900.</summary>
    public static ImportedScenario? Make(this Folder folder, string states, ProblemList problems, int year = 1900) =>
        ScenarioImport.Make(new ImportRequest(folder.Files, year, states, "nowhere", 30), problems);

    /// <summary>Makes a scenario of the year 1900 of which nothing is wrong.</summary>
    public static ImportedScenario Made(this Folder folder, string states = "all")
    {
        var problems = new ProblemList();
        var made = folder.Make(states, problems);
        Assert.Equal("", folder.Told(problems));
        return made!;
    }

    /// <summary>What is wrong with a scenario of a year.</summary>
    public static string Refused(this Folder folder, string states = "all", int year = 1900)
    {
        var problems = new ProblemList();
        Assert.Null(folder.Make(states, problems, year));
        return folder.Told(problems);
    }
}
