using System.Globalization;
using DongchengUnion.Data.MonthlyReports;
using DongchengUnion.Data.WorkRegister;
using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.MonthlyReports;
using DongchengUnion.Web.Platform;
using Microsoft.AspNetCore.WebUtilities;

namespace DongchengUnion.Web.Modules.MonthlyReports;

/// <summary>What the module brings along, and the few words its pages share.</summary>
public static class MonthlyReportsModule
{
    public static IServiceCollection AddMonthlyReports(this IServiceCollection services) => services
        .AddScoped<ReportCalendar>()
        .AddScoped<ReportDesk>()
        .AddScoped<IHomeSource, MonthlyReportsHome>()
        .AddScoped<ICalendarSource, ReportDates>();

    /// <summary>The month whose reports are being collected: the last one that is over.</summary>
    public static Month CurrentMonth(DateOnly today) => Month.Of(today).Add(-1);

    /// <summary>The records behind a figure: of the work ledger, of the membership ledger, or of the register that keeps the kind.</summary>
    public static string RowsUrl(int unionId, string unionName, Month month, string kind) => MemberFacts.Kinds.TryGetValue(kind, out var moved)
        ? string.Create(CultureInfo.InvariantCulture, $"/membership/events?kind={moved}&from={month.FirstDay:yyyy-MM-dd}&to={month.LastDay:yyyy-MM-dd}&union={unionId}")
        : RegisterFacts.PathOf(kind) is { } register ? QueryHelpers.AddQueryString(register, new Dictionary<string, string?> { ["month"] = month.ToString(), ["union"] = unionName })
        : QueryHelpers.AddQueryString("/work-records", new Dictionary<string, string?> { ["kind"] = kind, ["month"] = month.ToString(), ["union"] = unionName });

    public static string Tag(this ReportStage stage) => stage switch
    {
        ReportStage.Filling => "tag-mute",
        ReportStage.AwaitingSignature or ReportStage.Submitted or ReportStage.UpperAccepted => "tag-wait",
        ReportStage.Accepted => "tag-good",
        ReportStage.Returned or ReportStage.Reopened => "tag-back",
    };

    public static string Tag(this PeriodState state) => state switch
    {
        PeriodState.NotOpen => "tag-mute",
        PeriodState.Open or PeriodState.Due => "tag-wait",
        PeriodState.Late or PeriodState.Closed => "tag-late",
    };

    /// <summary>The history as the shared timeline shows it.</summary>
    public static IReadOnlyList<HistoryLine> History(this MonthlyReport report) =>
        [.. report.Steps.Select(s => new HistoryLine(s.At, $"{s.Name}（{s.Post}）", s.Verb.Label(), s.Why))];

    /// <summary>An answer for people: blank says so.</summary>
    public static string Words(this Answer? answer, ReportItem item) => answer is null ? "空" : answer.Show(item.Type);
}
