using DongchengUnion.Domain.Kernel;

namespace DongchengUnion.Domain.MonthlyReports;

/// <summary>The report of one union about one month, from the first look to the district's acceptance.</summary>
public sealed partial class MonthlyReport : IVersioned, IUnionScoped
{
    public static readonly StageFlow<ReportStage> Flow = new(new()
    {
        [ReportStage.Filling] = [ReportStage.AwaitingSignature, ReportStage.Submitted],
        [ReportStage.AwaitingSignature] = [ReportStage.Filling, ReportStage.Returned, ReportStage.Reopened, ReportStage.Submitted],
        [ReportStage.Submitted] = [ReportStage.Filling, ReportStage.Returned, ReportStage.Reopened, ReportStage.UpperAccepted, ReportStage.Accepted],
        [ReportStage.UpperAccepted] = [ReportStage.Submitted, ReportStage.Returned, ReportStage.Accepted],
        [ReportStage.Accepted] = [ReportStage.Reopened],
        [ReportStage.Returned] = [ReportStage.AwaitingSignature, ReportStage.Submitted],
        [ReportStage.Reopened] = [ReportStage.AwaitingSignature, ReportStage.Submitted],
    });

    private MonthlyReport() { }

    /// <param name="owner">The union with its name, place and next higher union as of the month.</param>
    public MonthlyReport(ReportOwner owner, Month month, ReportFormVersion version, Actor by, DateTime at)
    {
        UnionId = owner.UnionId;
        UnionName = owner.UnionName;
        ScopePath = owner.Path;
        UpperUnionId = owner.UpperUnionId;
        UpperName = owner.UpperName;
        UpperPath = owner.UpperPath;
        IsDirect = owner.IsDirect;
        Month = month;
        FormCode = version.FormCode;
        FormVersion = version.Number;
        Stage = ReportStage.Filling;
        Cells = [.. version.Items.Select(i => new ReportCell(i.Code))];
        Write(ReportVerb.Begin, by, at, "");
    }

    public int Id { get; private set; }
    public int UnionId { get; private set; }
    public string UnionName { get; private set; } = "";
    public string ScopePath { get; private set; } = "";

    /// <summary>Who reviews first: the street or system union of that month; the district for directly affiliated unions.</summary>
    public int UpperUnionId { get; private set; }

    public string UpperName { get; private set; } = "";
    public string UpperPath { get; private set; } = "";

    /// <summary>Reports straight to the district: the step of the street is skipped.</summary>
    public bool IsDirect { get; private set; }

    public Month Month { get; private set; }
    public string FormCode { get; private set; } = "";
    public int FormVersion { get; private set; }
    public ReportStage Stage { get; private set; }
    public IReadOnlyList<ReportCell> Cells { get; private set; } = [];
    public IReadOnlyList<ReportStep> Steps { get; private set; } = [];

    /// <summary>零报告: everything that could happen did not. It counts as reported.</summary>
    public bool IsNil { get; private set; }

    /// <summary>Number of the receipt, such as 2019-000123; null before the first submission.</summary>
    public string? ReceiptNumber { get; private set; }

    public string? ContentHash { get; private set; }

    /// <summary>The first submission decides whether the report was in time.</summary>
    public DateTime? FirstSubmittedAt { get; private set; }

    public DateTime? SubmittedAt { get; private set; }
    public int? SubmittedByAccountId { get; private set; }
    public string? SubmittedByName { get; private set; }

    /// <summary>When the next level first looked at this submission: from then on it cannot be withdrawn.</summary>
    public DateTime? OpenedAt { get; private set; }

    public string? OpenedByName { get; private set; }
    public int? UpperAcceptedByAccountId { get; private set; }
    public DateTime? UpperAcceptedAt { get; private set; }
    public DateTime? AcceptedAt { get; private set; }

    /// <summary>How often an accepted report has been opened again; above zero it is marked 更正.</summary>
    public int Amendment { get; private set; }

    public DateTime? CorrectionAskedAt { get; private set; }
    public string? CorrectionAskedBy { get; private set; }
    public string? CorrectionReason { get; private set; }
    public DateTime ChangedAt { get; private set; }
    public string ChangedByName { get; private set; } = "";
    public int Version { get; private set; }

    /// <summary>The union itself may still change it.</summary>
    public bool IsOpen => Stage is ReportStage.Filling or ReportStage.AwaitingSignature or ReportStage.Returned or ReportStage.Reopened;

    public ReportCell Cell(string item) => Cells.FirstOrDefault(c => c.Item == item) ?? new ReportCell(item);

    private void MoveTo(ReportStage stage, ReportVerb verb, Actor by, DateTime at, string why)
    {
        Flow.Require(Stage, stage);
        Stage = stage;
        Write(verb, by, at, why);
    }

    private void Write(ReportVerb verb, Actor by, DateTime at, string why)
    {
        Steps = [.. Steps, new ReportStep(verb, Stage, by.AccountId, by.Name, by.Post, at, why)];
        ChangedAt = at;
        ChangedByName = by.Name;
    }

    private static string Reason(string? why, string what) => string.IsNullOrWhiteSpace(why)
        ? throw new RuleViolationException($"请写明{what}的理由。")
        : why.Trim() is { Length: <= 500 } text ? text : throw new RuleViolationException("理由不超过 500 字。");
}

/// <summary>The union that owes a report, as it was in that month.</summary>
public sealed record ReportOwner(int UnionId, string UnionName, string Path, int UpperUnionId, string UpperName, string UpperPath, bool IsDirect);
