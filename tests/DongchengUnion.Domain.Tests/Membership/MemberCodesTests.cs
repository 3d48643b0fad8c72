using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.Membership;
using DongchengUnion.Domain.Membership.Codes;
using DongchengUnion.Domain.Membership.Rosters;
using DongchengUnion.Domain.Settings;
using DongchengUnion.Tests;

namespace DongchengUnion.Domain.Tests.Membership;

public sealed class MemberCodesTests
{
    private static readonly MemberCodes Codes = new(Cases.Seed("reference/member-codes.csv").Select((r, i) =>
        new MemberCode(r["table"], r["code"], r.Optional("national_code"), r["label"], r["aliases"], i, Enum.Parse<Certainty>(r["certainty"]))
            .Between(r.OptionalDate("valid_from"), r.OptionalDate("valid_to"))));

    [Theory]
    [InlineData(CodeTables.Sex, "男", "1"), InlineData(CodeTables.Sex, "２", "2"), InlineData(CodeTables.Ethnicity, "汉", "01"), InlineData(CodeTables.Ethnicity, "1", "01")]
    [InlineData(CodeTables.Ethnicity, "维吾尔族", "05"), InlineData(CodeTables.Education, "本科", "20"), InlineData(CodeTables.PoliticalStatus, "党员", "01")]
    [InlineData(CodeTables.WorkStatus, "待(下)岗", "2"), InlineData(CodeTables.WorkStatus, "待（下）岗", "2"), InlineData(CodeTables.SkillLevel, " 高级工 ", "3")]
    [InlineData(CodeTables.ChangeReason, "劳动(工作)关系变化", "1"), InlineData(CodeTables.ChangeKind, "1", "1"), InlineData(CodeTables.YesNo, "y", "1")]
    public void A_value_is_found_by_code_label_and_usual_word(string table, string typed, string code) => Assert.Equal(code, Codes.Find(table, typed)?.Code);

    [Theory, InlineData(null), InlineData(""), InlineData("火星"), InlineData("999")]
    public void An_unknown_word_is_none_and_is_not_guessed(string? typed) => Assert.Null(Codes.Find(CodeTables.Ethnicity, typed));

    [Theory, InlineData("110101", "北京市东城区"), InlineData("110103", "北京市崇文区"), InlineData("130102", "河北省（县区未收录）"), InlineData("999999", "未知"), InlineData(null, "未知")]
    public void An_area_is_named_as_far_as_it_is_known(string? code, string name) => Assert.Equal(name, Codes.AreaName(code));

    [Fact]
    public void The_district_that_was_merged_in_2010_can_no_longer_be_chosen_and_is_still_named()
    {
        Assert.DoesNotContain(Codes.Choices(CodeTables.Area, new DateOnly(2019, 6, 30)), c => c.Code == "110103");
        Assert.Contains(Codes.Choices(CodeTables.Area, new DateOnly(2009, 6, 30)), c => c.Code == "110103");
    }

    [Fact]
    public void Fifty_six_groups_and_two_more_are_listed() => Assert.Equal(58, Codes.Rows(CodeTables.Ethnicity).Count);

    [Fact]
    public void Every_reason_and_kind_of_the_ledger_has_its_code()
    {
        Assert.All(Enum.GetValues<EventReason>(), reason => Assert.Equal(reason.Label(), Codes.Label(CodeTables.ChangeReason, ((int)reason).ToString(System.Globalization.CultureInfo.InvariantCulture))));
        Assert.All(Enum.GetValues<MembershipEventKind>(), kind => Assert.NotNull(Codes.Find(CodeTables.ChangeKind, kind.Label())));
    }

    [Fact]
    public void No_word_of_a_table_means_two_things() => Assert.All(
        Cases.Seed("reference/member-codes.csv").GroupBy(r => r["table"]),
        table =>
        {
            var words = table.SelectMany(r => r["aliases"].Split(';', StringSplitOptions.RemoveEmptyEntries).Append(r["label"]).Append(r["code"])).ToList();
            Assert.Equal(words.Distinct().Count(), words.Count);
        });

    [Fact]
    public void The_official_sheet_has_twenty_columns_and_its_headings_are_read_with_and_without_the_star()
    {
        Assert.Equal(20, OfficialLayout.Columns.Count);
        Assert.All(OfficialLayout.Columns, c => Assert.Equal(c, OfficialLayout.Find(OfficialLayout.Heading(c))));
        Assert.Equal(OfficialColumn.DocumentNumber, OfficialLayout.Find(" 证件 号码＊"));
        Assert.Null(OfficialLayout.Find("工资"));
    }
}
