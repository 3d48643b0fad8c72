namespace DongchengUnion.Domain.MonthlyReports;

/// <summary>What the portal already knows about a union and month, before anybody types.</summary>
/// <param name="Ledger">"kind.measure" → sum of the work records; a kind without records has no entry.</param>
/// <param name="Facts">The union's card: name of the fact → number.</param>
/// <param name="LastAccepted">Item → value of the last accepted report.</param>
/// <param name="LastMonth">Item → value of the report of the month before, accepted or not, for the column beside the cell.</param>
/// <param name="Rows">Kind → number of work records.</param>
public sealed record ReportSources(
    IReadOnlyDictionary<string, decimal> Ledger,
    IReadOnlyDictionary<string, decimal> Facts,
    IReadOnlyDictionary<string, Answer> LastAccepted,
    IReadOnlyDictionary<string, Answer> LastMonth,
    IReadOnlyDictionary<string, int> Rows)
{
    /// <summary>The prefilled value of an item; null where nothing is known, which is not zero.</summary>
    public Answer? For(ReportItem item) => item.Source switch
    {
        ItemSource.Ledger => Ledger.TryGetValue(item.SourceKey, out var sum) ? Answer.Of(sum) : null,
        ItemSource.Organization => Facts.TryGetValue(item.SourceKey, out var fact) ? Answer.Of(fact) : null,
        ItemSource.Carried => LastAccepted.GetValueOrDefault(item.Code),
        ItemSource.ByHand => null,
    };
}
