using System.Collections.Frozen;
using System.Text;

namespace DongchengUnion.Domain.Membership.Names;

/// <summary>The tables behind pinyin and search, read once from the files beside this one.</summary>
internal static class NameTables
{
    /// <summary>The first reading of each character, by its code point.</summary>
    public static readonly FrozenDictionary<int, string> Readings = ReadReadings().ToFrozenDictionary();

    /// <summary>Readings of characters in given names that are heard in several ways.</summary>
    public static readonly FrozenDictionary<int, string[]> Heteronyms = Lines("heteronyms").Select(l => l.Split(' '))
        .ToFrozenDictionary(p => First(p[0]), p => p[1].Split('/'));

    /// <summary>Readings of surnames of one or two characters, the usual one first, each a list of syllables.</summary>
    public static readonly FrozenDictionary<string, string[][]> Surnames = Lines("surnames").Select(l => l.Split(' ', 2))
        .ToFrozenDictionary(p => p[0], p => p[1].Split('/').Select(r => r.Split(' ')).ToArray());

    /// <summary>The character a traditional or variant one is searched as.</summary>
    public static readonly FrozenDictionary<int, string> Variants = ReadVariants().ToFrozenDictionary();

    private static IEnumerable<KeyValuePair<int, string>> ReadReadings() =>
        from line in Lines("readings")
        let gap = line.IndexOf(' ', StringComparison.Ordinal)
        let syllable = string.Intern(line[..gap])
        from rune in line[(gap + 1)..].EnumerateRunes()
        select KeyValuePair.Create(rune.Value, syllable);

    private static IEnumerable<KeyValuePair<int, string>> ReadVariants() =>
        from line in Lines("variants")
        from pair in line.EnumerateRunes().Chunk(2)
        select KeyValuePair.Create(pair[0].Value, pair[1].ToString());

    private static IEnumerable<string> Lines(string table)
    {
        using var stream = typeof(NameTables).Assembly.GetManifestResourceStream(typeof(NameTables), table + ".txt")
            ?? throw new InvalidOperationException($"The table {table} is not in the program.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#') yield return line;
        }
    }

    private static int First(string text) => Rune.GetRuneAt(text, 0).Value;
}
