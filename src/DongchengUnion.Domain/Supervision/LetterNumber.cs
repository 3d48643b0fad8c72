using System.Globalization;
using DongchengUnion.Domain.Kernel;

namespace DongchengUnion.Domain.Supervision;

/// <summary>A running number of one kind of paper, organ and year, in the form that the office prescribes.</summary>
public sealed record LetterNumber(int Year, int Serial, string Text)
{
    /// <param name="pattern">东工监意〔{year}〕{serial}号; the serial has at least two digits.</param>
    /// <exception cref="RuleViolationException">The prescribed form names no year or no serial.</exception>
    public static LetterNumber Of(string pattern, int year, int serial)
    {
        if (!pattern.Contains("{year}", StringComparison.Ordinal) || !pattern.Contains("{serial}", StringComparison.Ordinal))
            throw new RuleViolationException($"文号格式“{pattern}”缺少年份或序号，请在设置中改正。");
        return new(year, serial, pattern.Replace("{year}", year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{serial}", serial.ToString("00", CultureInfo.InvariantCulture), StringComparison.Ordinal));
    }
}
