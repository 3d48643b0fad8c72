using DongchengUnion.Domain.Accounts;
using DongchengUnion.Tests;

namespace DongchengUnion.Domain.Tests.Accounts;

/// <summary>tests/cases/passwords.csv: which passwords are refused, and why the person is told so.</summary>
public sealed class PasswordRulesTests
{
    private static readonly PasswordRules Rules = new(Cases.Seed("reference/common-passwords.csv").Select(r => r["password"]).ToHashSet());

    public static TheoryData<int, string> Lines()
    {
        TheoryData<int, string> data = [];
        foreach (var row in Cases.Rows("passwords.csv")) data.Add(row.Line, row["password"]);
        return data;
    }

    [Theory, MemberData(nameof(Lines))]
    public void A_password_is_refused_for_the_reason_in_the_table(int line, string password)
    {
        var row = Cases.Rows("passwords.csv").Single(r => r.Line == line);
        var refusal = Rules.Refusal(password, row["user"], row["person"]);
        if (row.Optional("refused_because") is { } reason) Assert.Contains(reason, refusal);
        else Assert.Null(refusal);
    }

    [Fact]
    public void Every_delivered_common_password_that_is_long_enough_is_refused() =>
        Assert.All(Cases.Seed("reference/common-passwords.csv").Select(r => r["password"]), p => Assert.NotNull(Rules.Refusal(p, "zhang.wei", "张伟")));

    [Fact]
    public void A_password_may_be_a_long_sentence_but_not_endless()
    {
        Assert.Null(Rules.Refusal(string.Concat(Enumerable.Range(0, 32).Select(i => (char)('一' + (i * 37)))), "zhang.wei", "张伟"));
        Assert.Contains("最多", Rules.Refusal(new string('x', 129), "zhang.wei", "张伟"));
    }
}
