namespace AllianceSim.Model.Crisis.Coding;

/// <summary>The way in which an alliance draws a state into a dispute (Beckley 2015 tells the first four apart).</summary>
public enum InfluenceForm
{
    /// <summary>It is bound to support an ally.</summary>
    Obligation,

    /// <summary>It protects its name as a guarantor, even where no ally fights.</summary>
    GuarantorCredibility,

    /// <summary>It has come to see interests of its allies as its own.</summary>
    WidenedInterest,

    /// <summary>By allying it has put itself in the sights of another.</summary>
    MadeATarget,

    /// <summary>Its allies' backing or neutrality makes it bolder on its own account: no entanglement of its own, but of them.</summary>
    Emboldenment,
}

/// <summary>Finds the form that weighed most.</summary>
internal static class InfluenceForms
{
    /// <summary>The form with the greatest sum, the first of equals.</summary>
    /// <param name="sums">Sum of the terms of each form.</param>
    public static InfluenceForm Strongest(ReadOnlySpan<double> sums)
    {
        var most = 0;
        for (var form = 1; form < sums.Length; form++)
            most = sums[form] > sums[most] ? form : most;
        return (InfluenceForm)most;
    }
}
