using AllianceSim.Scenarios.Forms;
using AllianceSim.Scenarios.Problems;
using AllianceSim.Scenarios.Shape;
using AllianceSim.Scenarios.Yaml;

namespace AllianceSim.Scenarios;

/// <summary>Reads parameter files by themselves; scenarios take them in by <c>include</c>. Nothing in a file leads to an exception: all that
/// is wrong comes back as problems, at once.</summary>
public static class ParameterReader
{
    /// <summary>Reads a parameter file.</summary>
    /// <param name="path">The file.</param>
    public static FileLoad<ParameterSpec> Read(string path)
    {
        var problems = new ProblemList();
        ParameterSpec? parameters = null;
        if (YamlTree.Read(path, problems) is { } root)
            ParameterShape.Form.TryRead(root, new Reading(problems), out parameters);
        return new(problems.Any ? null : parameters, problems.InOrder());
    }
}
