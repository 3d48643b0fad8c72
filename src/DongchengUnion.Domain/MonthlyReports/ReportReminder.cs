using DongchengUnion.Domain.Kernel;

namespace DongchengUnion.Domain.MonthlyReports;

/// <summary>One union reminded once of one month's report: at most one a day, whoever sends it.</summary>
public sealed class ReportReminder : IUnionScoped
{
    private ReportReminder() { }

    public ReportReminder(ReportOwner owner, Month month, DateOnly sentOn, Actor by, DateTime at)
    {
        UnionId = owner.UnionId;
        UnionName = owner.UnionName;
        ScopePath = owner.Path;
        Month = month;
        SentOn = sentOn;
        SentAt = at;
        SentByName = by.Name;
        SentByPost = by.Post;
    }

    public int Id { get; private set; }
    public int UnionId { get; private set; }
    public string UnionName { get; private set; } = "";
    public string ScopePath { get; private set; } = "";
    public Month Month { get; private set; }

    /// <summary>The day in Beijing; unique together with union and month.</summary>
    public DateOnly SentOn { get; private set; }

    public DateTime SentAt { get; private set; }
    public string SentByName { get; private set; } = "";
    public string SentByPost { get; private set; } = "";
}
