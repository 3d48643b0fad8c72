using System.Text.Json;
using DongchengUnion.Data;
using DongchengUnion.Data.Indicators;
using DongchengUnion.Data.WorkRegister;
using DongchengUnion.Domain.Indicators;
using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.Organization;
using DongchengUnion.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Tests.WorkRegister;

/// <summary>Accepted values take the place of ledger records, and the two always add up.</summary>
public sealed class FigureQueryTests(Portal portal) : IClassFixture<Portal>
{
    private const string Item = "new-member.persons";
    private static readonly FigurePeriod June = FigurePeriod.OneMonth(new Month(201906)), Half = FigurePeriod.HalfYear(2019, 1);

    [Fact]
    public async Task An_accepted_value_counts_in_place_of_the_records_and_the_difference_is_told()
    {
        await using var db = portal.Db();
        var before = await Figure(db, Half, new());
        var whenOpen = portal.Clock.Now;
        portal.Machine.PutForward(TimeSpan.FromMinutes(1));
        var own = await Accept(db, 11, portal.Clock.Now);

        var after = await Figure(db, Half, new());
        Assert.Equal((before.Value + 3, 3m, before.Rows), (after.Value, after.Difference - before.Difference, after.Rows));
        Assert.Equal(before.Value, (await Figure(db, Half, new(AsOf: whenOpen))).Value);
        Assert.Equal(before.UnitsNotAccepted, after.UnitsNotAccepted + await Completed(db, own.Id));

        var ofUnion = await Figure(db, June, new(UnionId: own.Id));
        Assert.Equal((11m, 3m, 8, 0), (ofUnion.Value, ofUnion.Difference, ofUnion.Rows, ofUnion.UnitsNotAccepted));
        Assert.Equal(11, (await Figure(db, June, new(AcceptedOnly: true, UnionId: own.Id))).Value);

        var shares = await new FigureShares(db).Find(after.Indicator, Half, new());
        Assert.Equal(after.Value, shares.Sum(s => s.Total));
        Assert.Equal(after.Difference, shares.Sum(s => s.Difference));
        Assert.Equal(after.Rows, await new FigureRows(db).PeopleBehind(after.Indicator, Half, new()).CountAsync());

        var whenAccepted = portal.Clock.Now;
        await Reopen(db, own);
        Assert.Equal(before.Value, (await Figure(db, Half, new())).Value);
        Assert.Equal(after.Value, (await Figure(db, Half, new(AsOf: whenAccepted))).Value);
    }

    [Fact]
    public async Task Accepted_only_leaves_out_what_unions_that_owe_a_report_have_not_had_accepted()
    {
        await using var db = portal.Db();
        var street = await db.Unions.SingleAsync(u => u.Name == "景山街道总工会");
        var all = await Figure(db, Half, new(PathPrefix: street.Path), "R02");
        var accepted = await Figure(db, Half, new(AcceptedOnly: true, PathPrefix: street.Path), "R02");
        // A street owes no report: what it has recorded itself stays.
        Assert.Equal((all.Value, all.Rows), (accepted.Value, accepted.Rows));
        var strict = await Figure(db, June, new(AcceptedOnly: true));
        Assert.True(strict.Value < (await Figure(db, June, new())).Value);
        Assert.Equal(strict.Rows, await new FigureRows(db).PeopleBehind(strict.Indicator, June, new(AcceptedOnly: true)).CountAsync());
        Assert.Equal(strict.Value, (await new FigureShares(db).Find(strict.Indicator, June, new(AcceptedOnly: true))).Sum(s => s.Total));
    }

    [Fact]
    public async Task The_months_add_up_to_the_half_year_and_the_parts_to_the_district()
    {
        await using var db = portal.Db();
        var whole = await new FigureQuery(db).Compute(Half, new());
        List<Figure> months = [];
        foreach (var month in Half.Months) months.AddRange(await new FigureQuery(db).Compute(FigurePeriod.OneMonth(month), new()));
        foreach (var flow in whole.Where(f => f.Indicator.Nature == IndicatorNature.Flow))
            Assert.Equal((flow.Indicator.Code, flow.Value), (flow.Indicator.Code, months.Where(m => m.Indicator.Code == flow.Indicator.Code).Sum(m => m.Value)));
        foreach (var figure in whole.Where(f => f.Indicator.Nature != IndicatorNature.Ratio))
        {
            var shares = await new FigureShares(db).Find(figure.Indicator, Half, new());
            Assert.Equal((figure.Indicator.Code, figure.Value * figure.Indicator.Scale), (figure.Indicator.Code, shares.Sum(s => s.Total)));
        }
    }

    [Fact]
    public async Task Of_a_state_only_the_last_record_counts()
    {
        await using var db = portal.Db();
        Assert.Equal((3.026m, 1), await Users(FigurePeriod.OneMonth(new Month(201903))));
        Assert.Equal((3.3m, 1), await Users(Half));
        async Task<(decimal?, int)> Users(FigurePeriod period) => await Figure(db, period, new(), "O13") is var f ? (f.Value, f.Rows) : default;
    }

    [Fact]
    public async Task The_ledger_is_read_as_it_stood()
    {
        await using var db = portal.Db();
        var before = await Figure(db, Half, new(), "R02");
        var then = portal.Clock.Now;
        portal.Machine.PutForward(TimeSpan.FromMinutes(1));
        var record = await db.WorkRecords.FirstAsync(r => r.KindCode == "dispute-accepted");
        record.Void("重复", Actor.Portal, portal.Clock.Now);
        await db.SaveChangesAsync();
        Assert.Equal(before.Value - 1, (await Figure(db, Half, new(), "R02")).Value);
        Assert.Equal(before.Value, (await Figure(db, Half, new(AsOf: then), "R02")).Value);
    }

    private static async Task<Figure> Figure(UnionDbContext db, FigurePeriod period, FigureOptions options, string code = "O04") =>
        (await new FigureQuery(db).Compute(period, options)).Single(f => f.Indicator.Code == code);

    // The chair's union has eight new members in June; its report of June is not accepted in the demo.
    private static async Task<Union> Accept(UnionDbContext db, decimal value, DateTime at)
    {
        var union = await db.Unions.SingleAsync(u => u.Number == "G0001");
        db.Add(new ReportItemSet { Code = "test-1", Items = Item });
        db.Add(new AcceptedReportMonth
        {
            UnionId = union.Id,
            UnionName = union.Name,
            Month = June.From,
            ScopePath = union.Path,
            UpperUnionId = union.ParentId!.Value,
            ItemSet = "test-1",
            Json = $$"""{"{{Item}}": {{value}}}""",
            AcceptedAt = at,
        });
        await Roll(db, union, value);
        return union;
    }

    private async Task Reopen(UnionDbContext db, Union union)
    {
        portal.Machine.PutForward(TimeSpan.FromMinutes(1));
        var accepted = await db.AcceptedReportMonths.SingleAsync(a => a.ItemSet == "test-1");
        accepted.ReopenedAt = portal.Clock.Now;
        await Roll(db, union, -11);
    }

    private static async Task Roll(UnionDbContext db, Union union, decimal value)
    {
        var rollUp = await db.ReportRollUps.SingleOrDefaultAsync(r => r.UpperUnionId == union.ParentId && r.Month == June.From);
        if (rollUp is null) db.Add(rollUp = new ReportRollUp { UpperUnionId = union.ParentId!.Value, UpperPath = union.ParentPath, Month = June.From });
        var values = rollUp.Values;
        values[Item] = (values.GetValueOrDefault(Item) ?? 0) + value;
        rollUp.Json = JsonSerializer.Serialize(values);
        await db.SaveChangesAsync();
    }

    // 1 where the acceptance was the union's last missing one of the half-year.
    private static async Task<int> Completed(UnionDbContext db, int unionId) =>
        (await new MissingReports(db).Find(Half, new(UnionId: unionId))).Count == 0 ? 1 : 0;
}
