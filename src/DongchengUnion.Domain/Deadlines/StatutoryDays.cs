using System.Globalization;

namespace DongchengUnion.Domain.Deadlines;

/// <summary>
/// The holidays that the law itself fixes, by the sun and by the moon. They are known for any year; which days are moved
/// around them is known only from the yearly notice.
/// </summary>
public static class StatutoryDays
{
    private static readonly ChineseLunisolarCalendar Moon = new();

    public static IReadOnlyDictionary<DateOnly, string> Of(int year)
    {
        var days = new Dictionary<DateOnly, string>();
        void Add(DateOnly day, string name) => days[day] = days.TryGetValue(day, out var other) ? $"{name}、{other}" : name;

        Add(new DateOnly(year, 1, 1), "元旦");
        var spring = ByMoon(year, 1, 1);
        // 除夕放假：2008 至 2013 年代替初三，2025 年起另加。
        if (year is < 2014 or >= 2025) Add(spring.AddDays(-1), "春节");
        for (var day = 0; day < (year < 2014 ? 2 : 3); day++) Add(spring.AddDays(day), "春节");
        Add(new DateOnly(year, 4, Qingming(year)), "清明节");
        Add(new DateOnly(year, 5, 1), "劳动节");
        if (year >= 2025) Add(new DateOnly(year, 5, 2), "劳动节");
        Add(ByMoon(year, 5, 5), "端午节");
        Add(ByMoon(year, 8, 15), "中秋节");
        for (var day = 1; day <= 3; day++) Add(new DateOnly(year, 10, day), "国庆节");
        return days;
    }

    private static DateOnly ByMoon(int year, int month, int day)
    {
        // The calendar numbers a leap month as a month of its own, so the months after it stand one later.
        var leap = Moon.GetLeapMonth(year);
        return DateOnly.FromDateTime(Moon.ToDateTime(year, leap > 0 && month >= leap ? month + 1 : month, day, 0, 0, 0, 0));
    }

    // The usual approximation of the solar term, right for the whole of this century.
    private static int Qingming(int year) => (int)(year % 100 * 0.2422 + 4.81) - year % 100 / 4;
}
