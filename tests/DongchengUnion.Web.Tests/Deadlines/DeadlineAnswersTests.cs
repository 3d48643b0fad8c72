using System.Globalization;
using System.Net;
using System.Text.Json;
using DongchengUnion.Domain.Deadlines;
using DongchengUnion.Tests;
using DongchengUnion.Web.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace DongchengUnion.Web.Tests.Deadlines;

/// <summary>The address that other systems ask, without signing in.</summary>
public sealed class DeadlineAnswersTests(SharedPortal portal)
{
    private const string Address = "/api/v1/deadlines/";

    [Fact]
    public async Task The_answer_begins_with_the_six_agreed_fields_in_their_order()
    {
        var text = await Ok("MED-15?from=2019-01-18");
        Assert.StartsWith("""
            {"rule":"MED-15","from":"2019-01-18","naturalEnd":"2019-02-02","due":"2019-02-02","basis":"《劳动争议调解仲裁法》第14条","provisional":false,
            """.TrimEnd(), text);
        var names = JsonDocument.Parse(text).RootElement.EnumerateObject().Select(p => p.Name);
        Assert.Equal(["rule", "from", "naturalEnd", "due", "basis", "provisional", "skippedDays", "certainty", "knownOn"], names);
    }

    [Theory]
    [InlineData("med-15?from=2019-01-18"), InlineData("Med-15?from=2019-1-18"), InlineData("MED-15?from=2019年1月18日"), InlineData("MED-15?from=２０１９－０１－１８"), InlineData("MED-15?from=20190118"), InlineData("MED-15?FROM=2019/1/18")]
    public async Task Rule_and_date_may_be_written_as_people_write_them(string asked) =>
        Assert.Equal(await Ok("MED-15?from=2019-01-18"), await Ok(asked));

    [Theory]
    [InlineData("", "2019-05-05"), InlineData("&knownOn=2018-12-31", "2019-05-02"), InlineData("&knownOn=2019-03-21", "2019-05-02"), InlineData("&knownOn=2019-3-22", "2019-05-05"), InlineData("&knownOn=", "2019-05-05")]
    public async Task The_calendar_of_an_earlier_day_may_be_asked_for(string knownOn, string due)
    {
        var answer = JsonDocument.Parse(await Ok($"MED-15?from=2019-04-16{knownOn}")).RootElement;
        Assert.Equal(due, answer.GetProperty("due").GetString());
        Assert.False(answer.GetProperty("provisional").GetBoolean());
    }

    [Fact]
    public async Task A_skipped_day_has_its_reason()
    {
        var skipped = JsonDocument.Parse(await Ok("MED-15?from=2019-03-21")).RootElement.GetProperty("skippedDays");
        Assert.Equal("""[{"date":"2019-04-05","reason":"清明节（法定节假日）"},{"date":"2019-04-06","reason":"星期六"},{"date":"2019-04-07","reason":"星期日"}]""", skipped.GetRawText());
    }

    [Fact]
    public async Task A_year_without_calendar_answers_provisionally() =>
        Assert.True(JsonDocument.Parse(await Ok("MED-15?from=2027-01-18")).RootElement.GetProperty("provisional").GetBoolean());

    [Theory]
    [InlineData("MED-15", "缺少起算日")]
    [InlineData("MED-15?from=", "缺少起算日")]
    [InlineData("MED-15?from=soon", "起算日“soon”有误")]
    [InlineData("MED-15?from=2019-02-29", "没有2019年2月29日")]
    [InlineData("MED-15?from=1999-01-01", "日期须在")]
    [InlineData("MED-15?from=9999-12-31", "日期须在")]
    [InlineData("MED-15?from=2019-01-18&knownOn=then", "日历日期“then”有误")]
    [InlineData("NO-SUCH?from=2019-01-18", "没有编号为“NO-SUCH”的期间规则")]
    [InlineData("LA-7?from=2019-01-18", "自2022年1月1日起施行，2019年1月18日尚不适用。当时适用LA-5W")]
    public async Task A_question_that_cannot_be_answered_is_refused_in_chinese(string asked, string sentence)
    {
        using var answer = await portal.Stranger().Get(Address + asked);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement;
        Assert.Contains(sentence, problem.GetProperty("detail").GetString());
        Assert.Equal("请求有误", problem.GetProperty("title").GetString());
        Assert.NotEqual("", problem.GetProperty("requestId").GetString());
    }

    [Fact]
    public async Task Every_rule_of_the_catalogue_answers()
    {
        var rows = Cases.Seed("reference/period-rules.csv");
        Assert.Equal(rows.Count, portal.Services.GetRequiredService<DeadlineBook>().Rules.Count);
        List<string> wrong = [];
        foreach (var row in rows)
        {
            var from = row.Optional("valid_from") ?? row.Optional("valid_to") ?? "2019-01-18";
            using var answer = await portal.Stranger().Get($"{Address}{row["id"]}?from={from}");
            var text = await answer.Content.ReadAsStringAsync();
            if (answer.StatusCode != HttpStatusCode.OK || !text.Contains($"\"basis\":\"{row["law"]}{row["article"]}\"", StringComparison.Ordinal)) wrong.Add($"{row["id"]} {from}: {text}");
        }

        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
    }

    [Fact]
    public async Task The_answers_are_those_of_the_examples()
    {
        List<string> wrong = [];
        foreach (var row in Cases.Rows("deadlines.csv").Where(r => r["calendar"] == "final"))
        {
            var id = row["rule"].Split(' ')[0];
            if (!Names(row, id)) continue;
            var due = JsonDocument.Parse(await Ok($"{id}?from={row["base_date"]}")).RootElement.GetProperty("due").GetString();
            if (due != row.Date("due").ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)) wrong.Add($"{row["id"]}: {due}");
        }

        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
    }

    // A row may name a rule of its own making; the catalogue does not answer for that.
    private bool Names(CaseRow row, string id) => portal.Services.GetRequiredService<DeadlineBook>().Find(id).Any(r =>
        r.IsInForce(row.Date("base_date"))
        && r.Period.Whole.Length == row.Whole("n") && row["unit"].Equals(r.Period.Whole.Unit.ToString(), StringComparison.OrdinalIgnoreCase)
        && r.Direction == (row["direction"] == "back" ? Direction.Back : Direction.Forward));

    private async Task<string> Ok(string asked)
    {
        using var answer = await portal.Stranger().Get(Address + asked);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("application/json", answer.Content.Headers.ContentType?.MediaType);
        return await answer.Content.ReadAsStringAsync();
    }
}
