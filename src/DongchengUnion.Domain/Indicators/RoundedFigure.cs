using System.Globalization;

namespace DongchengUnion.Domain.Indicators;

/// <summary>How sure the printed words are.</summary>
public enum FigureQualifier
{
    [Kernel.Label("准确")] Exact = 1,
    [Kernel.Label("余")] MoreThan = 2,
    [Kernel.Label("近")] Nearly = 3,
    [Kernel.Label("约")] About = 4,
}

/// <summary>The values that a rounded figure may stand for: from, inclusive, until, exclusive; an exact figure stands for itself.</summary>
public readonly record struct FigureInterval(decimal From, decimal Until)
{
    public bool Holds(decimal value) => value == From || (From <= value && value < Until);
}

/// <summary>
/// A number in the words of an office: 2160余次, 近13万人次, 约12.6万人. The words follow from the value and the step alone, they
/// never claim more than was counted (近 needs four fifths of the way), and they can be read back as an interval.
/// </summary>
public sealed record RoundedFigure(string Text, FigureQualifier Qualifier, FigureInterval Interval)
{
    public const string Exact = "exact";

    private const string Myriad = "万";

    /// <summary>The words of the API: exact, more than, nearly, about.</summary>
    public string QualifierInWords => Qualifier switch
    {
        FigureQualifier.Exact => Exact,
        FigureQualifier.MoreThan => "more than",
        FigureQualifier.Nearly => "nearly",
        FigureQualifier.About => "about",
    };

    public static string BaseUnitOf(string unit) => unit.StartsWith(Myriad, StringComparison.Ordinal) ? unit[Myriad.Length..] : unit;

    /// <param name="value">In base units: 129400, not 12.94.</param>
    /// <param name="unit">The printed unit; 万人次 is written in ten thousands.</param>
    /// <param name="step">The rounding step in base units; 0 prints the value to its last digit.</param>
    public static RoundedFigure Of(decimal value, string unit, decimal step)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        ArgumentOutOfRangeException.ThrowIfNegative(step);
        var rest = step == 0 ? 0 : value % step / step;
        // Below the first step there is nothing to say 余 to; the number itself is short enough.
        if (rest == 0 || (value < step && rest < 0.8m)) return new(Number(value, unit), FigureQualifier.Exact, new(value, value));

        var floor = value - value % step;
        if (rest < 0.5m) return new(Number(floor, unit, "余"), FigureQualifier.MoreThan, new(floor, floor + step / 2));
        if (rest >= 0.8m) return new("近" + Number(floor + step, unit), FigureQualifier.Nearly, new(floor + step * 0.8m, floor + step));

        var tenth = step / 10;
        var about = Math.Round(value / tenth, MidpointRounding.AwayFromZero) * tenth;
        return new("约" + Number(about, unit), FigureQualifier.About, new(about - tenth / 2, about + tenth / 2));
    }

    /// <summary>3.3万人, 13万余人次, 2160余次; values below ten thousand are written out even where the unit is 万.</summary>
    private static string Number(decimal value, string unit, string more = "") =>
        unit.StartsWith(Myriad, StringComparison.Ordinal) && value >= 10000
            ? Digits(value / 10000) + Myriad + more + BaseUnitOf(unit)
            : Digits(value) + more + BaseUnitOf(unit);

    private static string Digits(decimal value) => value.ToString("0.############", CultureInfo.InvariantCulture);
}
