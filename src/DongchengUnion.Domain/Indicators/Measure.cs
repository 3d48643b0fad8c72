using DongchengUnion.Domain.Kernel;

namespace DongchengUnion.Domain.Indicators;

/// <summary>What of a work record is counted. 人 and 人次 are two measures: the same person twice is one 人 and two 人次.</summary>
public enum Measure
{
    /// <summary>The records themselves: one record, one case, one meeting.</summary>
    [Label("记录数")] Rows = 1,
    [Label("数量")] Count = 2,
    [Label("人数")] Persons = 3,
    [Label("人次")] PersonTimes = 4,
    [Label("金额")] Amount = 5,
    /// <summary>The denominator of a rate.</summary>
    [Label("基数")] BaseCount = 6,
}
