using DongchengUnion.Domain.Organization;

namespace DongchengUnion.Domain.Tests.Organization;

public sealed class UnionShapeTests
{
    private readonly District district = new();

    [Fact]
    public void Before_a_merge_the_table_shows_both_after_it_one()
    {
        district.Neighbour.MergeInto(district.Company, [], District.On(4, 16), District.Today);
        Assert.Contains("G0002", district.ShapesOn(new(2019, 4, 15)).Keys);
        Assert.DoesNotContain("G0002", district.ShapesOn(new(2019, 4, 16)).Keys);
        Assert.Contains("G0001", district.ShapesOn(new(2019, 4, 16)).Keys);
        Assert.Equal(UnionStatus.Merged, district.Neighbour.Status);
        Assert.Equal(UnionChangeKind.TookOver, district.Company.Changes[^1].Kind);
    }

    [Fact]
    public void A_merge_takes_what_stood_below_along()
    {
        district.Company.MergeInto(district.Neighbour, district.Below(district.Company), District.On(4, 16), District.Today);
        Assert.Equal((district.Neighbour.Id, $"{district.Neighbour.Path}{district.Group.Id}/"), (district.Group.ParentId, district.Group.Path));
        Assert.Equal(district.Company.Id, district.ShapesOn(new(2019, 4, 15))["G0001-01"].ParentId);
    }

    [Fact]
    public void A_move_rewrites_the_paths_of_the_whole_subtree_from_its_day_on()
    {
        district.Company.MoveTo(district.Hepingli, district.Jingshan, district.Below(district.Company), District.On(3, 1), District.Today);
        var before = district.ShapesOn(new(2019, 2, 28));
        var after = district.ShapesOn(new(2019, 3, 1));
        Assert.Equal(("/1/2/4/", "/1/2/4/6/"), (before["G0001"].Path, before["G0001-01"].Path));
        Assert.Equal(("/1/3/4/", "/1/3/4/6/"), (after["G0001"].Path, after["G0001-01"].Path));
        Assert.Equal("/1/3/4/6/", district.Group.Path);
    }

    [Fact]
    public void A_rename_keeps_the_old_name_for_the_old_days()
    {
        district.Company.Rename("新甲公司工会", District.On(3, 18), District.Today);
        Assert.Equal("甲公司工会", district.ShapesOn(new(2019, 3, 17))["G0001"].Name);
        Assert.Equal("新甲公司工会", district.ShapesOn(new(2019, 3, 18))["G0001"].Name);
    }

    [Fact]
    public void Several_changes_leave_exactly_one_shape_for_each_day()
    {
        district.Company.Rename("新甲公司工会", District.On(2, 1), District.Today);
        district.Company.MoveTo(district.Hepingli, district.Jingshan, district.Below(district.Company), District.On(3, 1), District.Today);
        district.Group.Close([], District.On(4, 1), District.Today);
        district.Company.Close(district.Below(district.Company), District.On(5, 21), District.Today);
        for (var day = new DateOnly(2019, 1, 1); day <= District.Today; day = day.AddDays(1))
            Assert.Equal(day <= new DateOnly(2019, 5, 20) ? 1 : 0, district.Company.Shapes.Count(s => s.FromOn <= day && (s.UntilOn is null || s.UntilOn >= day)));
    }

    [Fact]
    public void A_split_leaves_the_old_union_and_adds_one_beside_it()
    {
        var part = district.File(district.Neighbour.SplitOff("G0009", "分出的工会", district.Jingshan, District.On(3, 1), District.Today));
        Assert.DoesNotContain("G0009", district.ShapesOn(new(2019, 2, 28)).Keys);
        Assert.Equal((district.Jingshan.Id, UnionStatus.Active), (part.ParentId, district.Neighbour.Status));
    }
}
