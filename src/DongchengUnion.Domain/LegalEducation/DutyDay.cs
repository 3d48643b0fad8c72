using DongchengUnion.Domain.Kernel;

namespace DongchengUnion.Domain.LegalEducation;

/// <summary>A day on which a lawyer sits at the desk. The district's rights department keeps the roster; everybody reads it.</summary>
public sealed class DutyDay
{
    private DutyDay() { }

    /// <exception cref="RuleViolationException">Something is missing, or it ends before it begins.</exception>
    public DutyDay(DateOnly on, TimeOnly begins, TimeOnly ends, string lawyer, string place, string? telephone)
    {
        if (ends <= begins) throw new RuleViolationException("结束时间须晚于开始时间。");
        if (string.IsNullOrWhiteSpace(lawyer)) throw new RuleViolationException("请填写值班律师。");
        if (string.IsNullOrWhiteSpace(place)) throw new RuleViolationException("请填写值班地点。");
        (On, Begins, Ends) = (on, begins, ends);
        (Lawyer, Place) = (lawyer.Trim(), place.Trim());
        Telephone = string.IsNullOrWhiteSpace(telephone) ? null : telephone.Trim();
    }

    public int Id { get; private set; }
    public DateOnly On { get; private set; }
    public TimeOnly Begins { get; private set; }
    public TimeOnly Ends { get; private set; }
    public string Lawyer { get; private set; } = "";
    public string Place { get; private set; } = "";

    /// <summary>The desk's own number, never the lawyer's.</summary>
    public string? Telephone { get; private set; }
}

/// <summary>A question that workers often ask, with the answer and where it stands in the law.</summary>
public sealed class LegalFaq
{
    /// <summary>Such as 拖欠工资.</summary>
    public string Topic { get; init; } = "";

    public string Question { get; init; } = "";
    public string Answer { get; init; } = "";
    public string Basis { get; init; } = "";
    public Settings.Certainty Certainty { get; init; }
    public int Sort { get; init; }
    public string Code { get; init; } = "";
}
