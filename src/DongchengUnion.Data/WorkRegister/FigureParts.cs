using DongchengUnion.Domain.Indicators;

namespace DongchengUnion.Data.WorkRegister;

/// <summary>A sum from the ledger and from accepted reports.</summary>
/// <param name="Total">What the figure says.</param>
/// <param name="Difference">Accepted values minus the ledger records of the same unions and months.</param>
/// <param name="Rows">The ledger records behind it, the overruled ones included.</param>
internal readonly record struct FigureSum(decimal Total, decimal Difference, int Rows);

/// <summary>Puts accepted values in the place of ledger sums.</summary>
internal sealed class FigureParts(IReadOnlyList<LedgerSum> ledger, Func<ItemKey, decimal> accepted, IReadOnlyDictionary<string, HashSet<string>> itemSets, bool acceptedOnly)
{
    private readonly ILookup<string, LedgerSum> byKind = ledger.Where(s => !acceptedOnly || s.ItemSet is not null || !s.OwesReport).ToLookup(s => s.Kind);

    /// <summary>Whether any record or acceptance tells about it: nothing told is not the same as zero.</summary>
    public bool Tells(IEnumerable<ItemKey> items) => items.Any(i => byKind.Contains(i.Kind) || accepted(i) != 0);

    public FigureSum Sum(IReadOnlyList<ItemKey> items)
    {
        decimal total = 0, difference = 0;
        foreach (var item in items)
        {
            var told = accepted(item);
            var overruled = byKind[item.Kind].Where(s => IsOnForm(s, item)).Sum(s => s[item.Measure]);
            total += told + byKind[item.Kind].Where(s => !IsOnForm(s, item)).Sum(s => s[item.Measure]);
            difference += told - overruled;
        }

        return new FigureSum(total, difference, items.Select(i => i.Kind).Distinct().Sum(k => byKind[k].Sum(s => s.Rows)));
    }

    private bool IsOnForm(LedgerSum sum, ItemKey item) =>
        sum.ItemSet is not null && itemSets.TryGetValue(sum.ItemSet, out var items) && items.Contains(item.ToString());
}
