using System.Globalization;
using DongchengUnion.Data;
using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.MonthlyReports;
using DongchengUnion.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Tests.MonthlyReports;

/// <summary>What people do with reports, in one word each.</summary>
internal static class ReportVisits
{
    public static readonly Month June = new(201906), May = new(201905);
    public const string ChairsUnion = "北京京韵文化传播有限公司工会";

    /// <summary>Opens the month as the union's own people do.</summary>
    public static async Task<int> Begin(this Visitor visitor, string month = "2019-06")
    {
        using var answer = await visitor.Get($"/monthly-reports/of/{month}");
        Assert.True((int)answer.StatusCode is 302, $"of/{month} answers {(int)answer.StatusCode}");
        return int.Parse(answer.Headers.Location!.ToString().Split('/')[^1], CultureInfo.InvariantCulture);
    }

    /// <summary>Answers what no register knows, corrects one item with a reason, leaves one blank with a remark.</summary>
    public static Task<HttpResponseMessage> FillIn(this Visitor visitor, int id, string press = "check") =>
        visitor.Submit($"/monthly-reports/{id}", $"button[formaction$='/{press}']", new()
        {
            ["Values[C04]"] = "２ 件",
            ["Values[C05]"] = "",
            ["Notes[C05]"] = "两件都在办理",
            ["Values[F03]"] = "2",
            ["Values[F06]"] = "否",
            ["Values[D02]"] = "68",
            ["Notes[D02]"] = "有两人漏登",
        });

    public static async Task<int> FilledAndSubmitted(this Portal portal)
    {
        var chair = await portal.SignIn("chair");
        var id = await chair.Begin();
        (await chair.FillIn(id)).Dispose();
        (await chair.Submit($"/monthly-reports/{id}/submit", $"/monthly-reports/{id}/submit")).Dispose();
        return id;
    }

    /// <summary>A step as the page offers it, with the version the page was opened with.</summary>
    public static Task<HttpResponseMessage> Step(this Visitor visitor, int id, string step, Dictionary<string, object?>? fields = null) =>
        visitor.Submit($"/monthly-reports/{id}?all=true", $"button[formaction='/monthly-reports/{id}/{step}'], form[action='/monthly-reports/{id}/{step}']", fields);

    public static async Task<MonthlyReport> Report(this Portal portal, int id)
    {
        await using var db = portal.Db();
        return await db.MonthlyReports.AsNoTracking().SingleAsync(r => r.Id == id);
    }

    public static async Task<int> UnionId(this UnionDbContext db, string name) => await db.Unions.Where(u => u.Name == name).Select(u => u.Id).SingleAsync();
}
