using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using DongchengUnion.Tests;
using DongchengUnion.Web.Tests.Support;

namespace DongchengUnion.Web.Tests.WorkRegister;

/// <summary>The figures for programs, against the published half-year of 2019.</summary>
public sealed class FiguresApiTests(SharedPortal portal)
{
    private const string Address = "/api/v1/indicators?period=2019H1";

    private sealed record Line(string Code, string Name, decimal Value, string Unit, string Qualifier, string Text, string Source, int Rows, string Href);

    [Fact]
    public async Task The_demo_district_gives_the_published_figures()
    {
        var published = Cases.Seed("reference/figures-2019H1.csv");
        var lines = await Lines();
        Assert.Equal(published.Select(p => p["id"]), lines.Select(l => l.Code));
        foreach (var (p, line) in published.Zip(lines))
        {
            var value = decimal.Parse(p["value"], CultureInfo.InvariantCulture);
            // New members are counted on the roster; the other figures have no register of their own yet.
            Assert.Equal((p["id"], p["unit"], p["qualifier"], p["id"] switch { "O04" => "membership", "R01" => "supervision", "R05" or "R06" or "R07" or "R08" => "legal-education", _ => "work-register" }), (line.Code, line.Unit, line.Qualifier, line.Source));
            Assert.True(line.Rows > 0, line.Code);
            switch (line.Qualifier)
            {
                case "exact": Assert.Equal((line.Code, value), (line.Code, line.Value)); break;
                case "more than": Assert.True(line.Value > value && line.Text.Contains('余'), $"{line.Code}: {line.Value} {line.Text}"); break;
                case "nearly": Assert.True(line.Value < value && line.Value >= value * 0.8m && line.Text.StartsWith('近'), $"{line.Code}: {line.Value} {line.Text}"); break;
                default: Assert.Fail($"{line.Code}: {line.Qualifier}"); break;
            }
        }
    }

    [Theory]
    [InlineData("R06", "2160余次")]
    [InlineData("R08", "75400余人")]
    [InlineData("S02", "近13万人次")]
    [InlineData("O04", "8108人")]
    [InlineData("O13", "3.3万人")]
    [InlineData("R10", "15.1万人")]
    [InlineData("O10", "60.8%")]
    [InlineData("S15", "近1万元")]
    public async Task The_words_are_those_of_the_office(string code, string text) =>
        Assert.Equal(text, (await Lines()).Single(l => l.Code == code).Text);

    [Fact]
    public async Task Values_are_written_without_idle_zeros()
    {
        var district = await portal.SignIn("district");
        var json = await district.Http.GetStringAsync(Address);
        using var document = JsonDocument.Parse(json);
        Assert.DoesNotContain(document.RootElement.EnumerateArray().Select(l => l.GetProperty("value").GetRawText()), v => v.Contains('.') && v.EndsWith('0'));
    }

    [Fact]
    public async Task Each_figure_opens_its_records_for_the_district_and_for_nobody_below()
    {
        var district = await portal.SignIn("district");
        var chair = await portal.SignIn("chair2");
        var member = await portal.SignIn("member");
        foreach (var line in await Lines())
        {
            Assert.Equal(HttpStatusCode.OK, await district.Status(line.Href));
            Assert.Equal(HttpStatusCode.NotFound, await chair.Status(line.Href));
        }

        Assert.Equal(HttpStatusCode.Forbidden, await member.Status((await Lines())[0].Href));
    }

    [Theory]
    [InlineData("/api/v1/indicators")]
    [InlineData("/api/v1/indicators?period=")]
    [InlineData("/api/v1/indicators?period=2019H3")]
    [InlineData("/api/v1/indicators?period=%E4%B8%8A%E5%8D%8A%E5%B9%B4")]
    public async Task A_bad_period_is_refused_in_Chinese(string address)
    {
        using var answer = await (await portal.SignIn("district")).Get(address);
        Assert.Equal((HttpStatusCode.BadRequest, "application/problem+json"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        Assert.Contains("期间", (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("detail").GetString());
    }

    [Theory]
    [InlineData(null, 401)]
    [InlineData("chair", 403)]
    [InlineData("member", 403)]
    [InlineData("street", 403)]
    [InlineData("sysadmin", 403)]
    [InlineData("leader", 200)]
    [InlineData("auditor", 200)]
    public async Task Only_those_who_read_the_district_get_an_answer(string? who, int status)
    {
        var visitor = who is null ? portal.Stranger() : await portal.SignIn(who);
        using var answer = await visitor.Get(Address);
        Assert.Equal(status, (int)answer.StatusCode);
        if (status != 200) Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task A_month_that_has_not_come_has_no_events()
    {
        var lines = await Lines("/api/v1/indicators?period=2019-07");
        Assert.Equal(0, lines.Single(l => l.Code == "R02").Value);
        // States go on, and so does the plan of the year.
        Assert.Equal((3.3m, 5000m), (lines.Single(l => l.Code == "O13").Value, lines.Single(l => l.Code == "R12").Value));
    }

    private async Task<IReadOnlyList<Line>> Lines(string address = Address)
    {
        var json = await (await portal.SignIn("district")).Http.GetFromJsonAsync<List<JsonElement>>(address);
        return [.. json!.Select(l => new Line(l.GetProperty("code").GetString()!, l.GetProperty("name").GetString()!,
            l.GetProperty("value") is { ValueKind: JsonValueKind.Number } v ? v.GetDecimal() : 0, l.GetProperty("unit").GetString()!, l.GetProperty("qualifier").GetString()!,
            l.GetProperty("text").GetString()!, l.GetProperty("source").GetString()!, l.GetProperty("rows").GetInt32(), l.GetProperty("href").GetString()!))];
    }
}
