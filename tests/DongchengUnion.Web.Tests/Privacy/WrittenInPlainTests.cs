using System.Text;
using DongchengUnion.Web.Tests.Membership;
using DongchengUnion.Web.Tests.Support;

namespace DongchengUnion.Web.Tests.Privacy;

/// <summary>Everything the portal leaves on the disk, database, journal, uploads and log files, after people have worked with numbers in every place that takes one.</summary>
public sealed class WrittenInPlainTests(Portal portal) : IClassFixture<Portal>
{
    private const string Mobile = "15400007788";
    private static readonly string Number = FiledPeople.Number("19900415", 61);

    [Fact]
    public async Task No_number_of_anybody_stands_in_a_file_after_a_day_of_work()
    {
        await Work();
        List<string> found = [];
        foreach (var file in Directory.GetFiles(portal.Folder, "*", SearchOption.AllDirectories))
        {
            await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var copy = new MemoryStream();
            await stream.CopyToAsync(copy, TestContext.Current.CancellationToken);
            found.AddRange(PlainNumbers.In(copy.ToArray()).Distinct().Take(10).Select(n => $"{Path.GetRelativePath(portal.Folder, file)}: {n}"));
            if (Encoding.Latin1.GetString(copy.ToArray()) is var text && (text.Contains(Number, StringComparison.Ordinal) || text.Contains(Mobile, StringComparison.Ordinal)))
                found.Add($"{Path.GetRelativePath(portal.Folder, file)}: what was typed today");
        }

        Assert.True(File.Exists(Path.Combine(portal.Folder, "data", "union.db")));
        Assert.True(found.Count == 0, string.Join("\n", found));
    }

    [Theory]
    [InlineData("x\0110101199003070054\u0001", "identity 110101199003070054"), InlineData("a42110101199003070054b", "identity 110101199003070054"), InlineData("\u000115412345678\u0002", "mobile 15412345678")]
    [InlineData("李6221631234567890明", "card 6221631234567890")]
    public void One_that_stood_there_would_be_seen(string text, string expected)
    {
        var digits = text.Replace("110101199003070054", FiledPeople.Number("19900307", 5), StringComparison.Ordinal);
        Assert.Contains(expected.Replace("110101199003070054", FiledPeople.Number("19900307", 5), StringComparison.Ordinal), PlainNumbers.In(Encoding.UTF8.GetBytes(digits)));
    }

    /// <summary>A list with numbers in the right and in the wrong columns, a claim, a request, a look, a correction, a search, an export.</summary>
    private async Task Work()
    {
        var person = await DemoMember.Named(portal, "许知秋");
        var chair = await portal.SignIn("chair");
        var list = $"姓名,证件号码,手机,出生日期,学历,会籍变化日期,部门\n诸葛测纸,{Number},{Mobile},,,,\n诸葛测错,{FiledPeople.Number("19900416", 62)},{Mobile},{Number},,,\n"
            + $"诸葛测列,{FiledPeople.Number("19900417", 63)},{Mobile},,{Number},,\n诸葛测期,{FiledPeople.Number("19900418", 64)},{Mobile},,,{Number},\n{Number},诸葛测反,{Mobile},,,,\n"
            + $"诸葛测门,{FiledPeople.Number("19900419", 65)},{Mobile},,,,{Number}\n";
        using var sent = await chair.Submit("/membership/imports/new", "/membership/imports/new", new() { ["File"] = new Upload("名单.csv", "text/csv", Encoding.UTF8.GetBytes(list)) });
        var address = sent.Headers.Location!.ToString();
        await Settled(chair, address);
        using (await chair.Submit(address, $"{address}/confirm")) await Settled(chair, address);
        using (await chair.Post("/search", new() { ["q"] = Number })) { }
        using (await chair.Get($"/membership/members?name={Number}")) { }
        using (await chair.Submit($"/membership/reveals/{person.Id}", "main form", new() { ["Fields"] = "Mobile", ["Purpose"] = "CheckIdentity", ["Reason"] = $"核对 {Number} 的卡" })) { }
        using (await chair.Submit("/membership/exports/new", "/membership/exports/new", new() { ["Layout"] = "Official", ["Numbers"] = "Clear", ["Purpose"] = $"核对{Mobile}" })) { }

        var stranger = portal.Stranger();
        using var lost = await stranger.Submit("/membership/bind", "main form", new() { ["FullName"] = "吴不识", ["Number"] = Number, ["Mobile"] = Mobile, ["Agreed"] = "true" });
        var ticket = (await Visitor.Read(lost)).QuerySelector("input[name=Ticket]")!.GetAttribute("value")!;
        using (await stranger.Post("/membership/bind/request", new() { ["Ticket"] = ticket, ["Workplace"] = "北京京韵文化传播有限公司", ["StreetCode"] = "110101002" })) { }

        var member = await portal.SignIn("member");
        using (await member.Submit("/membership/corrections/new", "/membership/corrections/new", new() { ["Mobile"] = Mobile, ["Other"] = $"证件应为{Number}", ["Words"] = $"请打{Mobile}" })) { }
    }

    private static async Task Settled(Visitor who, string address)
    {
        while (true)
        {
            using var answer = await who.Get(address);
            if (!answer.Headers.Contains("Refresh")) return;
            await Task.Delay(100, TestContext.Current.CancellationToken);
        }
    }
}
