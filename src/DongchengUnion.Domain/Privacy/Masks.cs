namespace DongchengUnion.Domain.Privacy;

/// <summary>What of a personal value is shown to those who may not see it whole.</summary>
public static class Masks
{
    /// <summary>1101********0014; of a passport or permit only the end; of a very short number less.</summary>
    public static string Document(string number) => number.Length switch
    {
        >= 15 => Ends(number, 4, 4),
        >= 8 => Ends(number, 0, 4),
        >= 5 => Ends(number, 0, 2),
        _ => new string('*', number.Length),
    };

    /// <summary>138****5678.</summary>
    public static string Mobile(string number) => number.Length >= 11 ? Ends(number, 3, 4) : Document(number);

    /// <summary>The last four digits, which is what an office asks for.</summary>
    public static string Card(string number) => number.Length > 4 ? Ends(number, 0, 4) : new string('*', number.Length);

    /// <summary>z***@example.cn.</summary>
    public static string Email(string address) =>
        address.IndexOf('@') is > 0 and var at ? $"{address[0]}***{address[at..]}" : new string('*', address.Length);

    /// <summary>许*秋, 王*; a name in letters keeps its first letter.</summary>
    public static string Name(string name)
    {
        var letters = System.Globalization.StringInfo.ParseCombiningCharacters(name).Select(start =>
            System.Globalization.StringInfo.GetNextTextElement(name, start)).ToList();
        return letters.Count switch
        {
            0 => "",
            1 => "*",
            2 => letters[0] + "*",
            _ when name[0] < 0x2E80 => letters[0] + "***",
            _ => letters[0] + new string('*', letters.Count - 2) + letters[^1],
        };
    }

    private static string Ends(string value, int first, int last) =>
        string.Concat(value.AsSpan(0, first), new string('*', value.Length - first - last), value.AsSpan(value.Length - last));
}
