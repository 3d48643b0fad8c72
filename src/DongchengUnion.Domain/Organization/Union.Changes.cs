using DongchengUnion.Domain.Kernel;

namespace DongchengUnion.Domain.Organization;

// The dated changes. Each ends the present shape on the day before and writes a line of history. They may be entered late,
// but not before the last change, and never for a day to come.
public sealed partial class Union
{
    /// <exception cref="RuleViolationException">The name is the present one, or the day or the reason does not fit.</exception>
    public void Rename(string name, Decision decision, DateOnly today)
    {
        Require(decision, today);
        if (name == Name) throw new RuleViolationException("新名称与现名称相同。");
        var before = Name;
        Name = name;
        NewShape(decision.On);
        Note(UnionChangeKind.Renamed, before, name, decision);
    }

    /// <summary>Moves the union, with all below it, under another one.</summary>
    /// <param name="from">The present parent, for its name in the history.</param>
    /// <param name="below">Every union whose path begins with this one's, without itself.</param>
    /// <exception cref="RuleViolationException">The place does not fit, or the day or the reason does not fit one of the unions that move.</exception>
    public void MoveTo(Union parent, Union from, IReadOnlyCollection<Union> below, Decision decision, DateOnly today)
    {
        Require(decision, today);
        if (parent.Id == ParentId) throw new RuleViolationException("新的上级工会与现上级工会相同。");
        if (parent.Path.StartsWith(Path, StringComparison.Ordinal)) throw new RuleViolationException("不能隶属于本工会或本工会的下级。");
        RequireLevel(Level, parent);
        if (!parent.ExistsOn(decision.On)) throw new RuleViolationException($"“{parent.Name}”在{decision.On:yyyy-MM-dd}不存在，不能作为上级工会。");
        // Before that day the new parent stood elsewhere, or was called otherwise; a shape cannot hold both.
        if (decision.On < parent.LastChangeOn)
            throw new RuleViolationException($"“{parent.Name}”在{parent.LastChangeOn:yyyy-MM-dd}有变动，生效日不能早于该日。");
        if (below.FirstOrDefault(u => u.LastChangeOn >= decision.On) is { } late)
            throw new RuleViolationException($"下级“{late.Name}”在{late.LastChangeOn:yyyy-MM-dd}有变动，生效日须晚于该日。");

        var old = Path;
        ParentId = parent.Id;
        ParentPath = parent.Path;
        Path = $"{ParentPath}{Id}/";
        NewShape(decision.On);
        foreach (var union in below)
        {
            union.ParentPath = Path + union.ParentPath[old.Length..];
            union.Path = $"{union.ParentPath}{union.Id}/";
            if (union.Status == UnionStatus.Active) union.NewShape(decision.On);
        }

        Note(UnionChangeKind.Moved, from.Name, parent.Name, decision);
    }

    /// <summary>Ends the union in favour of another one; what stood under it moves there. Both keep their history.</summary>
    /// <exception cref="RuleViolationException">The successor is of another level, is not there on that day, or stands below; or the day or the reason does not fit.</exception>
    public void MergeInto(Union successor, IReadOnlyCollection<Union> below, Decision decision, DateOnly today)
    {
        Require(decision, today);
        if (successor.Id == Id) throw new RuleViolationException("不能并入本工会。");
        if (successor.Level != Level) throw new RuleViolationException($"只能并入同级工会：本工会为{Level.Label()}，所选工会为{successor.Level.Label()}。");
        if (!successor.ExistsOn(decision.On)) throw new RuleViolationException($"“{successor.Name}”在{decision.On:yyyy-MM-dd}不存在，不能接收。");
        if (successor.Path.StartsWith(Path, StringComparison.Ordinal)) throw new RuleViolationException("不能并入本工会的下级。");

        foreach (var child in below.Where(u => u.ParentId == Id && u.Status == UnionStatus.Active).ToList())
            child.MoveTo(successor, this, [.. below.Where(u => u != child && u.Path.StartsWith(child.Path, StringComparison.Ordinal))], decision, today);
        SuccessorId = successor.Id;
        End(decision.On);
        Note(UnionChangeKind.Merged, Name, successor.Name, decision);
        successor.Note(UnionChangeKind.TookOver, Name, successor.Name, decision);
    }

    /// <summary>Sets up a new union out of this one, beside it. It takes its place once it has been filed.</summary>
    /// <param name="parent">The present parent of this union.</param>
    /// <exception cref="RuleViolationException">The day or the reason does not fit.</exception>
    public Union SplitOff(string number, string name, Union parent, Decision decision, DateOnly today)
    {
        Require(decision, today);
        var child = new Union(number, name, Level, parent, decision.On)
        {
            Facts = new UnionFacts { Type = Facts.Type, Form = Facts.Form, StreetCode = Facts.StreetCode, ApprovalNumber = decision.DocumentNumber },
        };
        Note(UnionChangeKind.Split, Name, name, decision);
        return child;
    }

    /// <summary>Ends the union for good.</summary>
    /// <exception cref="RuleViolationException">Unions stand below it still, or the day or the reason does not fit.</exception>
    public void Close(IReadOnlyCollection<Union> below, Decision decision, DateOnly today)
    {
        Require(decision, today);
        if (below.FirstOrDefault(u => u.ExistsOn(decision.On)) is { } open)
            throw new RuleViolationException($"尚有下级工会（如“{open.Name}”），须先调整隶属或撤销。");
        End(decision.On);
        Note(UnionChangeKind.Closed, Name, "", decision);
    }

    /// <summary>The day on which the present shape began, or the first day without the union.</summary>
    public DateOnly LastChangeOn => ClosedOn?.AddDays(1) ?? (shapes.Count == 0 ? FoundedOn : shapes.Max(s => s.FromOn));

    private void Require(Decision decision, DateOnly today)
    {
        if (Status != UnionStatus.Active) throw new RuleViolationException($"该工会{Status.Label()}，不能再作变更。");
        if (Level == UnionLevel.District) throw new RuleViolationException("区总工会的变更不在本系统办理。");
        if (string.IsNullOrWhiteSpace(decision.Reason)) throw new RuleViolationException("请填写变更原因。");
        if (decision.On > today) throw new RuleViolationException("生效日不能晚于今天。将来的变更请到生效当日办理。");
        if (decision.On <= LastChangeOn) throw new RuleViolationException($"生效日须晚于上一次变动（{LastChangeOn:yyyy-MM-dd}）。");
    }

    private void NewShape(DateOnly on)
    {
        Present.EndBefore(on);
        shapes.Add(new UnionShape(this, on, null));
    }

    private void End(DateOnly on)
    {
        Present.EndBefore(on);
        ClosedOn = on.AddDays(-1);
    }

    private UnionShape Present => shapes.Single(s => s.UntilOn is null);

    private void Note(UnionChangeKind kind, string before, string after, Decision decision) => changes.Add(new UnionChange(this, kind, before, after, decision));
}
