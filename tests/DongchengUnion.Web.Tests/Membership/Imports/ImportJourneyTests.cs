using System.Globalization;
using System.Net;
using System.Text;
using AngleSharp.Html.Dom;
using DongchengUnion.Domain.Membership;
using DongchengUnion.Domain.Membership.Documents;
using DongchengUnion.Domain.Membership.Imports;
using DongchengUnion.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Tests.Membership.Imports;

/// <summary>The chair's way: upload, read, confirm, undo, confirm again.</summary>
public sealed class ImportJourneyTests(Portal portal) : IClassFixture<Portal>
{
    private const string Head = "姓名,性别,身份证号,手机,部门\n";

    [Fact]
    public async Task A_list_is_checked_without_writing_confirmed_undone_and_confirmed_again()
    {
        var chair = await portal.SignIn("chair");
        var before = await People();
        var list = Head + Line(1) + Line(2) + Line(3);
        var page = await Upload(chair, list);
        Assert.Contains("将入会3 人", Squeezed(page));
        Assert.Equal(before, await People());

        page = await Press(chair, page, "confirm");
        Assert.Contains("入会3 人", Squeezed(page));
        var after = await People();
        Assert.Equal((before.OnRoster + 3, before.Keys + 3), (after.OnRoster, after.Keys));

        page = await Press(chair, page, "undo");
        Assert.Contains("已撤销", Squeezed(page));
        Assert.Equal((before.OnRoster, before.Keys), (await People()).Counted);

        page = await Press(chair, page, "check");
        Assert.Contains("将入会3 人", Squeezed(page));
        await Press(chair, page, "confirm");
        Assert.Equal(after.Counted, (await People()).Counted);

        // The same list once more: nobody joins twice.
        Assert.Contains("无变化3 人", Squeezed(await Upload(chair, list)));
    }

    [Fact]
    public async Task Five_presses_are_one_job()
    {
        var chair = await portal.SignIn("chair");
        var page = await Upload(chair, Head + Line(11) + Line(12));
        var before = await People();
        var (action, fields) = FormOf(page, "confirm");
        var answers = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => chair.Http.PostAsync(action, new FormUrlEncodedContent(fields))));
        Assert.All(answers, a => Assert.Equal(HttpStatusCode.Redirect, a.StatusCode));
        await Settled(chair, Address(page));
        var after = await People();
        Assert.Equal((before.OnRoster + 2, before.Events + 2), (after.OnRoster, after.Events));
    }

    [Fact]
    public async Task An_undo_puts_changed_people_back_and_names_those_who_were_worked_on_since()
    {
        var chair = await portal.SignIn("chair");
        await Press(chair, await Upload(chair, Head + Line(21) + Line(22)), "confirm");
        var page = await Upload(chair, Head + Line(21, "新部门") + Line(22, "新部门"));
        Assert.Contains("部门：编辑部→新部门", Squeezed(page));
        page = await Press(chair, page, "confirm");

        await using (var db = portal.Db())
        {
            var worked = await db.Persons.SingleAsync(p => p.FullName == Name(22));
            worked.Describe(worked.Facts with { Post = "后来改的岗位" });
            await db.SaveChangesAsync();
        }

        page = await Press(chair, page, "undo");
        Assert.Contains(Name(22), page.QuerySelector("main")!.TextContent);
        Assert.Contains("导入后又有变动", page.QuerySelector("main")!.TextContent);
        await using var look = portal.Db();
        Assert.Equal("编辑部", (await look.Persons.SingleAsync(p => p.FullName == Name(21))).Facts.Department);
        Assert.Equal("新部门", (await look.Persons.SingleAsync(p => p.FullName == Name(22))).Facts.Department);
    }

    [Fact]
    public async Task Of_four_thousand_rows_the_thirty_seven_wrong_ones_are_shown_and_go_back_in_the_users_own_sheet()
    {
        var chair = await portal.SignIn("chair");
        var list = new StringBuilder(Head);
        for (var i = 1000; i < 5000; i++) list.Append(i % 108 == 0 ? Line(i).Replace(Number(i), "1.10101E+17", StringComparison.Ordinal) : Line(i));
        var page = await Upload(chair, list.ToString());
        Assert.Contains("有问题，不导入37 行", Squeezed(page));
        var shown = await chair.Page(Address(page) + "?filter=problems");
        Assert.Equal(37, shown.QuerySelectorAll("main tbody tr").Length);

        var sheet = (await chair.Http.GetStringAsync(Address(page) + "/wrong.csv")).TrimStart('\uFEFF').Trim().Split("\r\n");
        Assert.Equal(38, sheet.Length);
        Assert.Equal("姓名,性别,身份证号,手机,部门,问题原因", sheet[0]);
        Assert.All(sheet[1..], row => Assert.Contains("文本", row));
        using var workbook = await chair.Get(Address(page) + "/wrong.xlsx");
        Assert.Equal(HttpStatusCode.OK, workbook.StatusCode);

        // Mended and sent again, with the column of reasons still there.
        var wrong = Enumerable.Range(1000, 4000).Where(i => i % 108 == 0).ToList();
        var mended = string.Join('\n', sheet.Select((row, i) => i == 0 ? row : row.Replace("1.10101E+17", Number(wrong[i - 1]), StringComparison.Ordinal)));
        Assert.Contains("将入会37 人", Squeezed(await Upload(chair, mended)));
    }

    [Fact]
    public async Task Who_is_not_on_the_list_of_all_staff_is_proposed_to_leave_and_the_chair_decides_for_each()
    {
        var chair2 = await portal.SignIn("chair2");
        await Press(chair2, await Upload(chair2, Head + Line(31) + Line(32) + Line(33)), "confirm");
        var page = await Upload(chair2, Head + Line(31), wholeStaff: true);
        var leaving = await chair2.Page(Address(page) + "?filter=leaving");
        var choices = leaving.QuerySelectorAll("main select").Cast<IHtmlSelectElement>().ToList();
        Assert.True(choices.Count >= 2);
        var kept = choices.Single(c => c.GetAttribute("aria-label")!.StartsWith(Name(33), StringComparison.Ordinal)).Name!;
        using var saved = await chair2.Submit(Address(page) + "?filter=leaving", Address(page) + "/choices", new() { [kept] = nameof(LeaverChoice.Keep) });
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        page = await Press(chair2, await chair2.Page(Address(page)), "confirm");
        await using var db = portal.Db();
        Assert.Equal(MembershipStatus.TransferredOut, (await db.Persons.SingleAsync(p => p.FullName == Name(32))).Status);
        Assert.Equal(MembershipStatus.Active, (await db.Persons.SingleAsync(p => p.FullName == Name(33))).Status);
        await Press(chair2, page, "undo");
        db.ChangeTracker.Clear();
        Assert.Equal(MembershipStatus.Active, (await db.Persons.SingleAsync(p => p.FullName == Name(32))).Status);
    }

    [Fact]
    public async Task A_member_of_another_union_is_named_by_the_union_only_and_a_likeness_is_never_guessed()
    {
        var (chair, chair2) = (await portal.SignIn("chair"), await portal.SignIn("chair2"));
        await Press(chair, await Upload(chair, Head + Line(41, phone: "15499990041")), "confirm");
        var page = await Upload(chair2, Head + Line(41, "别的部门"));
        Assert.Contains("京韵文化传播有限公司工会”的会员，请办理“转入”", Squeezed(page));
        // The same name, day of birth and sex under another number.
        var (number, other) = (Number(41), Number(10041));
        Assert.NotEqual(number, other);
        page = await Upload(chair, Head + $"{Name(41)},女,{other},15499990041,编辑部\n");
        Assert.Contains("疑似同一人", Squeezed(page));
        Assert.DoesNotContain(number, page.QuerySelector("main")!.TextContent);
    }

    [Fact]
    public async Task The_clerk_prepares_and_the_chair_confirms_and_nobody_else_sees_it()
    {
        var clerk = await portal.SignIn("clerk");
        var page = await Upload(clerk, Head + Line(51));
        Assert.Null(page.QuerySelector("form[action$='/confirm']"));
        using var refused = await clerk.Post(Address(page) + "/confirm", new() { ["version"] = "0" });
        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, await (await portal.SignIn("chair2")).Status(Address(page)));
        Assert.Equal(HttpStatusCode.NotFound, await (await portal.SignIn("chair2")).Status(Address(page) + "/wrong.csv"));
        Assert.Equal(HttpStatusCode.Forbidden, await (await portal.SignIn("member")).Status(Address(page)));
    }

    [Fact]
    public async Task Columns_that_nobody_could_name_are_matched_once_and_remembered()
    {
        var chair = await portal.SignIn("chair");
        const string odd = "甲,乙,姓名,身份,手机\n";
        using var sent = await Send(chair, odd + $"1,女,{Name(61)},{Number(61)},15400000061\n");
        Assert.EndsWith("/mapping", sent.Headers.Location!.ToString());
        var url = sent.Headers.Location!.ToString();
        using var matched = await chair.Submit(url, url, new() { ["Columns[3]"] = "DocumentNumber" });
        Assert.Contains("将入会1 人", Squeezed(await Settled(chair, matched.Headers.Location!.ToString())));
        Assert.Contains("将入会1 人", Squeezed(await Upload(chair, odd + $"1,女,{Name(62)},{Number(62)},15400000062\n")));
    }

    private async Task<Tally> People()
    {
        await using var db = portal.Db();
        return new Tally(await db.Persons.CountAsync(p => p.IsOnRoster), await db.MembershipEvents.CountAsync(), await db.MemberSearchKeys.Select(k => k.PersonId).Distinct().CountAsync());
    }

    private static async Task<IHtmlDocument> Upload(Visitor who, string list, bool wholeStaff = false)
    {
        using var answer = await Send(who, list, wholeStaff);
        return await Settled(who, answer.Headers.Location!.ToString());
    }

    private static async Task<HttpResponseMessage> Send(Visitor who, string list, bool wholeStaff = false)
    {
        var answer = await who.Submit("/membership/imports/new", "/membership/imports/new", new()
        {
            ["File"] = new Upload("名单.csv", "text/csv", Encoding.UTF8.GetBytes(list)),
            ["IsWholeStaff"] = wholeStaff ? "true" : null,
        });
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return answer;
    }

    private static async Task<IHtmlDocument> Press(Visitor who, IHtmlDocument page, string button)
    {
        using var answer = await who.Submit(Address(page), $"{Address(page)}/{button}");
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return await Settled(who, Address(page));
    }

    // The page looks again by itself; so does the test.
    private static async Task<IHtmlDocument> Settled(Visitor who, string url)
    {
        while (true)
        {
            using var answer = await who.Get(url);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            if (!answer.Headers.Contains("Refresh")) return await Visitor.Read(answer);
            await Task.Delay(100);
        }
    }

    private static (string Action, Dictionary<string, string> Fields) FormOf(IHtmlDocument page, string button)
    {
        var form = page.Forms.Single(f => f.GetAttribute("action") == $"{Address(page)}/{button}");
        return (form.GetAttribute("action")!, form.Elements.OfType<IHtmlInputElement>().ToDictionary(i => i.Name!, i => i.Value));
    }

    private static string Address(IHtmlDocument page) =>
        page.Forms.Select(f => f.GetAttribute("action") ?? "").First(a => a.StartsWith("/membership/imports/", StringComparison.Ordinal)) is var action
            ? action[..action.LastIndexOf('/')]
            : "";

    private static string Squeezed(IHtmlDocument page) => string.Concat(page.QuerySelector("main")!.TextContent.Split('\n').Select(l => l.Trim()));

    private static string Line(int i, string department = "编辑部", string? phone = null) => $"{Name(i)},女,{Number(i)},{phone ?? $"154{i:00000000}"},{department}\n";

    private static string Name(int i) => "测" + string.Concat(i.ToString(CultureInfo.InvariantCulture).Select(d => "零壹贰叁肆伍陆柒捌玖"[d - '0']));

    // Unassigned county 379901, one birthday for i and i + 10000, even sequence: a woman.
    private static string Number(int i)
    {
        var born = new DateOnly(1970, 1, 1).AddDays(i % 10000);
        var digits = string.Create(CultureInfo.InvariantCulture, $"379901{born:yyyyMMdd}{100 + 2 * (i / 10000):000}");
        return digits + CitizenDigits.CheckCharacter(digits);
    }

    private sealed record Tally(int OnRoster, int Events, int Keys)
    {
        public (int, int) Counted => (OnRoster, Keys);
    }
}
