namespace DongchengUnion.Data.Membership.Rosters;

/// <summary>Which number formats of a workbook show a date: the cell itself holds only a number.</summary>
internal static class DateFormats
{
    /// <summary>The dates every program knows, the ones of Chinese editions included.</summary>
    public static bool IsDate(int format) => format is (>= 14 and <= 17) or 22 or (>= 27 and <= 31) or 36 or (>= 50 and <= 54) or 57 or 58;

    /// <summary>A pattern with a year or a day in it, outside quotes, brackets and escapes. A time alone is a number here.</summary>
    public static bool IsDate(string pattern)
    {
        for (var i = 0; i < pattern.Length; i++)
        {
            switch (pattern[i])
            {
                case '"':
                    i = pattern.IndexOf('"', i + 1) is >= 0 and var quote ? quote : pattern.Length;
                    break;
                case '[':
                    i = pattern.IndexOf(']', i + 1) is >= 0 and var bracket ? bracket : pattern.Length;
                    break;
                case '\\' or '_' or '*':
                    i++;
                    break;
                case ';':
                    return false;
                case 'y' or 'Y' or 'd' or 'D':
                    return true;
            }
        }

        return false;
    }
}
