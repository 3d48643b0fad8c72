using System.Net;
using DongchengUnion.Domain.Organization;
using DongchengUnion.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Tests.Organization;

/// <summary>The dated changes as the district's staff makes them.</summary>
public sealed class UnionChangesTests(Portal portal) : IClassFixture<Portal>
{
    [Fact]
    public async Task A_change_is_checked_before_it_is_made()
    {
        var staff = await portal.SignIn("district-org");
        var union = await Union("G0010");
        using var checkedFirst = await staff.Submit($"/unions/{union.Id}/rename", $"/unions/{union.Id}/rename", Fields(("NewName", "北京改名之后有限公司工会")));
        var check = await Visitor.Read(checkedFirst);
        Assert.Contains(union.Name, check.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(union.Name, (await Union("G0010")).Name);
        await staff.Follow(await Confirm(staff, union.Id, "rename", Fields(("NewName", "北京改名之后有限公司工会"))));
        Assert.Equal("北京改名之后有限公司工会", (await Union("G0010")).Name);
        var shapes = await portal.Db().UnionShapes.Where(s => s.UnionId == union.Id).OrderBy(s => s.FromOn).ToListAsync();
        Assert.Equal([(union.Name, new DateOnly(2019, 5, 31)), ("北京改名之后有限公司工会", null)], shapes.Select(s => (s.Name, s.UntilOn)));
    }

    [Fact]
    public async Task Moving_a_union_takes_its_groups_officers_and_employers_along_and_changes_who_sees_it()
    {
        var staff = await portal.SignIn("district-org");
        var union = await Union("G0001");
        await staff.Follow(await Confirm(staff, union.Id, "move", Fields(("Parent", "110101010"))));
        var path = (await Union("G0001")).Path;
        Assert.All(await portal.Db().Officers.Where(o => o.UnionId == union.Id).ToListAsync(), o => Assert.Equal(path, o.ScopePath));
        Assert.All(await portal.Db().Unions.Where(u => u.ParentId == union.Id).ToListAsync(), u => Assert.StartsWith(path, u.Path, StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.NotFound, await (await portal.SignIn("street")).Status($"/unions/{union.Id}"));
        Assert.Equal(HttpStatusCode.OK, await (await portal.SignIn("street2")).Status($"/unions/{union.Id}"));
        var oldStreet = await (await portal.SignIn("street")).Page("/unions?q=G0001&on=2019-05-31");
        Assert.Contains(union.Name, oldStreet.QuerySelector("main table")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_merged_union_hands_over_and_keeps_its_history()
    {
        var staff = await portal.SignIn("district-org");
        var (union, successor) = (await Union("G0020"), await Union("G0021"));
        var page = await staff.Follow(await Confirm(staff, union.Id, "merge", Fields(("Successor", "G0021"))));
        Assert.Contains(successor.Name, page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal((UnionStatus.Merged, new DateOnly(2019, 5, 31)), ((await Union("G0020")).Status, (await Union("G0020")).ClosedOn));
        Assert.False(await portal.Db().Officers.AnyAsync(o => o.UnionId == union.Id && o.UntilOn == null));
        Assert.Contains("接收并入工会", (await staff.Page($"/unions/{successor.Id}")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, await staff.Status($"/unions/{union.Id}/officers"));
    }

    [Fact]
    public async Task A_union_is_not_closed_before_its_members_and_assets_are_settled()
    {
        var staff = await portal.SignIn("district-org");
        var union = await Union("G0022");
        using var refused = await Confirm(staff, union.Id, "close", Fields());
        Assert.Equal(HttpStatusCode.OK, refused.StatusCode);
        Assert.Contains("会籍", (await Visitor.Read(refused)).QuerySelector(".errors")!.TextContent, StringComparison.Ordinal);
        await staff.Follow(await Confirm(staff, union.Id, "close", Fields(("MembersPlaced", "true"), ("AssetsSettled", "true"))));
        Assert.Equal(UnionStatus.Closed, (await Union("G0022")).Status);
    }

    [Fact]
    public async Task A_split_makes_a_second_union_with_its_own_place()
    {
        var staff = await portal.SignIn("district-org");
        var union = await Union("G0023");
        await staff.Follow(await Confirm(staff, union.Id, "split", Fields(("NewNumber", "G0901"), ("NewName", "分出的工会"))));
        var part = await Union("G0901");
        Assert.Equal((union.ParentId, $"{part.ParentPath}{part.Id}/"), (part.ParentId, part.Path));
    }

    [Fact]
    public async Task A_change_prepared_on_an_old_page_is_not_made()
    {
        var staff = await portal.SignIn("district-org");
        var union = await Union("G0025");
        var late = Fields(("NewName", "后来的名称"));
        late["Version"] = union.Version.ToString(System.Globalization.CultureInfo.InvariantCulture);
        await staff.Follow(await Confirm(staff, union.Id, "rename", Fields(("NewName", "先来的名称"))));
        late["EffectiveOn"] = "2019-06-20";
        using var answer = await staff.Post($"/unions/{union.Id}/rename/confirm", late.ToDictionary(f => f.Key, f => f.Value!.ToString()!));
        var page = await staff.Follow(answer);
        Assert.Contains("他人修改", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("先来的名称", (await Union("G0025")).Name);
    }

    [Fact]
    public async Task A_new_union_takes_its_place_under_its_street()
    {
        var staff = await portal.SignIn("district-org");
        var fields = new Dictionary<string, object?> { ["Number"] = "G0900", ["Name"] = "北京新建有限公司工会", ["Parent"] = "景山街道总工会", ["FoundedOn"] = "2019-6-20" };
        var page = await staff.Follow(await staff.Submit("/unions/new", "/unions/new", fields));
        Assert.Contains("北京新建有限公司工会", page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        fields["Name"] = "另一个";
        using var again = await staff.Submit("/unions/new", "/unions/new", fields);
        Assert.Contains("已被使用", (await Visitor.Read(again)).QuerySelector(".errors")!.TextContent, StringComparison.Ordinal);
    }

    private static Dictionary<string, object?> Fields(params (string Name, string Value)[] own)
    {
        var fields = new Dictionary<string, object?> { ["EffectiveOn"] = "2019-06-01", ["Reason"] = "用人单位变化" };
        foreach (var (name, value) in own) fields[name] = value;
        return fields;
    }

    /// <summary>Fills in, checks and confirms; the answer is the last one, or the first that refuses.</summary>
    private static async Task<HttpResponseMessage> Confirm(Visitor staff, int id, string change, Dictionary<string, object?> fields)
    {
        var answer = await staff.Submit($"/unions/{id}/{change}", $"/unions/{id}/{change}", fields);
        if (!(await answer.Content.ReadAsStringAsync()).Contains($"/unions/{id}/{change}/confirm", StringComparison.Ordinal)) return answer;
        var check = await Visitor.Read(answer);
        answer.Dispose();
        var posted = check.QuerySelectorAll($"form[action='/unions/{id}/{change}/confirm'] input").Where(i => !i.GetAttribute("name")!.StartsWith("__", StringComparison.Ordinal))
            .GroupBy(i => i.GetAttribute("name")!).ToDictionary(g => g.Key, g => g.First().GetAttribute("value") ?? "");
        return await staff.Post($"/unions/{id}/{change}/confirm", posted);
    }

    private Task<Union> Union(string number) => portal.Db().Unions.AsNoTracking().SingleAsync(u => u.Number == number);
}
