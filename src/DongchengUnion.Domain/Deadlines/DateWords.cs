namespace DongchengUnion.Domain.Deadlines;

/// <summary>Dates as people write them.</summary>
public static class DateWords
{
    private static readonly string[] Weekdays = ["星期日", "星期一", "星期二", "星期三", "星期四", "星期五", "星期六"];

    public static string Weekday(this DateOnly day) => Weekdays[(int)day.DayOfWeek];

    /// <summary>2019年2月2日.</summary>
    public static string InWords(this DateOnly day) => $"{day.Year}年{day.Month}月{day.Day}日";

    /// <summary>2019年2月2日（星期六）.</summary>
    public static string InWordsWithWeekday(this DateOnly day) => $"{day.InWords()}（{day.Weekday()}）";
}
