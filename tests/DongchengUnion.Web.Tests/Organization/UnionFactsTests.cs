using System.Net;
using DongchengUnion.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Tests.Organization;

/// <summary>The card and what its keepers enter.</summary>
public sealed class UnionFactsTests(Portal portal) : IClassFixture<Portal>
{
    [Fact]
    public async Task A_chair_completes_the_card()
    {
        var chair = await portal.SignIn("chair");
        var id = await Own();
        var page = await chair.Follow(await chair.Submit($"/unions/{id}/facts", $"/unions/{id}/facts", new() { ["Premises"] = "４５.5", ["CertificateNumber"] = "工法证字第00001号", ["CertificateUntil"] = "2022年6月30日" }));
        Assert.Contains("45.5 平方米", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("还缺", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("CreditCode", "81110101010037747H", "第18位")]
    [InlineData("CreditCode", "91110101MA0000656Y", "8开头")]
    [InlineData("WomenWorkers", "500", "女职工")]
    [InlineData("Phone", "电话", "电话")]
    [InlineData("ApprovedOn", "2019-2-30", "2月30日")]
    public async Task A_wrong_field_brings_the_page_back_filled_in(string field, string value, string complaint)
    {
        var chair = await portal.SignIn("chair");
        var id = await Own();
        using var answer = await chair.Submit($"/unions/{id}/facts", $"/unions/{id}/facts", new() { [field] = value, ["Address"] = "改了一半的地址" });
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var page = await Visitor.Read(answer);
        Assert.Contains(complaint, page.QuerySelector(".errors")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("改了一半的地址", page.QuerySelector("[name=Address]")!.GetAttribute("value"));
        Assert.Equal(value, page.QuerySelector($"[name={field}]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Another_unions_credit_code_is_refused_without_naming_the_union()
    {
        var chair = await portal.SignIn("chair");
        var id = await Own();
        var (code, name) = await portal.Db().Unions.Where(u => u.Number == "G0002").Select(u => new ValueTuple<string, string>(u.CreditCode!, u.Name)).SingleAsync();
        using var answer = await chair.Submit($"/unions/{id}/facts", $"/unions/{id}/facts", new() { ["CreditCode"] = code });
        var text = (await Visitor.Read(answer)).QuerySelector("main")!.TextContent;
        Assert.Contains("另一个工会", text, StringComparison.Ordinal);
        Assert.DoesNotContain(name, text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_second_of_two_who_edit_at_once_is_told_and_overwrites_nothing()
    {
        var id = await portal.Db().Unions.Where(u => u.Number == "G0002").Select(u => u.Id).SingleAsync();
        var (chair, staff) = (await portal.SignIn("chair2"), await portal.SignIn("district-org"));
        var opened = (await chair.Page($"/unions/{id}/facts")).QuerySelector("[name=Version]")!.GetAttribute("value");
        await staff.Follow(await staff.Submit($"/unions/{id}/facts", $"/unions/{id}/facts", new() { ["Address"] = "先保存的地址" }));
        using var answer = await chair.Submit($"/unions/{id}/facts", $"/unions/{id}/facts", new() { ["Version"] = opened, ["Address"] = "后保存的地址" });
        Assert.Contains("他人修改", (await Visitor.Read(answer)).QuerySelector(".errors")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("先保存的地址", (await portal.Db().Unions.SingleAsync(u => u.Id == id)).Facts.Address);
    }

    [Fact]
    public async Task A_second_chair_is_refused_and_one_is_added_after_the_first_has_left()
    {
        var staff = await portal.SignIn("district-org");
        var id = await portal.Db().Unions.Where(u => u.Number == "G0012").Select(u => u.Id).SingleAsync();
        var fields = new Dictionary<string, object?> { ["PersonName"] = "新主席", ["Body"] = "Committee", ["Position"] = "Chair", ["FromOn"] = "2019-7-1" };
        using var refused = await staff.Submit($"/unions/{id}/officers/new", $"/unions/{id}/officers/new", fields);
        Assert.Contains("仍在任主席", (await Visitor.Read(refused)).QuerySelector(".errors")!.TextContent, StringComparison.Ordinal);

        var chair = await portal.Db().Officers.SingleAsync(o => o.UnionId == id && o.Position == Domain.Organization.OfficerPosition.Chair);
        await staff.Follow(await staff.Submit($"/unions/{id}/officers", $"/unions/{id}/officers/{chair.Id}/end", new() { ["lastDay"] = "2019-06-30" }));
        var page = await staff.Follow(await staff.Submit($"/unions/{id}/officers/new", $"/unions/{id}/officers/new", fields));
        Assert.Contains("新主席", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(chair.PersonName, page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("91110101MA0000656Z", "不可用")]
    [InlineData("811101010000000190", "8开头")]
    [InlineData("91110101MA000065", "16位")]
    public async Task An_employers_wrong_code_is_answered_in_words(string code, string complaint)
    {
        var chair = await portal.SignIn("chair");
        var id = await Own();
        using var answer = await chair.Submit($"/unions/{id}/employers/new", $"/unions/{id}/employers/new", new() { ["Name"] = "某公司", ["CreditCode"] = code });
        var page = await Visitor.Read(answer);
        Assert.Contains(complaint, page.QuerySelector("#CreditCode-error")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("某公司", page.QuerySelector("[name=Name]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task An_employer_that_another_union_keeps_is_refused_to_a_chair_and_shared_by_the_district()
    {
        var id = await Own();
        var taken = await portal.Db().Employers.FirstAsync(e => e.CreditCode != null && e.UnionId != id);
        var fields = new Dictionary<string, object?> { ["Name"] = taken.Name, ["CreditCode"] = taken.CreditCode };
        var chair = await portal.SignIn("chair");
        using var refused = await chair.Submit($"/unions/{id}/employers/new", $"/unions/{id}/employers/new", fields);
        Assert.Contains("其他工会", (await Visitor.Read(refused)).QuerySelector(".errors")!.TextContent, StringComparison.Ordinal);
        var staff = await portal.SignIn("district-org");
        var page = await staff.Follow(await staff.Submit($"/unions/{id}/employers/new", $"/unions/{id}/employers/new", fields));
        Assert.Contains(taken.Name, page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(1, await portal.Db().Employers.CountAsync(e => e.CreditCode == taken.CreditCode));
    }

    [Fact]
    public async Task The_groups_follow_the_host_employer()
    {
        var staff = await portal.SignIn("district-org");
        var cover = await portal.Db().UnionEmployers.FirstAsync(e => e.IsHost && e.UntilOn == null);
        var address = $"/unions/{cover.UnionId}/employers/{cover.Id}";
        await staff.Follow(await staff.Submit(address, address, new() { ["Industry"] = "B", ["Employees"] = "301", ["Women"] = "1", ["Migrants"] = "1", ["Dispatched"] = "1" }));
        var groups = await portal.Db().UnionGroups.Where(g => g.UnionId == cover.UnionId).ToDictionaryAsync(g => g.SetCode, g => g.OptionCode);
        Assert.Equal(("B", "300"), (groups["industry"], groups["size"]));
    }

    private Task<int> Own() => portal.Db().Unions.Where(u => u.Number == "G0001").Select(u => u.Id).SingleAsync();
}
