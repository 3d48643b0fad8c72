namespace DongchengUnion.Domain.Indicators;

/// <summary>An indicator over a period and a scope.</summary>
/// <param name="Value">In the indicator's unit, before rounding words; null where there is nothing to tell.</param>
/// <param name="Text">As it is published, such as 近13万人次.</param>
/// <param name="Qualifier">exact, more than, nearly or about.</param>
/// <param name="Rows">How many ledger records stand behind it.</param>
/// <param name="Difference">Accepted values minus the ledger records of the same unions and months, in the indicator's unit.</param>
/// <param name="UnitsNotAccepted">Unions that owe a report in the period and have at least one month not yet accepted.</param>
public sealed record Figure(Indicator Indicator, decimal? Value, string Text, string Qualifier, int Rows, decimal Difference, int UnitsNotAccepted);

/// <summary>Which records a figure counts.</summary>
/// <param name="AcceptedOnly">Leaves out what unions that owe a report have recorded in months not yet accepted.</param>
/// <param name="AsOf">As the books stood at that instant (UTC); null for now.</param>
/// <param name="PathPrefix">The part of the district: a body's path, such as /1/2/; null for all the viewer may read.</param>
/// <param name="UnionId">One union alone, wherever it stood at the time; null for all of the part.</param>
public sealed record FigureOptions(bool AcceptedOnly = false, DateTime? AsOf = null, string? PathPrefix = null, int? UnionId = null);
