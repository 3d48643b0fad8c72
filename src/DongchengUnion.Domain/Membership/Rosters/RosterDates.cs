using System.Globalization;

namespace DongchengUnion.Domain.Membership.Rosters;

/// <summary>Dates as they stand in lists: 1990-1-1, 1990/1/1, 1990.1.1, 1990年1月1日, 19900101, and the serial numbers of spreadsheets.</summary>
public static class RosterDates
{
    // 1900-03-01 and 2119-…: five digits are days since 1899-12-30.
    private const int FirstSerial = 61, LastSerial = 80000;

    /// <returns>Null for what is no day.</returns>
    public static DateOnly? Read(string text)
    {
        if (text.Length == 10 && text[4] == '-' && text[7] == '-' && DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var plain)) return plain;
        Span<int> parts = stackalloc int[3];
        var (count, value, digits, longest) = (0, 0, 0, 0);
        foreach (var raw in text)
        {
            var c = raw is >= '！' and <= '～' ? (char)(raw - '！' + '!') : raw;
            if (char.IsAsciiDigit(c))
            {
                if (++digits > 8) return null;
                value = value * 10 + (c - '0');
                longest = Math.Max(longest, digits);
                continue;
            }

            // A time of day behind the date says nothing here.
            if ((c is ' ' or 'T' or '日' or '号') && (count == 2 || longest == 8)) break;
            if (c is ' ') continue;
            if (c is not ('-' or '/' or '.' or '。' or '年' or '月') || digits == 0 || count == 2) return null;
            parts[count++] = value;
            (value, digits) = (0, 0);
        }

        if (digits > 0 && count < 3) parts[count++] = value;
        return count switch
        {
            1 when longest == 8 => Day(parts[0] / 10000, parts[0] / 100 % 100, parts[0] % 100),
            1 when parts[0] is >= FirstSerial and <= LastSerial && longest is >= 2 and <= 5 => new DateOnly(1899, 12, 30).AddDays(parts[0]),
            3 => Day(parts[0], parts[1], parts[2]),
            _ => null,
        };
    }

    private static DateOnly? Day(int year, int month, int day) =>
        year is >= 1850 and <= 2200 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;
}
