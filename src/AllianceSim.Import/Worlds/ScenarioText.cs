using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using AllianceSim.Engine.Scenario;
using AllianceSim.Import.Facts;
using AllianceSim.Scenarios.Shape;
using AllianceSim.Scenarios.Yaml;

namespace AllianceSim.Import.Worlds;

/// <summary>
/// The file of an imported scenario: only what the data say, so that everything else is as the version that runs it has it, with the
/// number of each state and treaty beside it, and rules and missing values in comments.
/// </summary>
internal sealed class ScenarioText(
    ScenarioSpec scenario, ImportRequest request, ImportNotes notes, ImmutableArray<int> numbers, ImmutableArray<int> treaties)
{
    private static readonly JsonObject Blank = Written(new ScenarioSpec
    {
        Name = "", Ticks = 1, States = [new StateSpec { Name = "", Power = 1 }], Alliances = [new AllianceSpec { Name = "", Members = [] }],
    });

    private readonly StringBuilder text = new();

    /// <summary>The file, with LF line ends.</summary>
    /// <param name="files">Where the figures come from.</param>
    public string ToYaml(IReadOnlyList<SourceFile> files)
    {
        WriteHead(files);
        foreach (var (key, value) in Written(scenario))
        {
            if (key is not ("states" or "alliances") && IsTelling(value, Blank[key]))
                text.Append(YamlText.Write(new JsonObject { [key] = value!.DeepClone() }));
            else if (key == "states")
                WriteItems(key, value!.AsArray(), numbers, "the number beside a state is its Correlates of War number");
            else if (key == "alliances" && treaties.Length > 0)
                WriteItems(key, value!.AsArray(), treaties, "the number beside an alliance is its ATOP number");
        }

        return text.ToString();
    }

    private void WriteHead(IReadOnlyList<SourceFile> files)
    {
        Comment($"Made by 'alliancesim import --year {request.Year} --states {request.States}' from the user's copies of");
        foreach (var file in files)
            Comment($"  {file.Name}: {file.Layout.Name}");
        Comment("Offensive share, aggressiveness, stability, nationalism, growth and doctrines are in no data set and keep their defaults;");
        Comment("so do the parameters of the era (threat.distance-scale, treaty.term, …): see concert-1870.yaml and bipolar-1960.yaml.");
        Comment("Alliances are treaties in force on 1 January, cut down to the states chosen; kind is the strongest promise;");
        Comment("institutionalisation is 0.4 with some formal bodies, 0.8 with many, after Leeds & Anac (2005). Whom a treaty is");
        Comment("directed against is left to the model.");
        foreach (var lack in notes.Lacks)
            Comment(lack);
        if (notes.Filled.IsEmpty)
            Comment("Missing values: none.");
        else
            WriteFilled();
    }

    private void WriteFilled()
    {
        Comment($"Missing values: {notes.Filled.Length}. The rules, in this order: a straight line between years at most {Figure.YearsBridged} apart;");
        Comment($"the latest of the {Figure.YearsCarried} years before, or the first of the {Figure.YearsCarried} after; for power the median of all states,");
        Comment("for ideology the mean of the region's states.");
        Comment($"Distances without capitals: {TieAssembly.BetweenNeighbours} km between neighbours, {TieAssembly.WithinRegion} within a region, {TieAssembly.BetweenRegions} beyond.");
        foreach (var filled in notes.Filled)
            Comment($"  {filled}");
    }

    private void WriteItems(string key, JsonArray items, ImmutableArray<int> ids, string about)
    {
        text.Append('\n').Append(key).Append(":   # ").Append(about).Append('\n');
        var blank = Blank[key]!.AsArray()[0]!.AsObject();
        foreach (var (item, id) in items.Zip(ids))
        {
            var told = new JsonObject(item!.AsObject()
                .Where(pair => pair.Key is "name" or "power" or "ideology" || IsTelling(pair.Value, blank[pair.Key]))
                .Select(pair => KeyValuePair.Create(pair.Key, pair.Value?.DeepClone())));
            var lines = YamlText.Write(new JsonObject { [key] = new JsonArray(told) }).TrimEnd('\n').Split('\n')[1..];
            text.Append(CultureInfo.InvariantCulture, $"{lines[0]}  # {id}\n");
            foreach (var line in lines.Skip(1))
                text.Append(line).Append('\n');
        }

        text.Append('\n');
    }

    private void Comment(FormattableString line) => Comment(line.ToString(CultureInfo.InvariantCulture));

    private void Comment(string line) => text.Append("# ").Append(line.ReplaceLineEndings(" ")).Append('\n');

    private static bool IsTelling(JsonNode? value, JsonNode? blank) => value is not null && !JsonNode.DeepEquals(value, blank);

    private static JsonObject Written(ScenarioSpec scenario) => ScenarioShape.Form.Write(scenario)!.AsObject();
}
