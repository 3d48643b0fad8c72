namespace DongchengUnion.Domain.MonthlyReports;

/// <summary>
/// One cell of a report: what the sources say beside what the union reports. It is never changed; a new one takes its place.
/// </summary>
public sealed record ReportCell(string Item)
{
    /// <summary>What the sources said: live while the union fills in, the snapshot from the submission on.</summary>
    public Answer? Prefilled { get; init; }

    /// <summary>What the union reports; null for blank.</summary>
    public Answer? Value { get; init; }

    /// <summary>A person decided the value, a deliberate blank included. Otherwise it follows the sources.</summary>
    public bool IsOwn { get; init; }

    /// <summary>Zero because the whole block was declared 本节无.</summary>
    public bool IsNone { get; init; }

    /// <summary>Why the value differs from the sources, why it is blank, or what makes it unusual: one sentence.</summary>
    public string? Note { get; init; }

    /// <summary>What a reviewer wrote when returning the report.</summary>
    public string? Comment { get; init; }

    public string? CommentBy { get; init; }

    /// <summary>The value of the last submission; the receipt and its hash are about this one.</summary>
    public Answer? Sent { get; init; }

    /// <summary>The value of the submission before that, once there is one.</summary>
    public Answer? Before { get; init; }

    /// <summary>The union reports something else than the sources say.</summary>
    public bool IsCorrected => IsOwn && Prefilled is not null && Value is not null && Value != Prefilled;

    /// <summary>Differs from the submission before it.</summary>
    public bool HasMoved => Sent != Before;
}
