namespace DongchengUnion.Domain.Spreadsheets;

/// <summary>Cells that a spreadsheet would take for a formula. In a text file the only remedy is an apostrophe in front.</summary>
public static class SafeCell
{
    /// <summary>Begins with = + - @, their full-width twins, $=, a tab or a line break, after any spaces.</summary>
    public static bool IsRisky(string text)
    {
        var start = text.AsSpan().TrimStart(' ').TrimStart('　');
        if (text.Length > 0 && text[0] is ('\t' or '\r' or '\n')) return true;
        return start.Length > 0 && (start[0] is '=' or '+' or '-' or '@' or '＝' or '＋' or '－' or '＠' or '\t' or '\r' or '\n' || start.StartsWith("$="));
    }

    /// <summary>The cell for a text file.</summary>
    public static string Harmless(string text) => IsRisky(text) ? "'" + text : text;
}
