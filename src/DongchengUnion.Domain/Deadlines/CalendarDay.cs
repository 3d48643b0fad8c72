using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.Settings;

namespace DongchengUnion.Domain.Deadlines;

/// <summary>What the State Council's yearly notice says of a day. Days it does not name follow the week.</summary>
public enum DayKind
{
    [Label("法定节假日")] Statutory = 1,
    [Label("放假调休")] Rest = 2,
    [Label("调休上班")] Work = 3,
}

/// <summary>A day that is not what its place in the week says.</summary>
public sealed class CalendarDay
{
    public DateOnly Date { get; init; }
    public DayKind Kind { get; init; }

    /// <summary>Such as 春节; of a make-up workday 春节调休上班.</summary>
    public string Name { get; init; } = "";

    // The New Year break begins in December, and it is the new year's notice that says so.
    internal int NoticeYear => Date.Month == 12 ? Date.Year + 1 : Date.Year;
}

/// <summary>A later notice changed this day: what had been published before.</summary>
public sealed class CalendarAmendment
{
    public int Id { get; private set; }
    public DateOnly Date { get; init; }

    /// <summary>What the day was until then; null where the earlier notice did not name it.</summary>
    public DayKind? FirstKind { get; init; }

    public string FirstName { get; init; } = "";

    /// <summary>The day the change became known.</summary>
    public DateOnly AmendedOn { get; init; }

    public string Basis { get; init; } = "";
}

/// <summary>When the notice for a year came out: before that day nobody knew its make-up days.</summary>
public sealed class CalendarNotice
{
    public int Year { get; init; }
    public DateOnly PublishedOn { get; init; }
    public Certainty Certainty { get; init; }
}
