using System.Text;

namespace DongchengUnion.Domain.Accounts;

/// <summary>Which passwords are refused, and in which words. Length counts, not a mixture of signs; pasting is nobody's business here.</summary>
/// <param name="common">Passwords and words that many people use, in lower case.</param>
public sealed class PasswordRules(IReadOnlySet<string> common)
{
    public const int Shortest = 10;
    public const int Longest = 128;

    private static readonly string[] Walks =
    [
        "qwertyuiop", "asdfghjkl", "zxcvbnm", "1234567890", "abcdefghijklmnopqrstuvwxyz",
        "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik", "qazwsxedcrfvtgbyhnujmik", "1q2w3e4r5t6y7u8i9o0p", "!@#$%^&*()",
    ];

    /// <returns>Why the password is refused, as one sentence for the person; null when it may be used.</returns>
    public string? Refusal(string password, string userName, string personName)
    {
        var length = password.EnumerateRunes().Count();
        if (length < Shortest) return $"密码至少 {Shortest} 个字符，现在是 {length} 个。可以用几个不相关的词连成一句。";
        if (length > Longest) return $"密码最多 {Longest} 个字符。";
        var lower = password.ToLowerInvariant();
        if (Holds(lower, userName)) return "密码不能包含用户名。";
        if (Holds(lower, personName)) return "密码不能包含本人姓名。";
        if (lower.Distinct().Count() < 4) return "密码里不同的字符太少，很容易被猜到。";
        if (lower.All(char.IsDigit) && length <= 18) return "密码不能只是一串数字：生日、手机号、证件号是最先被猜的。";
        if (IsRepeated(lower)) return "密码不能是同一小段的重复。";
        if (LongestWalk(lower) * 2 > lower.Length) return "密码不能是键盘或字母表上连续的一串。";
        if (common.Contains(lower) || Cores(lower).Any(common.Contains)) return "这个密码很多人在用，或只是在常见密码前后加了数字、符号。请换一个。";
        return null;
    }

    private static bool Holds(string lower, string name) =>
        name.Length >= 2 && lower.Contains(name.ToLowerInvariant(), StringComparison.Ordinal);

    private static bool IsRepeated(string text)
    {
        for (var unit = 1; unit <= text.Length / 2; unit++)
        {
            if (Enumerable.Range(unit, text.Length - unit).All(i => text[i] == text[i - unit])) return true;
        }

        return false;
    }

    /// <summary>The length of the longest piece of four or more that runs along a row of keys or the alphabet, forwards or backwards.</summary>
    private static int LongestWalk(string text)
    {
        var longest = 3;
        foreach (var walk in Walks.SelectMany(w => new[] { w, new string([.. w.Reverse()]) }))
        {
            for (var start = 0; start + longest < text.Length; start++)
            {
                while (start + longest < text.Length && walk.Contains(text.Substring(start, longest + 1), StringComparison.Ordinal)) longest++;
            }
        }

        return longest > 3 ? longest : 0;
    }

    /// <summary>What is left of Password2019! without what people put around a word, and with letters for the usual signs.</summary>
    private static IEnumerable<string> Cores(string lower)
    {
        var plain = new StringBuilder(lower).Replace('@', 'a').Replace('0', 'o').Replace('1', 'l').Replace('3', 'e').Replace('$', 's').Replace('5', 's').ToString();
        foreach (var text in new[] { lower, plain })
        {
            var start = 0;
            var end = text.Length;
            while (start < end && !char.IsLetter(lower[start])) start++;
            while (end > start && !char.IsLetter(lower[end - 1])) end--;
            yield return text[start..end];
            yield return new string([.. text[start..end].Where(char.IsLetter)]);
        }
    }
}
