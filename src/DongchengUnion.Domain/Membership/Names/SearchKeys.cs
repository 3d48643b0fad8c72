namespace DongchengUnion.Domain.Membership.Names;

/// <summary>The pieces of a name under which its bearer is found.</summary>
public static class SearchKeys
{
    public const int Longest = 60;

    /// <summary>
    /// Fragments of one and two characters, the initials and the pinyin of the whole and of the given name, in each reading; Latin
    /// words. A dot does not separate: 马·古丽 is found by 马古. A single Latin letter is no key.
    /// </summary>
    public static IReadOnlyCollection<string> Of(string fullName, string? formerName = null)
    {
        // A dozen at most for nearly every name: looking through them is cheaper than a set.
        List<string> keys = new(12);
        Add(keys, fullName);
        if (formerName is { Length: > 0 }) Add(keys, formerName);
        return keys;
    }

    private static void Add(List<string> keys, string name)
    {
        var reading = NameReading.Of(name);
        for (var i = 0; i < reading.Folded.Count; i++)
        {
            AddNew(keys, reading.Folded[i]);
            if (i > 0) AddNew(keys, reading.Folded[i - 1] + reading.Folded[i]);
        }

        foreach (var syllables in reading.Whole()) AddSounds(keys, syllables);
        foreach (var syllables in reading.Given()) AddSounds(keys, syllables);
        foreach (var word in reading.Words) AddLetters(keys, word);
        if (reading.Words.Count > 1) AddSounds(keys, reading.Words);
    }

    private static void AddSounds(List<string> keys, List<string> syllables)
    {
        var pinyin = string.Concat(syllables);
        AddLetters(keys, pinyin);
        AddLetters(keys, string.Create(syllables.Count, syllables, static (letters, said) =>
        {
            for (var i = 0; i < letters.Length; i++) letters[i] = said[i][0];
        }));
        // A passport writes LYU where an input method takes lv.
        if (pinyin.Contains('v', StringComparison.Ordinal)) AddLetters(keys, string.Concat(syllables.Select(s => s is ['l' or 'n', 'v', ..] ? s.Replace("v", "yu", StringComparison.Ordinal) : s)));
    }

    private static void AddLetters(List<string> keys, string letters)
    {
        if (letters.Length >= 2) AddNew(keys, letters.Length <= Longest ? letters : letters[..Longest]);
    }

    private static void AddNew(List<string> keys, string key)
    {
        if (!keys.Contains(key)) keys.Add(key);
    }
}
