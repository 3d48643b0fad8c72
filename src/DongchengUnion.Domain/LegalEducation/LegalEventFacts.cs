using DongchengUnion.Domain.Kernel;

namespace DongchengUnion.Domain.LegalEducation;

/// <summary>What is known of a legal event before it takes place.</summary>
/// <param name="StreetCode">One of the seventeen streets, where the place lies.</param>
/// <param name="Lecturer">The lawyer or judge who speaks; null where nobody lectures.</param>
public sealed record LegalEventFacts(string Title, LegalEventKind Kind, IReadOnlyList<LawTopic> Laws, DateOnly On, TimeOnly? Begins, TimeOnly? Ends,
    string Place, string StreetCode, string? Lecturer)
{
    /// <exception cref="RuleViolationException">Something is missing, or it ends before it begins.</exception>
    internal void Check()
    {
        if (string.IsNullOrWhiteSpace(Title)) throw new RuleViolationException("请填写活动名称。");
        if (string.IsNullOrWhiteSpace(Place)) throw new RuleViolationException("请填写地点。");
        if (string.IsNullOrWhiteSpace(StreetCode)) throw new RuleViolationException("请选择所在街道。");
        if (Ends < Begins) throw new RuleViolationException("结束时间不能早于开始时间。");
        if (Ends is not null && Begins is null) throw new RuleViolationException("填了结束时间，请把开始时间也填上。");
        if (Kind.IsLecture() && string.IsNullOrWhiteSpace(Lecturer)) throw new RuleViolationException("讲座须写明主讲人。");
    }
}

/// <summary>What came of a legal event that was held.</summary>
/// <param name="Attendance">Person-times: whoever comes twice counts twice.</param>
/// <param name="MigrantAttendance">Migrant workers among them.</param>
/// <param name="OnlineReach">Those who watched online; never added to the attendance.</param>
/// <param name="PaperProof">Where the sign-in sheet or photograph is kept on paper; null where there is none.</param>
public sealed record LegalEventResult(int Attendance, int? MigrantAttendance, IReadOnlyList<Handout> Handouts, int? OnlineReach, string? PaperProof)
{
    /// <summary>Pieces of all kinds together: quantity, not kinds.</summary>
    public int HandoutQuantity => Handouts.Sum(h => h.Quantity);

    /// <exception cref="RuleViolationException">A number is negative, or a part is larger than its whole.</exception>
    internal void Check()
    {
        if (Attendance < 0 || MigrantAttendance < 0 || OnlineReach < 0 || Handouts.Any(h => h.Quantity < 0)) throw new RuleViolationException("人次和份数不能为负数。");
        if (MigrantAttendance > Attendance) throw new RuleViolationException("农民工人次不能多于参加人次。");
    }
}
