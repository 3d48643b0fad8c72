using DongchengUnion.Domain.Kernel;

namespace DongchengUnion.Domain.Indicators;

/// <summary>How an indicator behaves over time, which decides what may be added up.</summary>
public enum IndicatorNature
{
    /// <summary>Happens on a day; months add up.</summary>
    [Label("流量")] Flow = 1,
    /// <summary>Holds on a day; the last one counts and months never add up.</summary>
    [Label("存量")] Stock = 2,
    /// <summary>Sum over sum, never an average of rates.</summary>
    [Label("比率")] Ratio = 3,
    /// <summary>What the year's plan says.</summary>
    [Label("计划")] Plan = 4,
}
