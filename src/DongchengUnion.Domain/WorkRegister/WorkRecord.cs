using DongchengUnion.Domain.Indicators;
using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.Organization;

namespace DongchengUnion.Domain.WorkRegister;

/// <summary>
/// One line of the work ledger. A line is never changed and never deleted: a mistake is voided and a new line written, so that
/// the books can be read as they stood at any earlier instant.
/// </summary>
public sealed class WorkRecord : IUnionScoped, IVersioned
{
    private WorkRecord() { }

    /// <summary>Files a record of a union.</summary>
    /// <param name="onTheDay">How the union stood on the day of the entry; null where it has always been as it is.</param>
    /// <param name="today">The civil date, because nothing is recorded before it has happened.</param>
    /// <exception cref="RuleViolationException">The kind, the day or the values do not fit, or another union's officer writes.</exception>
    public WorkRecord(Union union, UnionShape? onTheDay, WorkKind kind, WorkEntry entry, DateOnly today, Actor by, DateTime at)
    {
        RequireOwn(by, union.Id);
        WorkRecordRules.Check(union, kind, entry, today);
        UnionId = union.Id;
        UnionName = onTheDay?.Name ?? union.Name;
        UnionLevel = union.Level;
        ScopePath = onTheDay?.Path ?? union.Path;
        KindCode = kind.Code;
        OccurredOn = entry.OccurredOn;
        Month = Month.Of(entry.OccurredOn);
        Count = entry.Count;
        Persons = entry.Persons;
        PersonTimes = entry.PersonTimes;
        Amount = entry.Amount;
        BaseCount = entry.BaseCount;
        Place = Trimmed(entry.Place);
        Remark = Trimmed(entry.Remark);
        RecordedAt = at;
        RecordedById = by.AccountId;
        RecordedByName = by.Name;
    }

    public int Id { get; private set; }
    public int UnionId { get; private set; }
    public string UnionName { get; private set; } = "";

    /// <summary>The union's level of the day.</summary>
    public UnionLevel UnionLevel { get; private set; }

    public string ScopePath { get; private set; } = "";
    public string KindCode { get; private set; } = "";
    public DateOnly OccurredOn { get; private set; }
    public Month Month { get; private set; }
    public long? Count { get; private set; }
    public int? Persons { get; private set; }
    public int? PersonTimes { get; private set; }

    /// <summary>In yuan.</summary>
    public decimal? Amount { get; private set; }

    public long? BaseCount { get; private set; }
    public string? Place { get; private set; }
    public string? Remark { get; private set; }

    /// <summary>The proof file's name as it was uploaded.</summary>
    public string? ProofName { get; private set; }

    /// <summary>The name under which the proof file is kept.</summary>
    public string? ProofStoredAs { get; private set; }

    public DateTime RecordedAt { get; private set; }
    public int RecordedById { get; private set; }
    public string RecordedByName { get; private set; } = "";
    public DateTime? VoidedAt { get; private set; }
    public string? VoidedByName { get; private set; }
    public string? VoidReason { get; private set; }

    /// <summary>The voided record that this one puts right.</summary>
    public int? ReplacesId { get; private set; }

    public int Version { get; private set; }

    public bool IsVoid => VoidedAt is not null;

    /// <summary>The value of one measure; null where the kind does not ask for it.</summary>
    public decimal? this[Measure measure] => measure switch
    {
        Measure.Rows => 1,
        Measure.Count => Count,
        Measure.Persons => Persons,
        Measure.PersonTimes => PersonTimes,
        Measure.Amount => Amount,
        Measure.BaseCount => BaseCount,
    };

    /// <summary>Keeps a proof file with the record.</summary>
    public void Attach(string name, string storedAs)
    {
        ProofName = name;
        ProofStoredAs = storedAs;
    }

    /// <summary>Strikes the line out; it stays readable.</summary>
    /// <exception cref="RuleViolationException">It is struck out already, no reason is given, or another union's officer asks.</exception>
    public void Void(string reason, Actor by, DateTime at)
    {
        RequireOwn(by, UnionId);
        if (IsVoid) throw new RuleViolationException("这条记录已经作废。");
        if (string.IsNullOrWhiteSpace(reason)) throw new RuleViolationException("请写明作废原因。");
        VoidedAt = at;
        VoidedByName = by.Name;
        VoidReason = reason.Trim();
    }

    /// <summary>Strikes the line out and gives the one that stands in its place; the proof file goes along.</summary>
    /// <exception cref="RuleViolationException">It is struck out already, no reason is given, or the new values do not fit.</exception>
    public WorkRecord Correct(Union union, UnionShape? onTheDay, WorkKind kind, WorkEntry entry, string reason, DateOnly today, Actor by,
        DateTime at)
    {
        if (union.Id != UnionId || kind.Code != KindCode) throw new RuleViolationException("更正不能改变工会和工作类型，请作废后另记。");
        var mended = new WorkRecord(union, onTheDay, kind, entry, today, by, at) { ReplacesId = Id };
        if (ProofName is not null && ProofStoredAs is not null) mended.Attach(ProofName, ProofStoredAs);
        Void(reason, by, at);
        return mended;
    }

    // A body above reads what its unions record and asks them to mend it; it does not write in their books.
    private static void RequireOwn(Actor by, int unionId)
    {
        if (by.UnionId is { } own && own != unionId) throw new RuleViolationException("台账只由记录的工会自己填写和更正。");
    }

    private static string? Trimmed(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
