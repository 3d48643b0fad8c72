using DongchengUnion.Domain.Accounts;
using DongchengUnion.Domain.Kernel;

namespace DongchengUnion.Domain.Tests.Accounts;

public sealed class PostTests
{
    private static readonly DateOnly Start = new(2019, 1, 1);

    [Theory]
    [InlineData(Role.SystemAdministrator, Role.SecurityAdministrator)]
    [InlineData(Role.SystemAdministrator, Role.Auditor)]
    [InlineData(Role.SecurityAdministrator, Role.Auditor)]
    public void Nobody_is_two_of_the_three_administrators(Role first, Role second)
    {
        Post[] held = [Give(first, [])];
        var refusal = Assert.Throws<RuleViolationException>(() => Give(second, held));
        Assert.Contains(first.Label(), refusal.Message);
    }

    [Fact]
    public void Who_has_laid_one_down_may_take_another()
    {
        var first = Give(Role.SystemAdministrator, []);
        first.End(Actor.Portal, DateTime.UnixEpoch);
        Assert.Equal(Role.Auditor, Give(Role.Auditor, [first]).Role);
    }

    [Fact]
    public void A_post_counts_from_its_first_to_its_last_day()
    {
        var post = new Post(1, Role.GrassrootsChair, 5, null, Start, new DateOnly(2019, 6, 30), [], Actor.Portal, DateTime.UnixEpoch);
        Assert.False(post.IsInForce(Start.AddDays(-1)));
        Assert.True(post.IsInForce(Start));
        Assert.True(post.IsInForce(new DateOnly(2019, 6, 30)));
        Assert.False(post.IsInForce(new DateOnly(2019, 7, 1)));
    }

    [Fact]
    public void A_chair_needs_a_union_and_district_staff_a_department()
    {
        Assert.Throws<RuleViolationException>(() => new Post(1, Role.GrassrootsChair, null, null, Start, null, [], Actor.Portal, DateTime.UnixEpoch));
        Assert.Throws<RuleViolationException>(() => new Post(1, Role.DistrictStaff, 1, null, Start, null, [], Actor.Portal, DateTime.UnixEpoch));
    }

    [Fact]
    public void A_post_is_taken_away_once()
    {
        var post = Give(Role.Auditor, []);
        post.End(Actor.Portal, DateTime.UnixEpoch);
        Assert.False(post.IsInForce(Start));
        Assert.Throws<RuleViolationException>(() => post.End(Actor.Portal, DateTime.UnixEpoch));
    }

    [Fact]
    public void Nobody_gives_or_ends_a_post_of_his_own()
    {
        var self = new Actor(1, "秦安邦", "安全管理员", null);
        Assert.Throws<RuleViolationException>(() => new Post(1, Role.Reviewer, 5, null, Start, null, [], self, DateTime.UnixEpoch));
        Assert.Throws<RuleViolationException>(() => Give(Role.SecurityAdministrator, []).End(self, DateTime.UnixEpoch));
    }

    [Fact]
    public void The_same_post_is_not_given_twice_for_the_same_time()
    {
        Post[] held = [Give(Role.Reviewer, [])];
        Assert.Throws<RuleViolationException>(() => Give(Role.Reviewer, held));
        held[0].End(Actor.Portal, DateTime.UnixEpoch);
        Assert.Equal(Role.Reviewer, Give(Role.Reviewer, held).Role);
    }

    private static Post Give(Role role, Post[] held) => new(1, role, 1, null, Start, null, held, Actor.Portal, DateTime.UnixEpoch);
}
