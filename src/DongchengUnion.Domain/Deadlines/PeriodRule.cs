using DongchengUnion.Domain.Settings;

namespace DongchengUnion.Domain.Deadlines;

/// <summary>
/// A period with its law, from one day to another. The same rule may stand in several rows: the one in force on the anchor day counts.
/// </summary>
public sealed class PeriodRule
{
    public int Id { get; private set; }

    /// <summary>The stable name, in capitals: MED-15.</summary>
    public string RuleId { get; init; } = "";

    public PeriodKind Kind { get; init; }
    public string Name { get; init; } = "";

    /// <summary>Who must act, and how.</summary>
    public string WhoActs { get; init; } = "";

    /// <summary>The event the period is counted from, in words.</summary>
    public string Anchor { get; init; } = "";

    public int Length { get; init; }
    public PeriodUnit Unit { get; init; }
    public Direction Direction { get; init; }
    public bool ExcludesStartDay { get; init; }
    public int? Extension { get; init; }
    public Roll Roll { get; init; }

    /// <summary>The leading law as it is cited, such as 《劳动争议调解仲裁法》.</summary>
    public string Law { get; init; } = "";

    /// <summary>The article of the law and, after a semicolon, of any other that says the same.</summary>
    public string Article { get; init; } = "";

    /// <summary>The first anchor day the row applies to; null where it began before the catalogue's time.</summary>
    public DateOnly? ValidFrom { get; init; }

    /// <summary>The last anchor day the row applies to; null while it is in force.</summary>
    public DateOnly? ValidTo { get; init; }

    public Certainty Certainty { get; init; }

    /// <summary>The rule that applied before this one began; null where there was none or it is not known.</summary>
    public string? RuleBefore { get; init; }

    /// <summary>What makes the clock stop or start afresh.</summary>
    public string Resets { get; init; } = "";

    public string Note { get; init; } = "";

    public string Basis => Law + Article;

    public Period Period => new(Length, Unit, Direction, Roll, ExcludesStartDay, Extension);

    /// <summary>From when to when it applies: 2022年1月1日起, 至2021年12月31日, 未设起止日期.</summary>
    public string ValidInWords => (ValidFrom, ValidTo) switch
    {
        (null, null) => "未设起止日期",
        ({ } from, null) => $"{from.InWords()}起",
        (null, { } to) => $"至{to.InWords()}",
        ({ } from, { } to) => $"{from.InWords()}至{to.InWords()}",
    };

    public bool IsInForce(DateOnly day) => (ValidFrom is null || ValidFrom <= day) && (ValidTo is null || day <= ValidTo);
}

/// <summary>The answer: until when, by which rule, and how it was found.</summary>
/// <param name="KnownOn">The calendar that was used is the one known on this day; null for the final one.</param>
/// <param name="DueAsFirstPublished">What the calendar as first published gave, where a later notice changed it; otherwise null.</param>
public sealed record Deadline(PeriodRule Rule, DateOnly? KnownOn, PeriodEnd End, DateOnly? DueAsFirstPublished)
{
    public DateOnly From => End.From;
    public DateOnly NaturalEnd => End.NaturalEnd;
    public DateOnly Due => End.Due;
    public bool IsProvisional => End.IsProvisional;
}
