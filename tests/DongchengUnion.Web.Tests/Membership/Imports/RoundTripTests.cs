using System.Globalization;
using System.Net;
using DongchengUnion.Data.Membership.Rosters;
using DongchengUnion.Data.Spreadsheets;
using DongchengUnion.Domain.Membership.Codes;
using DongchengUnion.Domain.Membership.Rosters;
using DongchengUnion.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DongchengUnion.Web.Tests.Membership.Imports;

/// <summary>What comes in by the official sheet goes out by it cell by cell, and comes in again as nothing new.</summary>
public sealed class RoundTripTests(Portal portal) : IClassFixture<Portal>
{
    private const int People = 200;

    private static IEnumerable<OfficialColumn> Columns => OfficialLayout.Columns.Where(c => c != OfficialColumn.Number);

    [Fact]
    public async Task Two_hundred_people_go_in_and_out_without_a_cell_lost_and_come_back_as_the_same()
    {
        var invented = new InventedPeople(portal.Services.GetRequiredService<MemberCodes>(), portal.Clock.Today);
        var chair = await portal.SignIn("chair2");
        var before = await OnRoster();
        // Every other one with codes where there are codes.
        var typed = await Sheet(Enumerable.Range(0, People).Select(i => invented.Row(i, typed: i % 2 == 1)));
        var (address, plan) = await Upload(chair, typed);
        Assert.Contains($"将入会{People} 人", plan);
        Assert.Contains("有问题，不导入0 行", plan);
        using (await chair.Submit(address, $"{address}/confirm")) await Settled(chair, address);
        Assert.Equal(before + People, await OnRoster());

        var bytes = await Export(chair);
        var found = RosterFile.Of(bytes).Lines(0).Skip(OfficialLayout.Head.Count).ToDictionary(l => l[(int)OfficialColumn.DocumentNumber - 1]);
        List<string> lost = [];
        for (var i = 0; i < People; i++)
        {
            var row = invented.Row(i, typed: false);
            if (!found.TryGetValue(row[OfficialColumn.DocumentNumber], out var line)) lost.Add($"person {i} is missing");
            else lost.AddRange(Columns.Where(c => line[(int)c - 1] != row[c]).Select(c => $"person {i}, {c}: “{row[c]}” came out as “{line[(int)c - 1]}”"));
        }

        Assert.True(lost.Count == 0, string.Join("\n", lost.Take(30)));
        Assert.Equal(before + People, found.Count);

        (_, plan) = await Upload(chair, bytes);
        Assert.Contains($"无变化{before + People} 人", plan);
        foreach (var nothing in new[] { "将入会0 人", "有变化0 人", "有问题，不导入0 行" }) Assert.Contains(nothing, plan);
    }

    private async Task<int> OnRoster()
    {
        await using var db = portal.Db();
        return await db.Persons.CountAsync(p => p.IsOnRoster && db.Unions.Any(u => u.Id == p.UnionId && u.Name == FiledPeople.OtherUnion));
    }

    private static async Task<byte[]> Sheet(IEnumerable<IReadOnlyDictionary<OfficialColumn, string>> people)
    {
        using var file = new MemoryStream();
        await using (var sheet = new XlsxSheets(file))
        {
            await sheet.BeginSheet(OfficialLayout.Sheet, OfficialLayout.Columns.Count);
            foreach (var line in OfficialLayout.Head) await sheet.Row(line, isHeading: true);
            var number = 0;
            foreach (var row in people) await sheet.Row([(++number).ToString(CultureInfo.InvariantCulture), .. Columns.Select(c => row[c])]);
        }

        return file.ToArray();
    }

    private static async Task<byte[]> Export(Visitor chair)
    {
        using var answer = await chair.Submit("/membership/exports/new", "/membership/exports/new",
            new() { ["Layout"] = "Official", ["Numbers"] = "Clear", ["Purpose"] = "上报市总会员库" });
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadAsByteArrayAsync();
    }

    private static async Task<(string Address, string Plan)> Upload(Visitor who, byte[] list)
    {
        using var answer = await who.Submit("/membership/imports/new", "/membership/imports/new",
            new() { ["File"] = new Upload("上报表.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", list) });
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var address = answer.Headers.Location!.ToString();
        return (address, await Settled(who, address));
    }

    /// <summary>The text of the page once the portal is no longer at work on it.</summary>
    private static async Task<string> Settled(Visitor who, string address)
    {
        while (true)
        {
            using var answer = await who.Get(address);
            if (!answer.Headers.Contains("Refresh"))
                return string.Concat((await Visitor.Read(answer)).QuerySelector("main")!.TextContent.Split('\n').Select(l => l.Trim()));
            await Task.Delay(100);
        }
    }
}
