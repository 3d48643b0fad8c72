using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.Organization;

namespace DongchengUnion.Domain.Tests.Organization;

public sealed class UnionChangeTests
{
    private readonly District district = new();

    public static readonly string[] Verbs = ["rename", "move", "merge", "split", "close"];

    public static TheoryData<string, UnionStatus> EveryVerbInEveryState()
    {
        var cases = new TheoryData<string, UnionStatus>();
        foreach (var (verb, status) in Verbs.SelectMany(v => Enum.GetValues<UnionStatus>().Select(s => (v, s)))) cases.Add(verb, status);
        return cases;
    }

    public static TheoryData<string> EveryVerb() => [.. Verbs];

    [Theory, MemberData(nameof(EveryVerbInEveryState))]
    public void Only_a_union_at_work_can_be_changed(string verb, UnionStatus status)
    {
        if (status == UnionStatus.Merged) district.Neighbour.MergeInto(district.Company, [], District.On(2, 1), District.Today);
        if (status == UnionStatus.Closed) district.Neighbour.Close([], District.On(2, 1), District.Today);
        var refused = Record.Exception(() => Do(verb, district.Neighbour, District.On(3, 1)));
        Assert.Equal(status == UnionStatus.Active, refused is null);
        if (refused is not null) Assert.Contains(status.Label(), Assert.IsType<RuleViolationException>(refused).Message, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(EveryVerb))]
    public void No_change_is_made_for_a_day_to_come(string verb) =>
        Assert.Contains("晚于今天", Refused(verb, District.On(7, 3)), StringComparison.Ordinal);

    [Theory, MemberData(nameof(EveryVerb))]
    public void A_change_may_take_effect_today(string verb) => Do(verb, district.Neighbour, District.On(7, 2));

    [Theory, MemberData(nameof(EveryVerb))]
    public void No_change_is_made_before_the_last_one(string verb)
    {
        district.Neighbour.Rename("丙公司工会", District.On(4, 1), District.Today);
        Assert.Contains("2019-04-01", Refused(verb, District.On(4, 1)), StringComparison.Ordinal);
        Do(verb, district.Neighbour, District.On(4, 2));
    }

    [Theory, MemberData(nameof(EveryVerb))]
    public void Every_change_needs_a_reason(string verb) =>
        Assert.Contains("原因", Refused(verb, District.On(3, 1, " ")), StringComparison.Ordinal);

    [Theory, MemberData(nameof(EveryVerb))]
    public void A_refused_change_leaves_the_union_as_it_was(string verb)
    {
        _ = Refused(verb, District.On(7, 3));
        Assert.Equal(("乙公司工会", "/1/2/5/", null), (district.Neighbour.Name, district.Neighbour.Path, district.Neighbour.ClosedOn));
        Assert.Single(district.Neighbour.Shapes);
        Assert.Single(district.Neighbour.Changes);
    }

    [Fact]
    public void A_union_with_open_sub_unions_is_not_closed() =>
        Assert.Contains("编辑部小组", Assert.Throws<RuleViolationException>(() => district.Company.Close(district.Below(district.Company), District.On(3, 1), District.Today)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_union_closes_once_its_sub_unions_have()
    {
        district.Group.Close([], District.On(3, 1), District.Today);
        district.Company.Close(district.Below(district.Company), District.On(3, 2), District.Today);
        Assert.Equal(new DateOnly(2019, 3, 1), district.Company.ClosedOn);
    }

    [Fact]
    public void A_union_cannot_stand_under_itself_or_below_itself()
    {
        var below = district.Below(district.Company);
        Assert.Throws<RuleViolationException>(() => district.Company.MoveTo(district.Group, district.Jingshan, below, District.On(3, 1), District.Today));
        Assert.Throws<RuleViolationException>(() => district.Company.MoveTo(district.Company, district.Jingshan, below, District.On(3, 1), District.Today));
    }

    [Fact]
    public void A_company_does_not_go_directly_under_the_district() =>
        Assert.Throws<RuleViolationException>(() => district.Company.MoveTo(district.Federation, district.Jingshan, district.Below(district.Company), District.On(3, 1), District.Today));

    [Fact]
    public void A_move_is_not_dated_before_a_change_of_a_sub_union()
    {
        district.Group.Rename("采编部小组", District.On(5, 1), District.Today);
        var refused = Assert.Throws<RuleViolationException>(() => district.Company.MoveTo(district.Hepingli, district.Jingshan, district.Below(district.Company), District.On(4, 1), District.Today));
        Assert.Contains("采编部小组", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_move_is_not_dated_before_the_new_parents_last_change()
    {
        district.Hepingli.Rename("和平里地区总工会", District.On(5, 1), District.Today);
        Assert.Throws<RuleViolationException>(() => district.Neighbour.MoveTo(district.Hepingli, district.Jingshan, [], District.On(4, 1), District.Today));
        district.Neighbour.MoveTo(district.Hepingli, district.Jingshan, [], District.On(5, 1), District.Today);
    }

    [Fact]
    public void A_company_does_not_merge_into_a_street_or_into_a_closed_one()
    {
        Assert.Throws<RuleViolationException>(() => district.Neighbour.MergeInto(district.Hepingli, [], District.On(3, 1), District.Today));
        var gone = district.Found("G0003", "丁公司工会", UnionLevel.Grassroots, district.Hepingli, new(2015, 1, 1));
        gone.Close([], District.On(2, 1), District.Today);
        Assert.Throws<RuleViolationException>(() => district.Neighbour.MergeInto(gone, [], District.On(3, 1), District.Today));
    }

    [Fact]
    public void Every_change_writes_a_line_with_day_reason_paper_and_person()
    {
        var decision = new Decision(new(2019, 3, 18), "用人单位更名", "东工组〔2019〕15号", new Actor(7, "温如玉", "组织部", 1), District.Now);
        district.Neighbour.Rename("丙公司工会", decision, District.Today);
        var line = district.Neighbour.Changes[^1];
        Assert.Equal((UnionChangeKind.Renamed, "乙公司工会", "丙公司工会", decision.On, "用人单位更名", "东工组〔2019〕15号", "温如玉"),
            (line.Kind, line.Before, line.After, line.EffectiveOn, line.Reason, line.DocumentNumber, line.RecordedByName));
    }

    private string Refused(string verb, Decision decision) => Assert.Throws<RuleViolationException>(() => Do(verb, district.Neighbour, decision)).Message;

    private void Do(string verb, Union union, Decision decision)
    {
        switch (verb)
        {
            case "rename": union.Rename("新名称工会", decision, District.Today); break;
            case "move": union.MoveTo(district.Hepingli, district.Jingshan, district.Below(union), decision, District.Today); break;
            case "merge": union.MergeInto(district.Company, district.Below(union), decision, District.Today); break;
            case "split": _ = union.SplitOff("G0009", "分出的工会", district.Jingshan, decision, District.Today); break;
            case "close": union.Close(district.Below(union), decision, District.Today); break;
            default: throw new ArgumentOutOfRangeException(nameof(verb), verb, "unknown verb");
        }
    }
}
