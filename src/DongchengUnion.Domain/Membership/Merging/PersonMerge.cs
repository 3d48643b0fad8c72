using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.Privacy;

namespace DongchengUnion.Domain.Membership.Merging;

/// <summary>Two files became one. Both numbers stay, and the merge can be undone until a day.</summary>
public sealed class PersonMerge : IUnionScoped
{
    private PersonMerge() { }

    public PersonMerge(UnionPlace district, Person kept, Person merged, string reason, DateOnly undoUntil, Actor by, DateTime at)
    {
        (UnionId, ScopePath) = (district.UnionId, district.Path);
        (KeptId, KeptName, MergedId, MergedName) = (kept.Id, kept.FullName, merged.Id, merged.FullName);
        (Reason, UndoUntil, MergedByName, MergedAt) = (reason, undoUntil, by.Name, at);
    }

    public int Id { get; private set; }
    public int UnionId { get; private set; }
    public string ScopePath { get; private set; } = "";
    public long KeptId { get; private set; }
    public string KeptName { get; private set; } = "";
    public long MergedId { get; private set; }
    public string MergedName { get; private set; } = "";
    public string Reason { get; private set; } = "";

    /// <summary>The last day on which it can be undone.</summary>
    public DateOnly UndoUntil { get; private set; }

    public string MergedByName { get; private set; } = "";
    public DateTime MergedAt { get; private set; }
    public string? UndoneByName { get; private set; }
    public DateTime? UndoneAt { get; private set; }

    /// <summary>Both files as they were, and what moved; empty once it is undone.</summary>
    [SealedField(PersonalField.Snapshot)]
    public byte[] Snapshot { get; private set; } = [];

    public bool IsUndone => UndoneAt is not null;

    public void KeepSnapshot(byte[] sealedBytes) => Snapshot = sealedBytes;

    public bool MayBeUndone(DateOnly today) => !IsUndone && today <= UndoUntil;

    /// <exception cref="RuleViolationException">It is undone already, or the time for it is over.</exception>
    public void Undo(Actor by, DateTime at, DateOnly today)
    {
        if (IsUndone) throw new RuleViolationException("这次合并已经撤销。");
        if (today > UndoUntil) throw new RuleViolationException($"撤销期限到{UndoUntil:yyyy-MM-dd}为止，已不能撤销。");
        (UndoneByName, UndoneAt) = (by.Name, at);
    }
}
