namespace DongchengUnion.Domain.Membership.Names;

/// <summary>Names as they sound, for the order of lists and for people whose names are written differently and heard alike.</summary>
public static class NameKeys
{
    private const int Longest = 120;

    /// <summary>Pinyin without tones, syllables apart, in the reading of a surname: 单雄 is shan xiong. Latin words as they are.</summary>
    public static string Sort(string name)
    {
        var reading = NameReading.Of(name);
        var key = string.Join(' ', reading.Usual().Concat(reading.Words));
        return key.Length <= Longest ? key : key[..Longest];
    }

    /// <summary>Equal for names that sound alike without tones; a list's order and the duplicate rules share one column.</summary>
    public static string Sound(string name) => Sort(name);
}
