using System.Globalization;
using DongchengUnion.Domain.Kernel;

namespace DongchengUnion.Domain.Membership;

/// <summary>When somebody reaches retirement age, by month of birth: an age, put off step by step for those born later.</summary>
/// <param name="Years">The age before any delay.</param>
/// <param name="DelayedFrom">The first month of birth with a delay; null for none.</param>
/// <param name="Step">How many months of birth share one more month of delay.</param>
/// <param name="Longest">The longest delay, in months.</param>
public sealed record RetirementAge(int Years, Month? DelayedFrom, int Step, int Longest)
{
    /// <summary>Reads 60, or 60;1965-01;4;36.</summary>
    /// <exception cref="FormatException">The text has neither form.</exception>
    public static RetirementAge Parse(string text)
    {
        var parts = text.Split(';');
        var years = int.Parse(parts[0], CultureInfo.InvariantCulture);
        if (parts.Length == 1) return new RetirementAge(years, null, 1, 0);
        return parts.Length == 4 && Month.TryParse(parts[1], out var from)
            ? new RetirementAge(years, from, int.Parse(parts[2], CultureInfo.InvariantCulture), int.Parse(parts[3], CultureInfo.InvariantCulture))
            : throw new FormatException($"Not years;month;step;longest: {text}");
    }

    /// <summary>The day on which somebody born on that day reaches the age.</summary>
    public DateOnly On(DateOnly birth)
    {
        if (DelayedFrom is not { } from) return birth.AddYears(Years);
        var months = (birth.Year - from.Year) * 12 + birth.Month - from.InYear;
        return birth.AddMonths(Years * 12 + (months < 0 ? 0 : Math.Min(Longest, months / Step + 1)));
    }
}
