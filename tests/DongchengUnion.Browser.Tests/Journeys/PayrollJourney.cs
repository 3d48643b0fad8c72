using System.Globalization;
using DongchengUnion.Browser.Tests.Support;
using DongchengUnion.Data.Membership.Rosters;
using DongchengUnion.Data.Spreadsheets;
using DongchengUnion.Domain.Membership.Documents;
using Microsoft.Playwright;

namespace DongchengUnion.Browser.Tests.Journeys;

/// <summary>The chair has the company's payroll list: who would join, leave, change; done, undone, and done again.</summary>
public sealed class PayrollJourney(OpenPortal portal) : IClassFixture<OpenPortal>
{
    private const int NewPeople = 28, ChangedPeople = 3, SamePeople = 3, WrongRows = 6;

    [Theory, InlineData(false)]
    public async Task The_chair_uploads_the_payroll_list_confirms_undoes_and_confirms_again(bool javaScript)
    {
        var chair = await portal.SignIn("chair", javaScript: javaScript);
        var roster = await Roster(chair);
        var staff = roster.Where(p => p.Mobile != "" && p.Number.Length == 18).Take(ChangedPeople + SamePeople).ToList();
        // The second run brings other people and another department, so that both find the same work to do.
        var (run, department) = javaScript ? (1, "数字内容部") : (2, "融合出版部");
        var list = await Payroll(staff, department, run);

        await chair.GotoAsync("/membership/imports");
        await chair.GetByRole(AriaRole.Link, new() { Name = "上传名单" }).First.ClickAsync();
        await chair.SetInputFilesAsync("#File", new FilePayload { Name = "六月工资表.xlsx", MimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Buffer = list });
        await chair.CheckAsync("#IsWholeStaff");
        await chair.GetByRole(AriaRole.Button, new() { Name = "上传并核对" }).ClickAsync();
        await Says(chair, "核对结果（尚未写入名册）");
        var leaving = roster.Count - staff.Count;
        foreach (var line in new[] { "人员40 行", $"将入会{NewPeople} 人", $"有变化{ChangedPeople} 人", $"无变化{SamePeople} 人", $"有问题，不导入{WrongRows} 行", $"在册而不在名单中{leaving} 人" })
            await Says(chair, line);
        await Look(chair, "有变化", $"→{department}");
        await Look(chair, "不在名单中", "转出");
        await Look(chair, "只看有问题的", "科学计数法");
        if (javaScript) Assert.Empty(await chair.Barriers());

        var wrong = await Download(chair, () => chair.GetByRole(AriaRole.Link, new() { Name = "下载有问题的行（Excel）" }).ClickAsync());
        // The sheet's own title and headings come back with them.
        Assert.Equal(2 + WrongRows, wrong.Count);
        Assert.Equal("问题原因", wrong[1].Cells[^1]);
        Assert.All(wrong.Skip(2), row => Assert.NotEqual("", row.Cells[^1]));

        await Press(chair, "确认执行");
        await Says(chair, $"入会{NewPeople} 人");
        await Stands(chair, "完成");
        await Press(chair, "撤销整批");
        await Stands(chair, "已撤销");
        await chair.GetByRole(AriaRole.Button, new() { Name = "重新核对" }).ClickAsync();
        await Stands(chair, "待确认");
        await Says(chair, $"将入会{NewPeople} 人");
        await Press(chair, "确认执行");
        await Stands(chair, "完成");
        await Says(chair, $"已转出或保留{leaving} 人");
        Assert.Equal(staff.Count + NewPeople, (await Roster(chair)).Count);
        await chair.Context.CloseAsync();
    }

    /// <summary>The union's members as its chair takes them out, without the retained: the names and numbers to make a payroll list of.</summary>
    private static async Task<List<(string Name, string Number, string Mobile)>> Roster(IPage chair)
    {
        await chair.GotoAsync("/membership/exports/new?status=Active");
        await chair.CheckAsync("input[name=Layout][value=Official]");
        await chair.CheckAsync("input[name=Numbers][value=Clear]");
        await chair.FillAsync("#Purpose", "与工资表核对");
        var lines = await Download(chair, () => chair.GetByRole(AriaRole.Button, new() { Name = "导出" }).ClickAsync());
        return [.. lines.Skip(3).Select(l => (l[1], l[7], l[10]))];
    }

    private static async Task<List<DongchengUnion.Domain.Membership.Rosters.RosterLine>> Download(IPage page, Func<Task> press)
    {
        var download = await page.RunAndWaitForDownloadAsync(press);
        return [.. RosterFile.Of(await File.ReadAllBytesAsync(await download.PathAsync())).Lines(0).Where(l => !l.IsBlank)];
    }

    /// <summary>Forty people as a pay office keeps them: its own headings, its own title above them.</summary>
    private static async Task<byte[]> Payroll(List<(string Name, string Number, string Mobile)> staff, string department, int run)
    {
        List<string[]> rows = [];
        for (var i = 0; i < staff.Count; i++) rows.Add([staff[i].Name, staff[i].Number, staff[i].Mobile, i < ChangedPeople ? department : ""]);
        for (var i = 0; i < NewPeople; i++) rows.Add([Name(i, run), Number(i, run), Mobile(i, run), "发行部"]);
        var (number, last) = (Number(90, run), Number(91, run));
        rows.Add([Name(90, run), "1.10101E+17", Mobile(90, run), ""]);
        rows.Add([Name(91, run), Number(92, run), "1.54E+10", ""]);
        rows.Add([Name(92, run), number[..17] + (number[17] == '0' ? '1' : '0'), Mobile(92, run), ""]);
        rows.Add([Name(93, run), "", Mobile(93, run), ""]);
        rows.Add(["", last, Mobile(94, run), ""]);
        rows.Add([Name(0, run), Number(0, run), Mobile(0, run), "发行部"]);
        using var file = new MemoryStream();
        await using (var sheet = new XlsxSheets(file))
        {
            await sheet.BeginSheet("工资表", 5);
            await sheet.Row(["某公司2019年6月工资表"]);
            await sheet.Row(["序号", "员工姓名", "身份证号", "手机", "所在部门"], isHeading: true);
            for (var i = 0; i < rows.Count; i++) await sheet.Row([(i + 1).ToString(CultureInfo.InvariantCulture), .. rows[i]]);
        }

        return file.ToArray();
    }

    private static string Name(int i, int run) => "工" + "零壹贰叁肆伍陆柒捌玖"[run] + "零壹贰叁肆伍陆柒捌玖"[i / 10] + "零壹贰叁肆伍陆柒捌玖"[i % 10];

    private static string Mobile(int i, int run) => string.Create(CultureInfo.InvariantCulture, $"1547{run}{i:000000}");

    // A county that was never given out: nobody's number.
    private static string Number(int i, int run)
    {
        var digits = string.Create(CultureInfo.InvariantCulture, $"379901{new DateOnly(1980, 1, 1).AddDays((200 * run) + i):yyyyMMdd}{(run * 2) + 11:000}");
        return digits + CitizenDigits.CheckCharacter(digits);
    }

    private static async Task Press(IPage chair, string button) => await chair.GetByRole(AriaRole.Button, new() { Name = button }).ClickAsync();

    // The page looks again by itself while the portal is at work.
    private static Task Says(IPage page, string text) => Assertions.Expect(page.Locator("main")).ToContainTextAsync(text, new() { Timeout = 30_000 });

    private static Task Stands(IPage page, string stage) => Assertions.Expect(page.Locator("main h1")).ToContainTextAsync(stage, new() { Timeout = 30_000 });

    private static async Task Look(IPage page, string filter, string expected)
    {
        await page.GetByRole(AriaRole.Navigation, new() { Name = "筛选" }).GetByRole(AriaRole.Link, new() { Name = filter, Exact = true }).ClickAsync();
        await Assertions.Expect(page.Locator("main tbody").First).ToContainTextAsync(expected);
    }
}
