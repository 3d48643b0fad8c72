using System.Net;
using DongchengUnion.Web.Tests.Architecture;
using DongchengUnion.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Tests.Crawl;

/// <summary>The addresses of one union's records do not exist for the chair of another: not to read, not to write.</summary>
public sealed class AnotherUnionTests(SharedPortal portal)
{
    [Fact]
    public async Task Its_card_its_reports_and_its_records_are_not_found()
    {
        var addresses = await Addresses();
        var own = await portal.SignIn("chair");
        var other = await portal.SignIn("chair2");
        List<string> wrong = [];
        foreach (var address in addresses)
        {
            if (await own.Status(address) != HttpStatusCode.OK) wrong.Add($"{address} does not open for its own chair");
            if (await other.Status(address) is not HttpStatusCode.NotFound and var status) wrong.Add($"{address} answers {(int)status} to another union's chair");
        }

        Complaints.None(wrong);
    }

    [Fact]
    public async Task Its_reports_cannot_be_written_either()
    {
        await using var db = portal.Db();
        var union = await db.Unions.SingleAsync(u => u.Name == Crawler.ChairsUnion);
        var report = await db.MonthlyReports.Where(r => r.UnionId == union.Id).Select(r => r.Id).FirstAsync();
        var other = await portal.SignIn("chair2");
        foreach (var step in new[] { "save", "submit", "withdraw", "request-correction" })
        {
            using var answer = await other.Post($"/monthly-reports/{report}/{step}");
            Assert.True(answer.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.Forbidden, $"{step} answers {(int)answer.StatusCode}");
        }
    }

    private async Task<IReadOnlyList<string>> Addresses()
    {
        await using var db = portal.Db();
        var union = await db.Unions.SingleAsync(u => u.Name == Crawler.ChairsUnion);
        var report = await db.MonthlyReports.Where(r => r.UnionId == union.Id && r.ReceiptNumber != null).Select(r => r.Id).FirstAsync();
        var record = await db.WorkRecords.Where(r => r.UnionId == union.Id).Select(r => r.Id).FirstAsync();
        return
        [
            $"/unions/{union.Id}", $"/monthly-reports/{report}", $"/monthly-reports/{report}/receipt", $"/monthly-reports/{report}/print",
            $"/work-records/{record}",
        ];
    }
}
