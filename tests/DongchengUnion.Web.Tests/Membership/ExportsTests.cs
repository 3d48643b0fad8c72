using System.IO.Compression;
using System.Net;
using System.Text;
using System.Xml.Linq;
using DongchengUnion.Data.Accounts;
using DongchengUnion.Domain.Membership;
using DongchengUnion.Domain.Membership.Rosters;
using DongchengUnion.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Tests.Membership;

/// <summary>Taking a roster out: who may, what is in the file, and what is written down about it.</summary>
public sealed class ExportsTests(Portal portal) : IClassFixture<Portal>, IAsyncLifetime
{
    private static readonly string Number = FiledPeople.Number("19850607", 11);
    private const string Mobile = "15400001234", Formula = "=HYPERLINK(\"http://x\",\"点我\")";

    public async ValueTask InitializeAsync()
    {
        await using var db = portal.Db();
        if (await db.Persons.AnyAsync(p => p.FullName == "诸葛测明")) return;
        await portal.File(FiledPeople.ChairsUnion, "诸葛测明", Number, Mobile, new PersonFacts { Workplace = Formula, Ethnicity = "01", Education = "20", IsMigrant = false });
        await portal.File(FiledPeople.OtherUnion, "诸葛邻家", FiledPeople.Number("19850608", 12), Mobile);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Theory]
    [InlineData("clerk", 200), InlineData("chair", 200), InlineData("street", 200), InlineData("district", 200)]
    [InlineData("leader", 403), InlineData("auditor", 403), InlineData("member", 403), InlineData("sysadmin", 403), InlineData("secadmin", 403)]
    public async Task Only_those_who_keep_rosters_export_them(string who, int status) =>
        Assert.Equal(status, (int)await (await portal.SignIn(who)).Status("/membership/exports/new"));

    [Fact]
    public async Task A_clerks_file_has_no_column_for_identity_numbers_and_no_whole_mobile_number()
    {
        var (sheet, about) = await Export("clerk", new() { ["Purpose"] = "核对活动签到" });
        Assert.DoesNotContain("证件号码", sheet[0]);
        var row = sheet.Single(r => r[0] == "诸葛测明");
        Assert.Contains("154****1234", row);
        Assert.DoesNotContain(sheet.SelectMany(r => r), c => c.Contains(Mobile, StringComparison.Ordinal) || c.Contains(Number, StringComparison.Ordinal));
        Assert.Contains(about, r => r is ["用途", "核对活动签到"]);
    }

    [Theory, InlineData("Clear", "List"), InlineData("Masked", "List"), InlineData("Without", "Official")]
    public async Task A_clerk_cannot_ask_for_more_by_hand(string numbers, string layout)
    {
        var clerk = await portal.SignIn("clerk");
        using var answer = await clerk.Post("/membership/exports/new",
            new() { ["Numbers"] = numbers, ["Layout"] = layout, ["Format"] = "Xlsx", ["Purpose"] = "核对活动签到" });
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Fact]
    public async Task Without_a_purpose_nothing_goes_out()
    {
        var chair = await portal.SignIn("chair");
        using var answer = await chair.Submit("/membership/exports/new", "/membership/exports/new", new() { ["Purpose"] = " " });
        Assert.Equal("text/html", answer.Content.Headers.ContentType!.MediaType);
        Assert.Contains("请写明用途", (await Visitor.Read(answer)).QuerySelector("main")!.TextContent);
    }

    [Fact]
    public async Task The_official_sheet_is_in_clear_for_the_chair_all_text_and_logged_with_filter_and_count()
    {
        var (sheet, about) = await Export("chair", new() { ["Layout"] = "Official", ["Numbers"] = "Clear", ["Purpose"] = "上报市总会员库" }, "?name=zgcm");
        Assert.Equal(OfficialLayout.Title, sheet[0][0]);
        Assert.Equal(OfficialLayout.Columns.Select(OfficialLayout.Heading), sheet[2]);
        var row = Assert.Single(sheet.Skip(3));
        string[] expected = ["1", "诸葛测明", "男", "1985-06-07", "汉族", "", "身份证", Number, "大学本科", "", Mobile, "", "", "入会", "2019-03-01", "首次入会", "", Formula, "", "否"];
        Assert.Equal(expected, row);
        Assert.Contains(about, r => r is ["人数", "1"]);
        await using var db = portal.Db();
        var line = await db.SecurityEvents.Where(e => e.Kind == SecurityEventKind.MembersExported && e.Detail.Contains("上报市总会员库")).OrderByDescending(e => e.Id).FirstAsync();
        Assert.Contains("1人", line.Target);
        Assert.Contains("zgcm", line.Detail);
        Assert.Contains("完整显示", line.Detail);
    }

    [Fact]
    public async Task A_text_file_has_a_mark_for_Chinese_and_disarmed_formulas()
    {
        var chair = await portal.SignIn("chair");
        using var answer = await chair.Submit("/membership/exports/new?name=诸葛测明", "/membership/exports/new",
            new() { ["Layout"] = "Official", ["Numbers"] = "Masked", ["Format"] = "Csv", ["Purpose"] = "上报市总会员库" });
        var bytes = await answer.Content.ReadAsByteArrayAsync();
        Assert.Equal(Encoding.UTF8.GetPreamble(), bytes[..3]);
        var text = Encoding.UTF8.GetString(bytes);
        Assert.Contains("'=HYPERLINK(", text);
        Assert.DoesNotContain(Number, text);
        Assert.Contains("1101**********", text);
    }

    [Fact]
    public async Task Another_unions_people_are_not_in_a_chairs_file_and_are_in_the_districts()
    {
        var (chairs, _) = await Export("chair", new() { ["Purpose"] = "核对活动签到" }, "?name=诸葛");
        Assert.DoesNotContain(chairs, r => r[0] == "诸葛邻家");
        var (asked, _) = await Export("chair", new() { ["Purpose"] = "核对活动签到" }, "?name=诸葛邻家");
        Assert.Single(asked);
        var (districts, _) = await Export("district", new() { ["Purpose"] = "核对活动签到" }, "?name=诸葛");
        Assert.Contains(districts, r => r[0] == "诸葛邻家");
        Assert.Contains(districts, r => r[0] == "诸葛测明");
    }

    [Fact]
    public async Task The_empty_sheet_has_the_twenty_columns_as_text()
    {
        using var answer = await (await portal.SignIn("clerk")).Get("/membership/exports/template");
        var (sheet, _) = await Read(answer);
        Assert.Equal(OfficialLayout.Head.Select(r => string.Join('|', r)), sheet.Select(r => string.Join('|', r)));
    }

    private async Task<(List<List<string>> Sheet, List<List<string>> About)> Export(string who, Dictionary<string, object?> fields, string query = "")
    {
        var visitor = await portal.SignIn(who);
        using var answer = await visitor.Submit("/membership/exports/new" + query, "/membership/exports/new", fields);
        Assert.True(answer.Content.Headers.ContentDisposition is not null, await answer.Content.ReadAsStringAsync());
        return await Read(answer);
    }

    private static async Task<(List<List<string>> Sheet, List<List<string>> About)> Read(HttpResponseMessage answer)
    {
        using var book = new ZipArchive(await answer.Content.ReadAsStreamAsync());
        return (await Sheet(book, 1), await Sheet(book, 2));
    }

    private static async Task<List<List<string>>> Sheet(ZipArchive book, int number)
    {
        if (book.GetEntry($"xl/worksheets/sheet{number}.xml") is not { } entry) return [];
        await using var stream = await entry.OpenAsync();
        var xml = await XDocument.LoadAsync(stream, LoadOptions.PreserveWhitespace, CancellationToken.None);
        Assert.DoesNotContain(xml.Descendants(), e => e.Name.LocalName == "f");
        return [.. xml.Descendants().Where(e => e.Name.LocalName == "row").Select(r => r.Elements().Select(c => c.Value).ToList())];
    }
}
