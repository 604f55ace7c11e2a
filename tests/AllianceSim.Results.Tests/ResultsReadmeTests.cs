namespace AllianceSim.Results.Tests;

/// <summary>The description of the tables that readers find beside the results.</summary>
public class ResultsReadmeTests
{
    [Fact]
    public void It_holds_the_data_dictionary_as_the_tables_define_it()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "AllianceSim.sln")))
            folder = folder.Parent!;
        var readme = File.ReadAllText(Path.Combine(folder.FullName, "results", "README.md"));

        Assert.EndsWith(DataDictionary.ToMarkdown().TrimEnd() + "\n", readme);
    }
}
