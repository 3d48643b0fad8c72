using System.Net;
using DongchengUnion.Data.Accounts;
using DongchengUnion.Data.Membership;
using DongchengUnion.Data.Membership.Merging;
using DongchengUnion.Domain.Membership;
using DongchengUnion.Domain.Membership.Documents;
using DongchengUnion.Domain.Membership.Merging;
using DongchengUnion.Domain.Privacy;
using DongchengUnion.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DongchengUnion.Web.Tests.Membership;

/// <summary>Two files of one person: found, put together, taken apart again.</summary>
public sealed class DuplicatesTests(Portal portal) : IClassFixture<Portal>
{
    [Theory]
    [InlineData("district", 200), InlineData("chair", 403), InlineData("clerk", 403), InlineData("street", 403), InlineData("leader", 403), InlineData("auditor", 403), InlineData("member", 403)]
    public async Task Only_the_districts_staff_looks_for_duplicates(string who, int status) =>
        Assert.Equal(status, (int)await (await portal.SignIn(who)).Status("/membership/duplicates"));

    [Fact]
    public async Task Two_files_become_one_and_two_again()
    {
        const string mobile = "15400004321";
        var first = await portal.File(FiledPeople.ChairsUnion, "司空测合", FiledPeople.Number("19800101", 101), mobile, new PersonFacts { Education = "20" });
        var second = await portal.File(FiledPeople.OtherUnion, "司空测合", FiledPeople.Number("19800101", 103), mobile, new PersonFacts { Education = "30", NativePlace = "北京东城" });
        var before = (First: await State(first), Second: await State(second));
        var district = await portal.SignIn("district");
        var pair = await PairOf(district, first, second);
        Assert.Equal(90, pair.Score);

        using var refused = await district.Submit($"/membership/duplicates/{pair.Id}", $"/membership/duplicates/{pair.Id}/merge", new() { ["reason"] = "" });
        Assert.Contains("请写明为什么是同一人", (await Visitor.Read(refused)).QuerySelector("main")!.TextContent);
        using var answer = await district.Submit($"/membership/duplicates/{pair.Id}", $"/membership/duplicates/{pair.Id}/merge", new() { ["reason"] = "证件与电话核对一致" });
        Assert.Contains("已合并", (await district.Follow(answer)).QuerySelector(".notice")!.TextContent);

        await using (var db = portal.Db())
        {
            var kept = await db.Persons.Include(p => p.Documents).SingleAsync(p => p.Id == first);
            var gone = await db.Persons.Include(p => p.Documents).SingleAsync(p => p.Id == second);
            Assert.Equal((first, false, MembershipStatus.None), (gone.MergedIntoId, gone.IsOnRoster, gone.Status));
            Assert.Equal(("20", "北京东城", MembershipStatus.Active), (kept.Facts.Education, kept.Facts.NativePlace, kept.Status));
            Assert.Equal([false, true], kept.Documents.OrderBy(d => d.Id).Select(d => d.IsFormer));
            Assert.Empty(gone.Documents);
            Assert.False(await db.MemberSearchKeys.AnyAsync(k => k.PersonId == second));
            var events = await db.MembershipEvents.Where(e => e.PersonId == first).ToListAsync();
            // Counted once: the second joining is struck out and still readable.
            Assert.Equal(1, events.Where(e => !e.IsReversed).Sum(e => e.CountedChange));
            Assert.Equal(2, events.Count);
            var merge = await db.PersonMerges.SingleAsync(m => m.KeptId == first);
            Assert.DoesNotContain("司空", System.Text.Encoding.UTF8.GetString(merge.Snapshot), StringComparison.Ordinal);
            Assert.True(await db.SecurityEvents.AnyAsync(e => e.Kind == SecurityEventKind.MembersMerged && e.Detail == "证件与电话核对一致"));
            kept.Describe(kept.Facts with { Department = "合并以后" });
            await db.SaveChangesAsync();
        }

        using var undone = await district.Submit("/membership/duplicates", $"/membership/duplicates/merges/{await MergeOf(first)}/undo");
        Assert.Contains("已撤销", (await district.Follow(undone)).QuerySelector(".notice")!.TextContent);
        var after = (First: await State(first), Second: await State(second));
        // What somebody wrote after the merge stays.
        Assert.Equal(before.First with { Department = "合并以后" }, after.First);
        Assert.Equal(before.Second, after.Second);
        await using (var db = portal.Db())
        {
            Assert.Equal(PairState.Open, (await db.DuplicatePairs.SingleAsync(p => p.Id == pair.Id)).State);
            Assert.Equal(1, (await db.MembershipEvents.Where(e => e.PersonId == second && e.ReversedAt == null).ToListAsync()).Sum(e => e.CountedChange));
        }
    }

    [Fact]
    public async Task What_was_found_to_be_two_people_is_not_brought_up_again()
    {
        var first = await portal.File(FiledPeople.ChairsUnion, "司徒测离", FiledPeople.Number("19810101", 101));
        var second = await portal.File(FiledPeople.OtherUnion, "司徒测黎", FiledPeople.Number("19810101", 103));
        var district = await portal.SignIn("district");
        var pair = await PairOf(district, first, second);
        Assert.Equal("SoundBirth", pair.Reasons);
        using var answer = await district.Submit($"/membership/duplicates/{pair.Id}", $"/membership/duplicates/{pair.Id}/apart", new() { ["reason"] = "双胞胎，证件不同" });
        await district.Follow(answer);
        using var again = await district.Submit("/membership/duplicates", "/membership/duplicates/hunt");
        await district.Follow(again);
        await using var db = portal.Db();
        Assert.Equal(PairState.NotSame, (await db.DuplicatePairs.SingleAsync(p => p.FirstId == first)).State);
    }

    [Fact]
    public async Task A_merge_cannot_be_undone_after_its_last_day()
    {
        var first = await portal.File(FiledPeople.ChairsUnion, "司马测迟", FiledPeople.Number("19820101", 101));
        var second = await portal.File(FiledPeople.ChairsUnion, "司马测迟", FiledPeople.Number("19820101", 103));
        var district = await portal.SignIn("district");
        var pair = await PairOf(district, first, second);
        using var answer = await district.Submit($"/membership/duplicates/{pair.Id}", $"/membership/duplicates/{pair.Id}/merge", new() { ["reason"] = "重复登记" });
        await district.Follow(answer);
        var today = portal.Clock.Today;
        portal.MoveTo(today.AddDays(31));
        using var late = await district.Post($"/membership/duplicates/merges/{await MergeOf(first)}/undo");
        portal.MoveTo(today);
        Assert.Equal(HttpStatusCode.Redirect, late.StatusCode);
        await using var db = portal.Db();
        Assert.Equal(first, (await db.Persons.SingleAsync(p => p.Id == second)).MergedIntoId);
    }

    [Fact]
    public async Task Whoever_enters_a_person_learns_that_and_where_the_person_is_on_file()
    {
        var number = FiledPeople.Number("19830101", 101);
        var id = await portal.File(FiledPeople.OtherUnion, "东方测问", number, "15400005555");
        await using var db = portal.Db();
        var (own, other) = (await db.Unions.SingleAsync(u => u.Name == FiledPeople.ChairsUnion), await db.Unions.SingleAsync(u => u.Name == FiledPeople.OtherUnion));
        var search = new DuplicateSearch(db, portal.Services.GetRequiredService<ISealer>());
        var read = IdentityNumber.Read(DocumentKind.ResidentIdentityCard, number, new DateOnly(2019, 7, 2));
        var elsewhere = await search.Find(read, "东方测问", read.Birth, Sex.Male, null, own.Id);
        Assert.Equal((DuplicateVerdict.SameElsewhere, other.Name), (elsewhere.Verdict, elsewhere.UnionName));
        Assert.Contains("转入", elsewhere.Advice);
        Assert.Equal(DuplicateVerdict.SameHere, (await search.Find(read, "东方测问", read.Birth, Sex.Male, null, other.Id)).Verdict);
        var similar = await search.Find(null, "东方测闻", read.Birth, Sex.Male, null, own.Id);
        Assert.Equal((DuplicateVerdict.Similar, id), (similar.Verdict, Assert.Single(similar.Candidates).PersonId));
        Assert.Equal(DuplicateVerdict.None, (await search.Find(null, "东方测文", new DateOnly(1990, 1, 1), Sex.Male, null, own.Id)).Verdict);
    }

    [Fact]
    public async Task Every_table_about_a_person_follows_a_merge()
    {
        await using var db = portal.Db();
        var tables = MergeFollowers.Tables(db.Model).Select(t => t.ClrType.Name).ToList();
        Assert.Contains("PersonAccount", tables);
        Assert.Contains("Transfer", tables);
        Assert.DoesNotContain(nameof(MemberSearchKey), tables);
    }

    private async Task<DuplicatePair> PairOf(Visitor district, long first, long second)
    {
        using var hunted = await district.Submit("/membership/duplicates", "/membership/duplicates/hunt");
        await district.Follow(hunted);
        await using var db = portal.Db();
        return await db.DuplicatePairs.SingleAsync(p => p.FirstId == first && p.SecondId == second);
    }

    private async Task<int> MergeOf(long kept)
    {
        await using var db = portal.Db();
        return await db.PersonMerges.Where(m => m.KeptId == kept).Select(m => m.Id).SingleAsync();
    }

    private async Task<FileLook> State(long id)
    {
        await using var db = portal.Db();
        var p = await db.Persons.Include(x => x.Documents).SingleAsync(x => x.Id == id);
        var keys = await db.MemberSearchKeys.Where(k => k.PersonId == id).OrderBy(k => k.Key).Select(k => k.Key).ToListAsync();
        return new FileLook(p.FullName, p.FormerName, p.Status, p.IsOnRoster, p.MergedIntoId, p.Facts.Education, p.Facts.NativePlace, p.Facts.Department,
            string.Join(',', p.Documents.Select(d => $"{d.IsFormer}{d.ScopePath}")), string.Join(',', keys));
    }

    private sealed record FileLook(string Name, string? Former, MembershipStatus Status, bool OnRoster, long? Into, string? Education, string? Native, string? Department, string Documents, string Keys);
}
