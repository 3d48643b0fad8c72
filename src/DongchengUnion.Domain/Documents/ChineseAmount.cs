using DongchengUnion.Domain.Kernel;

namespace DongchengUnion.Domain.Documents;

/// <summary>
/// Amounts of money in the capitals of banking papers (大写金额), by 《正确填写票据和结算凭证的基本规定》 of 支付结算办法: several
/// noughts in the middle are one 零, an amount that ends at 元 closes with 整, one with 分 does not. Where the rule leaves it open
/// the form of its own examples is taken: no 整 after 角 (壹仟肆佰零玖元伍角), 零 before 角 when the last digit of 元 is a nought
/// (壹仟陆佰捌拾元零叁角贰分).
/// </summary>
public static class ChineseAmount
{
    private const string Digits = "零壹贰叁肆伍陆柒捌玖";
    private const decimal Wan = 10_000m, Yi = 100_000_000m;
    private static readonly string[] Places = ["", "拾", "佰", "仟"];

    /// <summary>The first amount that is too large to be written: ten thousand times 亿亿.</summary>
    public const decimal TooLarge = Yi * Yi * Wan;

    /// <param name="yuan">In yuan, at most two decimals, from 0 up to 9999亿亿. Without 人民币 before it: that stands in the template.</param>
    /// <exception cref="RuleViolationException">Negative, finer than one 分, or too large.</exception>
    public static string InWords(decimal yuan)
    {
        if (yuan < 0) throw new RuleViolationException("大写金额不能为负数。");
        if (decimal.Round(yuan, 2) != yuan) throw new RuleViolationException("金额最多到分，请先确定角分。");
        if (yuan >= TooLarge) throw new RuleViolationException("金额过大，不能写成大写。");

        var whole = decimal.Truncate(yuan);
        var fen = (int)((yuan - whole) * 100);
        if (fen == 0) return (whole == 0 ? "零" : Whole(whole)) + "元整";

        var words = whole == 0 ? "" : Whole(whole) + "元";
        var needsZero = whole > 0 && (fen < 10 || whole % 10 == 0);
        if (needsZero) words += "零";
        if (fen >= 10) words += Digits[fen / 10] + "角";
        return fen % 10 == 0 ? words : words + Digits[fen % 10] + "分";
    }

    // 万 and 亿 are read the same way over and over: what is above them, the sign, what is below.
    private static string Whole(decimal n) => n >= Yi ? Joined(n, Yi, "亿") : n >= Wan ? Joined(n, Wan, "万") : Thousands((int)n);

    private static string Joined(decimal n, decimal unit, string sign)
    {
        var (above, below) = (decimal.Truncate(n / unit), n % unit);
        var head = Whole(above) + sign;
        if (below == 0) return head;
        return below < unit / 10 ? head + "零" + Whole(below) : head + Whole(below);
    }

    private static string Thousands(int n)
    {
        var words = "";
        var gap = false;
        for (var place = 3; place >= 0; place--)
        {
            var digit = n / (int)Math.Pow(10, place) % 10;
            if (digit == 0)
            {
                gap = words.Length > 0;
                continue;
            }

            if (gap) words += "零";
            gap = false;
            words += Digits[digit] + Places[place];
        }

        return words;
    }
}
