using DongchengUnion.Domain.Indicators;
using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.Organization;
using DongchengUnion.Domain.WorkRegister;
using DongchengUnion.Tests;

namespace DongchengUnion.Domain.Tests.WorkRegister;

public sealed class WorkRecordTests
{
    private static readonly DateOnly Today = new(2019, 7, 2);
    private static readonly DateTime Now = new(2019, 7, 2, 1, 0, 0, DateTimeKind.Utc);
    private static readonly Actor Chair = new(7, "孔德明", "主席", 0);
    private static readonly List<WorkKind> Kinds = [.. Cases.Seed("reference/work-kinds.csv").Select(r => new WorkKind
    {
        Code = r["code"], Name = r["name"], Asks = r["asks"], Levels = r["levels"], IsStock = r["stock"] == "yes",
    })];

    public static TheoryData<UnionLevel> Levels => [.. Enum.GetValues<UnionLevel>()];

    [Theory, MemberData(nameof(Levels))]
    public void Each_level_records_its_own_kinds_and_no_others(UnionLevel level)
    {
        foreach (var kind in Kinds)
        {
            var refusal = Record.Exception(() => File(kind, Complete(kind), UnionOf(level)));
            Assert.Equal(kind.IsRecordedBy(level), refusal is null);
            if (refusal is not null) Assert.IsType<RuleViolationException>(refusal);
        }
    }

    [Fact]
    public void What_a_kind_asks_for_must_be_there_and_nothing_else_may_be()
    {
        foreach (var kind in Kinds)
        {
            var union = UnionOf(kind.RecordingLevels[0]);
            foreach (var asked in kind.Asked)
                Assert.Equal(asked.IsRequired, Record.Exception(() => File(kind, Without(Complete(kind), asked.Measure), union)) is not null);
            if (kind.Asked.All(a => a.Measure != Measure.Amount)) Refused("不记金额", () => File(kind, Complete(kind) with { Amount = 1 }, union));
        }
    }

    [Fact]
    public void Nothing_is_recorded_before_it_has_happened() =>
        Refused("不能晚于今天", () => File(Kind("worker-meeting"), new WorkEntry(Today.AddDays(1))));

    [Fact]
    public void Nothing_is_recorded_for_a_day_before_the_union_was() =>
        Refused("尚未成立", () => File(Kind("worker-meeting"), new WorkEntry(new DateOnly(1999, 12, 31))));

    [Fact]
    public void The_same_person_twice_is_one_person_and_two_times()
    {
        var record = File(Kind("interest-class"), new WorkEntry(Today, Persons: 1, PersonTimes: 2));
        Assert.Equal((1m, 2m), (record[Measure.Persons], record[Measure.PersonTimes]));
        Refused("人次不能少于人数", () => File(Kind("interest-class"), new WorkEntry(Today, Persons: 2, PersonTimes: 1)));
    }

    [Fact]
    public void A_part_never_exceeds_its_whole()
    {
        var district = UnionOf(UnionLevel.District);
        Refused("不能超过代表总数", () => File(Kind("congress-delegates"), new WorkEntry(Today, Persons: 251, BaseCount: 250), district));
        Refused("不能为负", () => File(Kind("new-member"), new WorkEntry(Today, Persons: -1)));
        Refused("两位小数", () => File(Kind("condolence-visit"), new WorkEntry(Today, Persons: 1, Amount: 0.001m)));
    }

    [Fact]
    public void A_mistake_is_struck_out_with_a_reason_once()
    {
        var record = File(Kind("new-member"), new WorkEntry(Today, Persons: 8));
        Refused("原因", () => record.Void(" ", Chair, Now));
        record.Void("重复", Chair, Now);
        Assert.True(record.IsVoid);
        Assert.Equal(("重复", "孔德明"), (record.VoidReason, record.VoidedByName));
        Refused("已经作废", () => record.Void("再来", Chair, Now));
    }

    [Fact]
    public void A_correction_leaves_the_old_line_and_writes_a_new_one()
    {
        var union = UnionOf(UnionLevel.Grassroots);
        var record = File(Kind("new-member"), new WorkEntry(Today, Persons: 8), union);
        record.Attach("名单.pdf", "a.pdf");
        var mended = record.Correct(union, null, Kind("new-member"), new WorkEntry(Today, Persons: 9), "漏记一人", Today, Chair, Now);
        Assert.True(record.IsVoid);
        Assert.Equal((8, 9), (record.Persons, mended.Persons));
        Assert.Equal((record.Id, "名单.pdf"), (mended.ReplacesId, mended.ProofName));
        Refused("已经作废", () => record.Correct(union, null, Kind("new-member"), new WorkEntry(Today, Persons: 9), "再来", Today, Chair, Now));
    }

    [Fact]
    public void A_refused_correction_changes_nothing()
    {
        var union = UnionOf(UnionLevel.Grassroots);
        var record = File(Kind("new-member"), new WorkEntry(Today, Persons: 8), union);
        Refused("请填写", () => record.Correct(union, null, Kind("new-member"), new WorkEntry(Today), "改", Today, Chair, Now));
        Refused("不能改变", () => record.Correct(union, null, Kind("worker-meeting"), new WorkEntry(Today), "改", Today, Chair, Now));
        Assert.False(record.IsVoid);
    }

    [Fact]
    public void Nobody_writes_in_another_unions_books()
    {
        var stranger = Chair with { UnionId = 99 };
        Refused("自己填写", () => File(Kind("new-member"), new WorkEntry(Today, Persons: 8), by: stranger));
        Refused("自己填写", () => File(Kind("new-member"), new WorkEntry(Today, Persons: 8)).Void("错", stranger, Now));
    }

    private static WorkKind Kind(string code) => Kinds.Single(k => k.Code == code);

    private static WorkRecord File(WorkKind kind, WorkEntry entry, Union? union = null, Actor? by = null) =>
        new(union ?? UnionOf(UnionLevel.Grassroots), null, kind, entry, Today, by ?? Chair, Now);

    private static WorkEntry Complete(WorkKind kind)
    {
        int? If(Measure measure) => kind.Asked.Any(a => a.Measure == measure) ? 5 : null;
        return new WorkEntry(Today, If(Measure.Count), If(Measure.Persons), If(Measure.PersonTimes), If(Measure.Amount), If(Measure.BaseCount));
    }

    private static WorkEntry Without(WorkEntry entry, Measure measure) => measure switch
    {
        Measure.Count => entry with { Count = null },
        Measure.Persons => entry with { Persons = null },
        Measure.PersonTimes => entry with { PersonTimes = null },
        Measure.Amount => entry with { Amount = null },
        Measure.BaseCount => entry with { BaseCount = null },
        Measure.Rows => entry,
    };

    private static Union UnionOf(UnionLevel level)
    {
        var founded = new DateOnly(2000, 1, 1);
        if (level == UnionLevel.District) return new Union("110101", "区总", level, null, founded);
        var above = Enum.GetValues<UnionLevel>().First(l => level.MayStandUnder().Contains(l));
        return new Union("X", "某工会", level, UnionOf(above), founded);
    }

    private static void Refused(string because, Action act) => Assert.Contains(because, Assert.Throws<RuleViolationException>(act).Message, StringComparison.Ordinal);
}
