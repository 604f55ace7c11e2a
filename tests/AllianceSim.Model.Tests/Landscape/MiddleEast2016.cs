using AllianceSim.Model.Landscape;
using AllianceSim.Model.Numerics;

namespace AllianceSim.Model.Tests.Landscape;

/// <summary>Eleven actors of the war in Syria and Iraq: R. Axelrod and A. Furnas, calculations of February 2016. Their propensities run from 1 to 5,
/// with 3 for indifference; what they list as frustration is weighed by the actor's own size.</summary>
internal static class MiddleEast2016
{
    // United States, Russia, Syria, Turkey, Saudi Arabia, Iran, ISIS, Hezbollah, Iraqi Kurds, Nusra, Baghdad.
    private static readonly string[] Scores =
    [
        "-2254211424", "2-423313224", "24-12414123", "521-3223223", "4323-113323", "23421-25322", "111212-2121",
        "1343352-323", "42123313-23", "222222222-2", "4433321332-",
    ];

    private static readonly double[] Sizes = [10, 10, 50, 10, 10, 20, 100, 20, 40, 10, 50];

    public static Propensities Propensities(double syria = 50)
    {
        var table = new Grid<double>(Sizes.Length);
        for (var i = 0; i < Sizes.Length; i++)
        {
            for (var j = 0; j < Sizes.Length; j++)
                table[i, j] = i == j ? 0 : Scores[i][j] - '3';
        }

        return new([.. Sizes.Select((size, actor) => actor == 2 ? syria : size)], table);
    }

    /// <summary>A split as they write it: the side of each actor, 1 or 2.</summary>
    public static Split Split(string sides) => new(sides.Select(side => side == '2'));
}
