using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.Organization;

namespace DongchengUnion.Domain.Membership.Imports;

/// <summary>
/// One member list on its way into the roster: uploaded, checked without writing, confirmed once, and taken back as a whole if it was
/// the wrong one. Pressing a button twice finds the stage changed and does nothing.
/// </summary>
public sealed class ImportBatch : IUnionScoped, IVersioned
{
    public static readonly StageFlow<ImportStage> Flow = new(new()
    {
        [ImportStage.Mapping] = [ImportStage.Checking, ImportStage.Dropped],
        [ImportStage.Checking] = [ImportStage.Ready, ImportStage.Failed],
        [ImportStage.Ready] = [ImportStage.Checking, ImportStage.Running, ImportStage.Dropped],
        [ImportStage.Running] = [ImportStage.Done, ImportStage.Failed],
        [ImportStage.Done] = [ImportStage.Undoing],
        [ImportStage.Undoing] = [ImportStage.Undone],
        [ImportStage.Undone] = [ImportStage.Checking],
        [ImportStage.Failed] = [ImportStage.Checking, ImportStage.Undoing, ImportStage.Dropped],
        [ImportStage.Dropped] = [],
    });

    private ImportBatch() { }

    /// <param name="storedAs">The number under which the list is kept, sealed.</param>
    public ImportBatch(Union union, string fileName, string storedAs, bool isWholeStaff, DateOnly joinOn, Actor by, DateTime at)
    {
        UnionId = union.Id;
        UnionName = union.Name;
        ScopePath = union.Path;
        FileName = fileName.Length <= 200 ? fileName : fileName[..200];
        StoredAs = storedAs;
        IsWholeStaff = isWholeStaff;
        JoinOn = joinOn;
        UploadedAt = at;
        UploadedById = by.AccountId;
        UploadedByName = by.Name;
    }

    public int Id { get; private set; }
    public int UnionId { get; private set; }
    public string UnionName { get; private set; } = "";
    public string ScopePath { get; private set; } = "";
    public string FileName { get; private set; } = "";
    public string StoredAs { get; private set; } = "";

    /// <summary>名单为全部在职职工: who is not on it is proposed to leave.</summary>
    public bool IsWholeStaff { get; private set; }

    /// <summary>The day of joining for rows that give none.</summary>
    public DateOnly JoinOn { get; private set; }

    /// <summary>Why rows whose sex differs from the number are right all the same.</summary>
    public string? SexReason { get; private set; }

    /// <summary>As <see cref="Rosters.RosterMapping"/> writes it; null while nobody has matched the columns.</summary>
    public string? Mapping { get; private set; }

    public ImportStage Stage { get; private set; } = ImportStage.Mapping;
    public ImportCounts Counts { get; private set; } = ImportCounts.None;

    /// <summary>Rows the job at work has behind it.</summary>
    public int DoneRows { get; private set; }

    public string? Failure { get; private set; }
    public DateTime UploadedAt { get; private set; }
    public int UploadedById { get; private set; }
    public string UploadedByName { get; private set; } = "";
    public DateTime? ConfirmedAt { get; private set; }
    public int? ConfirmedById { get; private set; }
    public string? ConfirmedByName { get; private set; }
    public DateTime? FinishedAt { get; private set; }
    public DateTime? UndoneAt { get; private set; }
    public int? UndoneById { get; private set; }
    public string? UndoneByName { get; private set; }
    public int Version { get; private set; }

    /// <summary>A job is at work, or waits for its turn.</summary>
    public bool IsAtWork => Stage is ImportStage.Checking or ImportStage.Running or ImportStage.Undoing;

    public int Percent => Counts.Rows == 0 ? 0 : Math.Min(99, (int)(100L * DoneRows / Counts.Rows));

    /// <summary>The columns are known: the dry run may begin, or begin anew.</summary>
    public void Check(string mapping, bool isWholeStaff, DateOnly joinOn)
    {
        MoveTo(ImportStage.Checking);
        (Mapping, IsWholeStaff, JoinOn) = (mapping, isWholeStaff, joinOn);
    }

    public void Checked(ImportCounts counts)
    {
        MoveTo(ImportStage.Ready);
        Counts = counts;
    }

    /// <summary>The chair has read the dry run and wants it so.</summary>
    /// <exception cref="RuleViolationException">It is not waiting for that, or nothing would happen.</exception>
    public void Confirm(string? sexReason, Actor by, DateTime at)
    {
        var reason = string.IsNullOrWhiteSpace(sexReason) ? null : sexReason.Trim();
        if (Stage == ImportStage.Ready && Counts is { Created: 0, Changed: 0, Leaving: 0 } && (Counts.SexDiffers == 0 || reason is null))
            throw new RuleViolationException("这份名单没有需要入会、变更或转出的人员，无须执行。");
        MoveTo(ImportStage.Running);
        SexReason = reason;
        (ConfirmedAt, ConfirmedById, ConfirmedByName) = (at, by.AccountId, by.Name);
    }

    public void Finish(ImportCounts counts, DateTime at)
    {
        MoveTo(ImportStage.Done);
        Counts = counts;
        FinishedAt = at;
    }

    public void Fail(string reason, DateTime at)
    {
        MoveTo(ImportStage.Failed);
        Failure = reason.Length <= 500 ? reason : reason[..500];
        FinishedAt = at;
    }

    public void Undo(Actor by, DateTime at)
    {
        if (ConfirmedAt is null) throw new RuleViolationException("这份名单还没有执行过，无须撤销。");
        MoveTo(ImportStage.Undoing);
        (UndoneAt, UndoneById, UndoneByName) = (at, by.AccountId, by.Name);
    }

    public void Undone() => MoveTo(ImportStage.Undone);

    public void Drop() => MoveTo(ImportStage.Dropped);

    private void MoveTo(ImportStage stage)
    {
        Flow.Require(Stage, stage);
        Stage = stage;
        DoneRows = 0;
        Failure = null;
    }
}
