namespace DongchengUnion.Domain.Membership.Documents;

/// <summary>The arithmetic of the eighteen digits of GB 11643, which residence permits and the new cards for foreigners share.</summary>
public static class CitizenDigits
{
    public const int Length = 18, OldLength = 15;

    private static readonly DateOnly EarliestBirth = new(1900, 1, 1);

    /// <summary>The check character of the first seventeen digits (MOD 11-2).</summary>
    public static char CheckCharacter(ReadOnlySpan<char> digits)
    {
        ReadOnlySpan<byte> weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
        var sum = 0;
        for (var i = 0; i < weights.Length; i++) sum += (digits[i] - '0') * weights[i];
        return "10X98765432"[sum % 11];
    }

    /// <summary>The first place that is not a digit, counted from 1; 0 where all are. X may stand last of eighteen.</summary>
    public static int FirstWrongPlace(ReadOnlySpan<char> number)
    {
        for (var i = 0; i < number.Length; i++)
        {
            if (!char.IsAsciiDigit(number[i]) && !(i == Length - 1 && number[i] == 'X')) return i + 1;
        }

        return 0;
    }

    /// <summary>Places 7 to 14 as a day that has been, or null. Before 1900 only for the sequence numbers 996 to 999 that say so.</summary>
    public static DateOnly? Birth(ReadOnlySpan<char> number, DateOnly today)
    {
        var (year, month, day) = (Value(number[6..10]), Value(number[10..12]), Value(number[12..14]));
        if (year is < 1800 or > 9999 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month)) return null;
        var born = new DateOnly(year, month, day);
        return born > today || (born < EarliestBirth && Value(number[14..17]) < 996) ? null : born;
    }

    /// <summary>Odd for men, even for women.</summary>
    public static Sex Sex(ReadOnlySpan<char> number) => (number[16] - '0') % 2 == 1 ? Membership.Sex.Male : Membership.Sex.Female;

    /// <summary>The eighteen digits of an old number of fifteen: the century after the sixth, the check at the end.</summary>
    public static string FromOld(string old) => string.Create(Length, old, static (made, fifteen) =>
    {
        fifteen.AsSpan(0, 6).CopyTo(made);
        // 996 to 999 were given to people born before 1900.
        (fifteen[12] == '9' && fifteen[13] == '9' && fifteen[14] >= '6' ? "18" : "19").CopyTo(made[6..]);
        fifteen.AsSpan(6).CopyTo(made[8..]);
        made[17] = CheckCharacter(made);
    });

    private static int Value(ReadOnlySpan<char> digits)
    {
        var value = 0;
        foreach (var c in digits) value = value * 10 + (c - '0');
        return value;
    }
}
