using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.Organization;
using DongchengUnion.Tests;

namespace DongchengUnion.Domain.Tests.Organization;

public sealed class CreditCodeTests
{
    [Theory, MemberData(nameof(EveryRow))]
    public void Is_read_as_people_type_it_or_refused_with_the_character_that_is_wrong(string typed, string normalized, string kind, string complaint)
    {
        if (kind == "none")
        {
            var refused = Assert.Throws<RuleViolationException>(() => CreditCode.Parse(typed));
            Assert.Contains(complaint, refused.Message, StringComparison.Ordinal);
            return;
        }

        var code = CreditCode.Parse(typed);
        Assert.Equal(normalized, code.Text);
        Assert.Equal(kind == "union", code.IsUnion);
        Assert.Equal("110101", code.Area);
    }

    [Fact]
    public void An_employer_cannot_have_a_unions_code() =>
        Assert.Contains("8开头", Assert.Throws<RuleViolationException>(() => CreditCode.ParseEmployer("811101010000000190")).Message, StringComparison.Ordinal);

    [Fact]
    public void A_union_cannot_have_an_employers_code()
    {
        var district = new District();
        var refused = Assert.Throws<RuleViolationException>(() => district.Company.Describe(CreditCode.Parse("91110101MA0000015M"), new UnionFacts(), Headcount.Unknown));
        Assert.Contains("8开头", refused.Message, StringComparison.Ordinal);
    }

    [Theory, InlineData(null), InlineData(""), InlineData("  ")]
    public void Nothing_typed_is_no_code(string? typed) => Assert.Null(CreditCode.ParseOptional(typed));

    public static TheoryData<string, string, string, string> EveryRow()
    {
        var cases = new TheoryData<string, string, string, string>();
        foreach (var row in Cases.Rows("credit-codes.csv")) cases.Add(row["typed"], row["normalized"], row["kind"], row["complaint"]);
        return cases;
    }
}
