using System.Text;

namespace DongchengUnion.Domain.Membership.Names;

/// <summary>A name taken apart: its Chinese characters as they are searched, its Latin words, and how the characters are read.</summary>
internal sealed class NameReading
{
    // A name of four characters that all have several readings would fill the index alone.
    private const int MostReadings = 6, MostOfGivenName = 4;

    private readonly List<Rune> characters = [];

    /// <summary>How many of the characters are the surname, or stand before the middle dot.</summary>
    private int before;

    private NameReading() { }

    /// <summary>Each Chinese character as the one it is searched as.</summary>
    public List<string> Folded { get; } = [];

    /// <summary>Latin words, lower case, without accents.</summary>
    public List<string> Words { get; } = [];

    public static NameReading Of(string name)
    {
        var reading = new NameReading();
        StringBuilder? word = null;
        var dot = -1;
        foreach (var rune in Decomposed(name).EnumerateRunes())
        {
            var isHan = MemberName.IsHan(rune);
            if (!isHan && MemberName.IsMark(rune)) continue;
            if (!isHan && Rune.IsLetter(rune))
            {
                (word ??= new StringBuilder()).Append(Rune.ToLowerInvariant(rune));
                continue;
            }

            reading.EndWord(word);
            if (isHan) reading.Add(rune);
            else if (rune.Value is '·' && dot < 0 && reading.characters.Count > 0) dot = reading.characters.Count;
        }

        reading.EndWord(word);
        reading.before = dot > 0 ? dot : Math.Min(reading.characters.Count, reading.characters.Count > 2 && reading.Surname(2) is not null ? 2 : 1);
        return reading;
    }

    /// <summary>Ways to read the whole name, the usual one first; each a list of syllables. A character without a known reading is left out.</summary>
    public List<List<string>> Whole()
    {
        if (characters.Count == 0) return [];
        var readings = Joined(Front(before), GivenName(before));
        // 单于雄 may be a 单 whose given name is 于雄.
        if (before == 2 && Surname(2) is not null) readings.AddRange(Joined(Front(1), GivenName(1)));
        return readings.Count == 1 ? readings : readings.DistinctBy(r => string.Join(' ', r)).Take(MostReadings).ToList();
    }

    /// <summary>Ways to read what follows the surname or the first dot.</summary>
    public List<List<string>> Given() => before < characters.Count ? GivenName(before) : [];

    /// <summary>The usual reading of each character; the character itself where none is known.</summary>
    public IEnumerable<string> Usual()
    {
        var front = Front(before)[0];
        return before <= 2 && front.Count == before
            ? front.Concat(characters.Skip(before).Select(c => Syllable(c) ?? c.ToString()))
            : characters.Select(c => Syllable(c) ?? c.ToString());
    }

    private static string? Syllable(Rune character) =>
        NameTables.Heteronyms.TryGetValue(character.Value, out var several) ? several[0]
        : NameTables.Readings.TryGetValue(character.Value, out var one) ? one
        : NameTables.Variants.TryGetValue(character.Value, out var variant) && NameTables.Readings.TryGetValue(Rune.GetRuneAt(variant, 0).Value, out one) ? one
        : null;

    private static List<List<string>> Joined(List<List<string>> first, List<List<string>> second) =>
        second.Count == 0 ? first : first.SelectMany(f => second.Select(s => (List<string>)[.. f, .. s])).ToList();

    private string[][]? Surname(int length) =>
        length > 0 && characters.Count >= length && NameTables.Surnames.TryGetValue(length == 1 ? Folded[0] : Folded[0] + Folded[1], out var readings) ? readings : null;

    private List<List<string>> Front(int length) =>
        length <= 2 && Surname(length) is { } readings ? readings.Select(r => r.ToList()).ToList() : Product(0, length, 1);

    private List<List<string>> GivenName(int from) => from < characters.Count ? Product(from, characters.Count, MostOfGivenName) : [];

    private List<List<string>> Product(int from, int to, int most)
    {
        List<List<string>> made = [[]];
        for (var i = from; i < to; i++)
        {
            if (NameTables.Heteronyms.TryGetValue(characters[i].Value, out var several))
                made = made.SelectMany(m => several.Select(w => (List<string>)[.. m, w])).Take(most).ToList();
            else if (Syllable(characters[i]) is { } one)
                made.ForEach(m => m.Add(one));
        }

        return made;
    }

    private void Add(Rune character)
    {
        characters.Add(character);
        Folded.Add(NameTables.Variants.TryGetValue(character.Value, out var variant) ? variant : character.ToString());
    }

    private void EndWord(StringBuilder? word)
    {
        if (word is not { Length: > 0 }) return;
        Words.Add(word.ToString());
        word.Clear();
    }

    // Nearly every name is of common ideographs alone, and those have no parts.
    private static string Decomposed(string name) => name.AsSpan().ContainsAnyExceptInRange('\u4E00', '\u9FFF') ? name.Normalize(NormalizationForm.FormD) : name;
}
