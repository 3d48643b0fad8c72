using DongchengUnion.Domain.Kernel;

namespace DongchengUnion.Domain.Indicators;

/// <summary>One entry of the catalogue: what a figure means, where it comes from and how it is written. One row per version.</summary>
public sealed class Indicator
{
    /// <summary>The code of the figures file, such as R02.</summary>
    public string Code { get; init; } = "";

    /// <summary>Counts up when the definition changes; old periods keep the old one.</summary>
    public int Version { get; init; } = 1;

    public Month ValidFrom { get; init; }
    public IndicatorSection Section { get; init; }
    public int Sort { get; init; }
    public string Name { get; init; } = "";
    public string Definition { get; init; } = "";

    /// <summary>The arithmetic in words.</summary>
    public string Formula { get; init; } = "";

    public IndicatorNature Nature { get; init; }

    /// <summary>As the review prints it: 件, 万人次, %.</summary>
    public string Unit { get; init; } = "";

    /// <summary>The code of the department that answers for it.</summary>
    public string OwnerDepartment { get; init; } = "";

    public string SourceRegister { get; init; } = "";

    /// <summary>What a month, a quarter and a half-year mean for it, in words.</summary>
    public string PeriodRule { get; init; } = "";

    /// <summary>The measures added up, joined by a plus sign; of a ratio, its numerator.</summary>
    public string Sources { get; init; } = "";

    /// <summary>The denominator of a ratio; empty for everything else.</summary>
    public string BaseSources { get; init; } = "";

    /// <summary>Base units in one unit: 10000 for 万人, 1 for 件.</summary>
    public int Scale { get; init; } = 1;

    /// <summary>Decimals of a ratio, rounded half up.</summary>
    public int Decimals { get; init; }

    /// <summary>The step of the rounding words in base units; 0 for figures printed to the last digit.</summary>
    public decimal Step { get; init; }

    public int Id { get; private set; }

    public IReadOnlyList<ItemKey> Items => ItemKey.ParseSum(Sources);
    public IReadOnlyList<ItemKey> BaseItems => ItemKey.ParseSum(BaseSources);

    /// <summary>The kinds of work whose records stand behind it.</summary>
    public IReadOnlyList<string> Kinds => [.. Items.Concat(BaseItems).Select(i => i.Kind).Distinct()];

    public bool IsPercentage => Unit == "%";

    /// <summary>The unit that records count in: 人次 for 万人次.</summary>
    public string BaseUnit => RoundedFigure.BaseUnitOf(Unit);
}
