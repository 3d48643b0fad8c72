using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.Organization;

namespace DongchengUnion.Domain.Tests.Organization;

public sealed class CommitteeTests
{
    private readonly District district = new();

    [Theory]
    [InlineData("2019-06-30", TermState.Running)]
    [InlineData("2019-07-01", TermState.EndingSoon)]
    [InlineData("2020-01-01", TermState.EndingSoon)]
    [InlineData("2020-01-02", TermState.Overdue)]
    public void The_day_after_the_term_the_election_is_overdue(string today, TermState state)
    {
        var committee = new Committee(district.Company, 3, new(2017, 1, 2), 3, []);
        Assert.Equal(new DateOnly(2020, 1, 1), committee.EndOn);
        Assert.Equal(state, committee.StateOn(DateOnly.Parse(today, System.Globalization.CultureInfo.InvariantCulture), 6));
    }

    [Theory, InlineData(2), InlineData(4), InlineData(0)]
    public void A_term_lasts_three_or_five_years(int years) =>
        Assert.Throws<RuleViolationException>(() => new Committee(district.Company, 1, new(2017, 1, 2), years, []));

    [Fact]
    public void The_district_elects_for_five_years() =>
        Assert.Throws<RuleViolationException>(() => new Committee(district.Federation, 1, new(2017, 1, 2), 3, []));

    [Fact]
    public void A_term_follows_the_last_one()
    {
        var third = new Committee(district.Company, 3, new(2017, 1, 2), 3, []);
        Assert.Throws<RuleViolationException>(() => new Committee(district.Company, 3, new(2020, 1, 2), 3, [third]));
        Assert.Throws<RuleViolationException>(() => new Committee(district.Company, 4, new(2016, 1, 2), 3, [third]));
    }

    [Fact]
    public void A_union_has_one_chair_at_a_time()
    {
        var chair = new Officer(district.Company, "孔德明", OfficerBody.Committee, OfficerPosition.Chair, false, new(2016, 10, 1), []);
        Assert.Throws<RuleViolationException>(() => new Officer(district.Company, "周慧敏", OfficerBody.Committee, OfficerPosition.Chair, false, new(2019, 7, 1), [chair]));
        chair.End(new(2019, 6, 30));
        _ = new Officer(district.Company, "周慧敏", OfficerBody.Committee, OfficerPosition.Chair, false, new(2019, 7, 1), [chair]);
    }

    [Theory]
    [InlineData(OfficerBody.Audit, OfficerPosition.Chair)]
    [InlineData(OfficerBody.Women, OfficerPosition.ViceChair)]
    [InlineData(OfficerBody.Committee, OfficerPosition.Head)]
    public void Each_body_has_its_own_positions(OfficerBody body, OfficerPosition position) =>
        Assert.Throws<RuleViolationException>(() => new Officer(district.Company, "周慧敏", body, position, false, new(2019, 7, 1), []));

    [Fact]
    public void A_part_is_never_larger_than_its_whole()
    {
        var refused = Assert.Throws<RuleViolationException>(() => new Headcount { Workers = 10, WomenWorkers = 11, CountedOn = District.Today }.Check());
        Assert.Contains("女职工", refused.Message, StringComparison.Ordinal);
        Assert.Throws<RuleViolationException>(() => new Headcount { Workers = 10 }.Check());
    }
}
