namespace DongchengUnion.Web.Platform;

/// <summary>Dates as people say them: how far away, and which day.</summary>
public static class DayWords
{
    private static readonly string[] WeekDays = ["周日", "周一", "周二", "周三", "周四", "周五", "周六"];

    /// <summary>今天到期, 还有3天, 逾期2天.</summary>
    public static string Distance(DateOnly due, DateOnly today) => (due.DayNumber - today.DayNumber) switch
    {
        0 => "今天到期",
        1 => "明天到期",
        > 1 and var days => $"还有{days}天",
        var days => $"逾期{-days}天",
    };

    /// <summary>How long work takes: 约 15 分钟, from an hour on 约 4 小时.</summary>
    public static string Effort(int minutes) => minutes < 60 ? $"约 {minutes} 分钟" : $"约 {(minutes + 30) / 60} 小时";

    /// <summary>7月5日 周五; with the year when it is another one.</summary>
    public static string Day(DateOnly day, DateOnly today) =>
        $"{(day.Year == today.Year ? "" : $"{day.Year}年")}{day.Month}月{day.Day}日 {WeekDays[(int)day.DayOfWeek]}";
}
