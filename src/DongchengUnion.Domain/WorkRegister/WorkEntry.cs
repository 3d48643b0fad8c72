using DongchengUnion.Domain.Indicators;

namespace DongchengUnion.Domain.WorkRegister;

/// <summary>What somebody enters for one record, before it is filed.</summary>
/// <param name="OccurredOn">The day it happened, or the day a state holds.</param>
public sealed record WorkEntry(DateOnly OccurredOn, long? Count = null, int? Persons = null, int? PersonTimes = null,
    decimal? Amount = null, long? BaseCount = null, string? Place = null, string? Remark = null)
{
    public decimal? this[Measure measure] => measure switch
    {
        Measure.Rows => 1,
        Measure.Count => Count,
        Measure.Persons => Persons,
        Measure.PersonTimes => PersonTimes,
        Measure.Amount => Amount,
        Measure.BaseCount => BaseCount,
    };
}
