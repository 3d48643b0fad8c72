using DongchengUnion.Domain.Kernel;

namespace DongchengUnion.Domain.Deadlines;

/// <summary>One count of one period, remembering what it passed over and how it went.</summary>
internal sealed class PeriodCount(Period period, WorkCalendar calendar)
{
    private readonly int forward = period.Direction == Direction.Forward ? 1 : -1;
    private readonly List<SkippedDay> skipped = [];
    private readonly List<string> steps = [];
    private readonly SortedSet<int> unknownYears = [];

    public PeriodEnd From(DateOnly from)
    {
        if (period.Length > 0) steps.Add(StartInWords(from));
        var end = Step(from, period.Length, period.ExcludesStartDay);
        if (period.Extension is { } more)
        {
            var first = end;
            end = Step(first, more, excludesStart: true);
            steps[^1] = $"延长{more}{period.Unit.Label()}：从未顺延的届满日{first.InWords()}接着计算，新的届满日为{end.InWordsWithWeekday()}。";
        }

        if (period.PausedDays > 0)
        {
            end = end.AddDays(period.PausedDays);
            steps.Add($"中止的{period.PausedDays}日不计入，届满日相应为{end.InWordsWithWeekday()}。");
        }

        var due = MoveOffRestDays(end);
        if (unknownYears.Count > 0)
            steps.Add($"{string.Join("、", unknownYears)}年的放假调休安排未收录或当时尚未公布，暂按每周一至周五上班、法定节假日放假推算；安排确定后须重新计算。");
        return new PeriodEnd(from, end, due, [.. skipped.OrderBy(s => s.Date)], steps, unknownYears.Count > 0);
    }

    private string StartInWords(DateOnly from) => (period.Direction, period.ExcludesStartDay) switch
    {
        (Direction.Forward, true) => $"起算日{from.InWordsWithWeekday()}当日不计入，从次日起算。",
        (Direction.Forward, false) => $"从起算日{from.InWordsWithWeekday()}当日起算。",
        (Direction.Back, true) => $"以{from.InWordsWithWeekday()}为基准日，当日不计入，向前倒推。",
        (Direction.Back, false) => $"以{from.InWordsWithWeekday()}为基准日，连当日在内向前倒推。",
    };

    private DateOnly Step(DateOnly start, int length, bool excludesStart) => period.Unit switch
    {
        PeriodUnit.Day => ByDays(start, length, excludesStart),
        PeriodUnit.Workday => ByWorkdays(start, length, excludesStart),
        PeriodUnit.Month => ByMonths(start, length, excludesStart),
        PeriodUnit.Year => ByMonths(start, length * 12, excludesStart),
    };

    private DateOnly ByDays(DateOnly start, int length, bool excludesStart)
    {
        var end = start.AddDays(forward * (excludesStart ? length : length - 1));
        if (length == 0)
        {
            steps.Add($"期限就是约定的{end.InWordsWithWeekday()}当日。");
            return end;
        }

        steps.Add(forward > 0
            ? $"计满{length}日，中间的休息日不扣除，届满日为{end.InWordsWithWeekday()}。"
            : $"倒推{length}日，中间的休息日不扣除，到{end.InWordsWithWeekday()}。");
        return end;
    }

    private DateOnly ByWorkdays(DateOnly start, int length, bool excludesStart)
    {
        var day = excludesStart ? start : start.AddDays(-forward);
        List<DateOnly> madeUp = [];
        var passed = skipped.Count;
        for (var left = length; left > 0;)
        {
            day = day.AddDays(forward);
            Look(day);
            if (!calendar.IsWorkday(day))
            {
                skipped.Add(new SkippedDay(day, calendar.Describe(day)));
                continue;
            }

            left--;
            if (calendar.IsMakeUpDay(day)) madeUp.Add(day);
        }

        var counted = madeUp.Count == 0 ? "" : $"，调休上班日（{string.Join("、", madeUp.Order().Select(d => $"{d.Month}月{d.Day}日"))}）计入";
        steps.Add($"{(forward > 0 ? "向后" : "向前")}逐日数{length}个工作日，跳过{skipped.Count - passed}个休息日{counted}，第{length}个工作日为{day.InWordsWithWeekday()}。");
        return day;
    }

    private DateOnly ByMonths(DateOnly start, int months, bool excludesStart)
    {
        var end = start.AddMonths(forward * months);
        var span = $"{(forward > 0 ? "向后" : "向前")}{period.Length}{period.Unit.Label()}";
        steps.Add(end.Day == start.Day
            ? $"{span}，对应日为{end.InWordsWithWeekday()}。"
            : $"{span}，当月没有{start.Day}日，以月末日{end.InWordsWithWeekday()}届满。");
        if (excludesStart) return end;
        end = end.AddDays(-forward);
        steps.Add($"起算日当日已计入，届满日为前一日{end.InWordsWithWeekday()}。");
        return end;
    }

    private DateOnly MoveOffRestDays(DateOnly end)
    {
        // A count of workdays ends on a workday.
        if (period.Unit == PeriodUnit.Workday) return end;
        if (period.Roll == Roll.None)
        {
            steps.Add(period.Length == 0 ? "约定的是日期而不是期间，不因休息日变动。" : "这一期间只划定界线，不因休息日变动。");
            return end;
        }

        var due = end;
        for (Look(due); calendar.IsRestDay(due); Look(due))
        {
            skipped.Add(new SkippedDay(due, calendar.Describe(due)));
            due = due.AddDays(period.Roll == Roll.Next ? 1 : -1);
        }

        steps.Add((due != end, period.Roll) switch
        {
            (true, Roll.Next) => $"届满日遇{calendar.Describe(end)}，顺延到休息日结束后的第一个工作日{due.InWordsWithWeekday()}。",
            (true, _) => $"该日遇{calendar.Describe(end)}，提前到休息日之前的最后一个工作日{due.InWordsWithWeekday()}。",
            (false, _) when calendar.IsMakeUpDay(end) => $"{end.InWords()}虽是{end.Weekday()}，但为{calendar.Describe(end)}，是工作日，日期不变。",
            (false, _) => $"{end.InWords()}是工作日，日期不变。",
        });
        return due;
    }

    private void Look(DateOnly day)
    {
        if (!calendar.Knows(day.Year)) unknownYears.Add(day.Year);
    }
}
