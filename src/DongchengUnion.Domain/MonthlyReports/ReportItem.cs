namespace DongchengUnion.Domain.MonthlyReports;

/// <summary>One item that a monthly report asks for.</summary>
/// <param name="Code">Such as B03; stable for ever, also when the item is retired.</param>
/// <param name="Block">The heading it stands under.</param>
/// <param name="SourceKey">For the ledger "kind.measure", for the union's card the name of the fact; empty otherwise.</param>
/// <param name="IsRequired">A blank needs a remark.</param>
public sealed record ReportItem(
    string Code, string Block, string Label, string Unit, ItemType Type, ItemNature Nature,
    ItemSource Source, string SourceKey, string Help, bool IsRequired)
{
    /// <summary>本节无 may set it to zero (是或否 to 否): something that either happens or does not.</summary>
    public bool MayBeNone => Nature == ItemNature.Flow && Type != ItemType.Text;

    /// <summary>The kind of work record behind the item; null where it does not come from the ledger.</summary>
    public string? KindCode => Source == ItemSource.Ledger && SourceKey.IndexOf('.', StringComparison.Ordinal) is > 0 and var dot ? SourceKey[..dot] : null;
}

/// <summary>One logical check: the left item may not exceed the right one.</summary>
/// <param name="Message">What is said when it does, in Chinese.</param>
public sealed record CheckRule(string Code, CheckWeight Weight, string Left, string Right, string Message);
