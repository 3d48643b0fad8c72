using DongchengUnion.Domain.Kernel;

namespace DongchengUnion.Domain.MonthlyReports;

/// <summary>What a person put into one cell.</summary>
/// <param name="Shown">The prefilled value the page showed: whoever leaves it as it was has decided nothing.</param>
public sealed record CellEntry(string Item, Answer? Value, Answer? Shown, string? Note);

// The union's own part: look, correct, leave blank with a word, declare a block empty.
public sealed partial class MonthlyReport
{
    /// <summary>Looks at the sources again. Cells nobody has decided follow them; decided ones keep their value beside the new one.</summary>
    public void Prefill(ReportFormVersion version, ReportSources sources)
    {
        if (!IsOpen) return;
        Cells = [.. version.Items.Select(item => Follow(Cell(item.Code), sources.For(item)))];
    }

    /// <summary>Saves what was typed, without judging whether it is complete.</summary>
    /// <param name="noneBlocks">Blocks declared 本节无: their empty cells become explicit zeros, but for those whose remark says why they are empty.</param>
    /// <exception cref="RuleViolationException">The report is with a reviewer or accepted, or belongs to another union.</exception>
    public void Fill(ReportFormVersion version, IEnumerable<CellEntry> entries, IReadOnlySet<string> noneBlocks, Actor by, DateTime at)
    {
        RequireOwn(by);
        if (!IsOpen) throw new RuleViolationException($"当前状态为“{Stage.Label()}”，不能修改。");
        var typed = entries.ToDictionary(e => e.Item);
        Cells = [.. version.Items.Select(item =>
        {
            var cell = Cell(item.Code);
            if (typed.TryGetValue(item.Code, out var entry)) cell = Take(cell, entry);
            return Declare(item, cell, noneBlocks.Contains(item.Block));
        })];
        IsNil = version.Items.Where(i => i.MayBeNone).All(i => Cell(i.Code).Value?.Number == 0m);
        ChangedAt = at;
        ChangedByName = by.Name;
    }

    /// <summary>零报告 in one tap: everything still empty that could have happened is zero.</summary>
    /// <exception cref="RuleViolationException">The records show that something did happen.</exception>
    public void FillNil(ReportFormVersion version, Actor by, DateTime at)
    {
        var happened = version.Items.Where(i => i.MayBeNone && Cell(i.Code).Value?.Number > 0m).ToList();
        if (happened.Count > 0)
            throw new RuleViolationException($"本月有 {happened.Count} 项已有数（如“{happened[0].Label}”），不能作零报告；没有发生的各节可勾选“本节无”。");
        Cells = [.. Cells.Select(c => c.Value is null ? c with { Note = null } : c)];
        Fill(version, [], version.Items.Select(i => i.Block).ToHashSet(), by, at);
    }

    private static ReportCell Follow(ReportCell cell, Answer? now)
    {
        // A record that turned up after 本节无 was declared outweighs the declaration.
        var overtaken = cell.IsNone && now is { Number: not 0m };
        return cell.IsOwn && !overtaken && cell.Value != now
            ? cell with { Prefilled = now }
            : cell with { Prefilled = now, Value = now, IsOwn = false, IsNone = false };
    }

    private static ReportCell Take(ReportCell cell, CellEntry entry)
    {
        var note = string.IsNullOrWhiteSpace(entry.Note) ? null : entry.Note.Trim();
        // What the page showed was left as it was: the cell goes on following its source, even if that has moved since.
        // The zero of a declared block was not typed either; it stands or falls with the declaration.
        var undecided = entry.Value == entry.Shown || (cell.IsNone && entry.Value == Answer.Zero);
        return undecided
            ? cell with { Value = cell.Prefilled, IsOwn = false, IsNone = false, Note = note }
            : cell with { Value = entry.Value, IsOwn = entry.Value != cell.Prefilled, IsNone = false, Note = note };
    }

    private static ReportCell Declare(ReportItem item, ReportCell cell, bool none) => none && item.MayBeNone && cell is { Value: null, Note: null }
        ? cell with { Value = Answer.Zero, IsOwn = true, IsNone = true }
        : cell;

    private void RequireOwn(Actor by)
    {
        if (by.UnionId != UnionId) throw new RuleViolationException("只能填报本工会的月报。");
    }
}
