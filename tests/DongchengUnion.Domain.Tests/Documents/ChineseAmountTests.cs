using System.Globalization;
using DongchengUnion.Domain.Documents;
using DongchengUnion.Domain.Kernel;
using DongchengUnion.Tests;

namespace DongchengUnion.Domain.Tests.Documents;

public sealed class ChineseAmountTests
{
    public static IEnumerable<TheoryDataRow<string, string, string>> EveryRow() =>
        Cases.Rows("chinese-amounts.csv").Select(r => new TheoryDataRow<string, string, string>(r["yuan"], r["words"], r["refused"]));

    [Theory, MemberData(nameof(EveryRow))]
    public void An_amount_is_written_in_capitals_by_the_banking_rules_or_refused(string yuan, string words, string refused)
    {
        var amount = decimal.Parse(yuan, CultureInfo.InvariantCulture);
        if (refused.Length == 0) Assert.Equal(words, ChineseAmount.InWords(amount));
        else Assert.Contains(refused, Assert.Throws<RuleViolationException>(() => ChineseAmount.InWords(amount)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void No_two_amounts_are_written_alike_and_none_has_two_zeros_together()
    {
        HashSet<string> seen = [];
        for (var fen = 0; fen < 2_000_000; fen += 7)
        {
            var words = ChineseAmount.InWords(fen / 100m);
            Assert.True(seen.Add(words), words);
            Assert.DoesNotContain("零零", words, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("2019-06-03", "2019年6月3日", "二〇一九年六月三日")]
    [InlineData("2020-10-10", "2020年10月10日", "二〇二〇年十月十日")]
    [InlineData("2000-11-11", "2000年11月11日", "二〇〇〇年十一月十一日")]
    [InlineData("2024-02-29", "2024年2月29日", "二〇二四年二月二十九日")]
    [InlineData("2026-12-20", "2026年12月20日", "二〇二六年十二月二十日")]
    [InlineData("2019-01-31", "2019年1月31日", "二〇一九年一月三十一日")]
    public void A_date_is_written_as_papers_carry_it(string day, string plain, string characters)
    {
        var date = DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        Assert.Equal(plain, ChineseDate.Plain(date));
        Assert.Equal(characters, ChineseDate.InCharacters(date));
    }
}
