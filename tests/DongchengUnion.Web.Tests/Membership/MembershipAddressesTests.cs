using System.Globalization;
using System.Text;
using DongchengUnion.Domain.Membership;
using DongchengUnion.Tests;
using DongchengUnion.Web.Tests.Support;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Tests.Membership;

/// <summary>Every address that leads to members, tried by every role, from tests/cases/membership-doors.csv: what answers, and whether one person of the first union is in it.</summary>
public sealed class MembershipAddressesTests(Portal portal) : IClassFixture<Portal>
{
    private const string Name = "诸葛测门";
    private static readonly string Number = FiledPeople.Number("19870203", 88);

    [Fact]
    public async Task Each_role_gets_what_the_table_says_and_nobody_else_sees_the_person()
    {
        var person = await portal.File(FiledPeople.ChairsUnion, Name, Number, "15400005678");
        Dictionary<string, string> places = new()
        {
            ["{name}"] = Name,
            ["{letters}"] = "zgcm",
            ["{number}"] = Number,
            ["{lastfour}"] = Number[^4..],
            ["{person}"] = person.ToString(CultureInfo.InvariantCulture),
            ["{import}"] = await Import(),
            ["{token}"] = await Certificate(),
        };
        List<string> wrong = [];
        foreach (var role in Cases.Rows("membership-doors.csv").GroupBy(r => r["role"]))
        {
            var visitor = role.Key == "stranger" ? portal.Stranger() : await portal.SignIn(role.Key);
            foreach (var row in role)
            {
                using var answer = await Knock(visitor, row, places);
                var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
                // What was asked for stands in the box again: that is not an answer.
                var sees = Answered(text).Contains(Name, StringComparison.Ordinal) ? "yes" : "no";
                if ((int)answer.StatusCode != row.Whole("status")) wrong.Add($"line {row.Line}, {role.Key} {row["method"]} {row["address"]} {row["body"]}: {(int)answer.StatusCode}, expected {row["status"]}");
                else if (row.Optional("sees") is { } expected && sees != expected) wrong.Add($"line {row.Line}, {role.Key} {row["method"]} {row["address"]} {row["body"]}: sees {sees}, expected {expected}");
                if (row["address"] != "/membership/exports/new" && text.Contains(Number, StringComparison.Ordinal)) wrong.Add($"line {row.Line}, {role.Key} reads the whole number at {row["address"]}");
            }
        }

        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
        await using var db = portal.Db();
        Assert.Equal(MembershipStatus.Active, (await db.Persons.SingleAsync(p => p.Id == person, TestContext.Current.CancellationToken)).Status);
    }

    private static async Task<HttpResponseMessage> Knock(Visitor visitor, CaseRow row, Dictionary<string, string> places)
    {
        string Put(string text) => places.Aggregate(text, (t, p) => t.Replace(p.Key, p.Value, StringComparison.Ordinal));
        return row["method"] == "GET"
            ? await visitor.Get(Put(row["address"]))
            : await visitor.Post(Put(row["address"]), QueryHelpers.ParseQuery(Put(row["body"])).ToDictionary(f => f.Key, f => f.Value.ToString()));
    }

    private static string Answered(string text)
    {
        if (!text.Contains("<html", StringComparison.OrdinalIgnoreCase)) return text;
        var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(text);
        return page.QuerySelector("main")?.TextContent ?? "";
    }

    /// <summary>A list of the first union that waits for its chair, with one row that cannot be taken.</summary>
    private async Task<string> Import()
    {
        var chair = await portal.SignIn("chair");
        var list = $"姓名,证件号码\n{Name},1.10101E+17\n";
        using var sent = await chair.Submit("/membership/imports/new", "/membership/imports/new", new() { ["File"] = new Upload("名单.csv", "text/csv", Encoding.UTF8.GetBytes(list)) });
        var address = sent.Headers.Location!.ToString();
        while (true)
        {
            using var answer = await chair.Get(address);
            if (!answer.Headers.Contains("Refresh")) return address.Split('/')[^1];
            await Task.Delay(100, TestContext.Current.CancellationToken);
        }
    }

    private async Task<string> Certificate()
    {
        var member = await portal.SignIn("member");
        using (await member.Post("/membership/mine/certificate")) { }
        return new Uri((await member.Page("/membership/mine/certificate")).QuerySelector(".certificate-address")!.TextContent).Segments[^1];
    }
}
