using DongchengUnion.Domain.Deadlines.Clocks;

namespace DongchengUnion.Domain.Tests.Deadlines;

/// <summary>Which reminder a day brings, and how far away a date is said to be.</summary>
public sealed class ReminderPointTests
{
    [Theory]
    [InlineData(ClockPurpose.MediationWindow, "2019-10-08", "2019-09-29", null)]
    [InlineData(ClockPurpose.MediationWindow, "2019-10-08", "2019-09-30", ReminderPoint.WorkdayBefore)]
    [InlineData(ClockPurpose.MediationWindow, "2019-10-08", "2019-10-01", ReminderPoint.SevenDays)]
    [InlineData(ClockPurpose.MediationWindow, "2019-10-08", "2019-10-04", ReminderPoint.SevenDays)]
    [InlineData(ClockPurpose.MediationWindow, "2019-10-08", "2019-10-08", ReminderPoint.DueDay)]
    [InlineData(ClockPurpose.MediationWindow, "2019-10-08", "2019-11-08", ReminderPoint.DayAfter)]
    // A Monday: three days ahead and the working day before are one Friday, and one reminder.
    [InlineData(ClockPurpose.MediationWindow, "2019-03-18", "2019-03-15", ReminderPoint.WorkdayBefore)]
    [InlineData(ClockPurpose.Limitation, "2019-06-20", "2019-04-20", null)]
    [InlineData(ClockPurpose.Limitation, "2019-06-20", "2019-04-21", ReminderPoint.SixtyDays)]
    [InlineData(ClockPurpose.WageLimitation, "2019-06-20", "2019-05-21", ReminderPoint.ThirtyDays)]
    [InlineData(ClockPurpose.EmergencyAid, "2019-06-20", "2019-06-19", null)]
    [InlineData(ClockPurpose.EmergencyAid, "2019-06-20", "2019-06-25", ReminderPoint.DueDay)]
    public void The_last_point_that_has_come_is_the_one(ClockPurpose purpose, string due, string today, ReminderPoint? point) =>
        Assert.Equal(point, ReminderPoints.Reached(purpose, DeliveredBook.Day(due), DeliveredBook.Day(today), DeliveredBook.Book));

    [Theory]
    [InlineData("2019-10-08", "2019-09-30", ClockUrgency.Later, "还剩 8 天 / 1 个工作日")]
    [InlineData("2019-03-18", "2019-03-13", ClockUrgency.Amber, "还剩 5 天 / 3 个工作日")]
    [InlineData("2019-03-18", "2019-03-15", ClockUrgency.Amber, "还剩 3 天 / 1 个工作日")]
    [InlineData("2019-03-18", "2019-03-16", ClockUrgency.Red, "还剩 2 天 / 1 个工作日")]
    [InlineData("2019-03-18", "2019-03-18", ClockUrgency.Red, "今天到期")]
    [InlineData("2019-03-18", "2019-03-20", ClockUrgency.Overdue, "已过 2 天")]
    public void A_date_is_as_far_as_days_and_working_days_say(string due, string today, ClockUrgency urgency, string words)
    {
        var distance = ClockDistance.Of(DeliveredBook.Day(due), DeliveredBook.Day(today), DeliveredBook.Book);
        Assert.Equal((urgency, words), (distance.Urgency, distance.InWords));
    }
}
