using DongchengUnion.Domain.Membership.Rosters;

namespace DongchengUnion.Domain.Tests.Membership.Rosters;

/// <summary>What a list's titles and cells are taken for.</summary>
public sealed class RosterReadingTests
{
    [Theory]
    [InlineData("1990-1-31", "1990-01-31")]
    [InlineData("1990/01/31", "1990-01-31")]
    [InlineData("1990.1.31", "1990-01-31")]
    [InlineData("1990年1月31日", "1990-01-31")]
    [InlineData("１９９０年１月３１日", "1990-01-31")]
    [InlineData("19900131", "1990-01-31")]
    [InlineData("1990-01-31 00:00:00", "1990-01-31")]
    [InlineData("32904", "1990-01-31")]
    [InlineData("43500", "2019-02-04")]
    [InlineData("去年", null)]
    [InlineData("1990-02-30", null)]
    [InlineData("1990年1月", null)]
    [InlineData("19901331", null)]
    [InlineData("3.14", null)]
    [InlineData("1.10101E+17", null)]
    public void A_date_is_read_as_lists_write_it_or_not_at_all(string text, string? day) =>
        Assert.Equal(day is null ? null : DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), RosterDates.Read(text));

    [Fact]
    public void The_titles_are_found_below_a_heading_and_an_altered_one_is_named_with_its_place()
    {
        var header = RosterHeader.Find(
        [
            new(1, ["某公司花名册", "", ""]), new(2, ["", "", ""]), new(3, ["*姓名（必填）", "证 件 号", "爱好"]), new(4, ["张三", "1", "2"]),
        ])!;
        Assert.Equal(3, header.LineNumber);
        Assert.Equal(["第3行第2列“证 件 号”→ 证件号码"], header.Alterations);
        Assert.Equal(["爱好"], header.NotUnderstood);
    }

    [Fact]
    public void Of_two_columns_that_mean_the_same_the_one_with_the_sheets_own_title_is_taken()
    {
        var header = RosterHeader.Find([new(1, ["姓名", "证件号码", "联系电话", "移动电话"])])!;
        Assert.Equal(3, RosterMapping.Of(0, header).ColumnOf(RosterField.Mobile));
        Assert.Equal(["联系电话"], header.NotUnderstood);
    }

    [Fact]
    public void A_mapping_is_kept_as_text_and_read_back()
    {
        var mapping = new RosterMapping(2, 5, [(RosterField.FullName, 1), (RosterField.DocumentNumber, 7), (RosterField.Ignored, 3)]);
        Assert.Equal("2;5;FullName=1,DocumentNumber=7", mapping.ToString());
        Assert.Equal(mapping.ToString(), RosterMapping.Parse(mapping.ToString()).ToString());
        Assert.Null(mapping.Complaint);
        Assert.Contains("证件号码", new RosterMapping(0, 1, [(RosterField.FullName, 0)]).Complaint);
    }

    [Fact]
    public void Every_title_of_the_official_sheet_is_understood()
    {
        foreach (var column in OfficialLayout.Columns) Assert.NotNull(RosterWords.Find(OfficialLayout.Heading(column)));
    }
}
