using AngleSharp.Html.Dom;
using DongchengUnion.Tests;
using DongchengUnion.Web.Tests.Support;

namespace DongchengUnion.Web.Tests.Deadlines;

/// <summary>期限计算 and the catalogue, as anybody on the street may open them.</summary>
public sealed class DeadlinePagesTests(SharedPortal portal)
{
    [Fact]
    public async Task A_stranger_chooses_a_rule_types_a_date_and_is_told_every_skipped_day()
    {
        using var answer = await portal.Stranger().Submit("/deadlines", "main form", new() { ["Rule"] = "MED-15", ["From"] = "2019年1月21日" });
        var text = Text(await Visitor.Read(answer));
        Assert.Contains("到期日 2019年2月11日（星期一）", text);
        Assert.Contains("2019年2月5日（星期二）", text);
        Assert.Contains("跳过的日子（6 天）", text);
        Assert.Contains("春节（法定节假日）", text);
        Assert.Contains("计算过程", text);
        Assert.Contains("《劳动争议调解仲裁法》第14条", text);
    }

    [Fact]
    public async Task An_empty_page_asks_and_does_not_scold()
    {
        var page = await portal.Stranger().Page("/deadlines");
        Assert.DoesNotContain("请修改", Text(page));
        Assert.Equal(Cases.Seed("reference/period-rules.csv").Select(r => r["id"]).Distinct().Count(), page.QuerySelectorAll("select[name=Rule] optgroup option").Length);
    }

    [Fact]
    public async Task A_link_that_names_the_rule_opens_the_form_with_it()
    {
        var page = await portal.Stranger().Page("/deadlines?rule=cong-7");
        Assert.Equal("CONG-7", ((IHtmlSelectElement)page.QuerySelector("select[name=Rule]")!).Value);
        Assert.Contains("职工代表大会召开之日", Text(page));
        Assert.DoesNotContain("请修改", Text(page));
    }

    [Theory]
    [InlineData("?Rule=&From=", "请选择期间规则。", "请填写起算日。", "")]
    [InlineData("?Rule=MED-15&From=明天", "起算日须为日期", "", "明天")]
    [InlineData("?Rule=MED-15&From=2019-2-30", "没有2019年2月30日这一天", "", "2019-2-30")]
    [InlineData("?Rule=LA-7&From=2019-1-18", "自2022年1月1日起施行", "当时适用LA-5W", "2019-1-18")]
    [InlineData("?Rule=XX-1&From=2019-1-18", "没有编号为“XX-1”的期间规则", "", "2019-1-18")]
    [InlineData("?Rule=MED-15&From=1990-1-1", "日期须在2008年1月1日", "", "1990-1-1")]
    public async Task A_wrong_question_comes_back_with_the_reason_and_what_was_typed(string query, string first, string second, string typed)
    {
        var page = await portal.Stranger().Page("/deadlines" + query);
        Assert.Contains(first, Text(page));
        Assert.Contains(second, Text(page));
        Assert.Equal(typed, ((IHtmlInputElement)page.QuerySelector("input[name=From]")!).Value);
        Assert.DoesNotContain("跳过的日子", Text(page));
    }

    [Fact]
    public async Task A_wrong_calendar_day_is_refused_and_kept()
    {
        var page = await portal.Stranger().Page("/deadlines?Rule=MED-15&From=2019-04-16&KnownOn=当时");
        Assert.Equal("当时", ((IHtmlInputElement)page.QuerySelector("input[name=KnownOn]")!).Value);
        Assert.DoesNotContain("跳过的日子", Text(page));
    }

    [Fact]
    public async Task Both_calendars_of_a_changed_holiday_are_told()
    {
        Assert.Contains("按首次公布的日历，日期为 2019年5月2日（星期四）", Text(await portal.Stranger().Page("/deadlines?Rule=MED-15&From=2019-04-16")));
        Assert.Contains("到期日 2019年5月2日（星期四）", Text(await portal.Stranger().Page("/deadlines?Rule=MED-15&From=2019-04-16&KnownOn=2019-3-21")));
    }

    [Fact]
    public async Task An_uncertain_rule_and_a_year_without_calendar_say_so()
    {
        var text = Text(await portal.Stranger().Page("/deadlines?Rule=ULA-7&From=2027-01-18"));
        Assert.Contains("待核实", text);
        Assert.Contains("临时推算", text);
        Assert.DoesNotContain("临时推算", Text(await portal.Stranger().Page("/deadlines?Rule=MED-15&From=2019-01-18")));
    }

    [Fact]
    public async Task The_catalogue_is_filtered_by_law_and_kind()
    {
        var all = await portal.Stranger().Page("/deadlines/rules");
        Assert.Equal(Cases.Seed("reference/period-rules.csv").Count, Rows(all));
        var law = await portal.Stranger().Page("/deadlines/rules?law=《法律援助法》&kind=LegalAid");
        Assert.Equal(4, Rows(law));
        Assert.Equal("《法律援助法》", ((IHtmlSelectElement)law.QuerySelector("select[name=law]")!).Value);
        Assert.Contains("没有符合条件的规则", Text(await portal.Stranger().Page("/deadlines/rules?law=《法律援助法》&kind=Court")));
        Assert.Equal(Rows(all), Rows(await portal.Stranger().Page("/deadlines/rules?law=&kind=")));
    }

    [Theory]
    [InlineData("sysadmin"), InlineData("secadmin")]
    public async Task Whoever_is_signed_in_finds_it_in_the_menu(string who)
    {
        var page = await (await portal.SignIn(who)).Page("/deadlines");
        Assert.NotEmpty(page.QuerySelectorAll("nav a[href='/deadlines']"));
    }

    private static int Rows(IHtmlDocument page) => page.QuerySelectorAll("main tbody tr").Length;

    private static string Text(IHtmlDocument page) => string.Join(" ", page.QuerySelector("main")!.TextContent.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
}
