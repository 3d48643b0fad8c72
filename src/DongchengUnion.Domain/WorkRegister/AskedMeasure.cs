using DongchengUnion.Domain.Indicators;

namespace DongchengUnion.Domain.WorkRegister;

/// <summary>One field that a kind of work asks for.</summary>
/// <param name="Label">What stands beside the field, such as 参加人数.</param>
/// <param name="IsRequired">Left empty, the record is refused.</param>
public sealed record AskedMeasure(Measure Measure, string Label, string Unit, bool IsRequired)
{
    /// <summary>Reads persons:参加人数:人;amount?:支出金额:元, where a question mark means the field may stay empty.</summary>
    /// <exception cref="FormatException">A part does not have this form.</exception>
    public static IReadOnlyList<AskedMeasure> ParseAll(string text) =>
        [.. text.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(ParseOne)];

    private static AskedMeasure ParseOne(string text)
    {
        var parts = text.Split(':');
        if (parts.Length != 3) throw new FormatException($"Not measure:label:unit: {text}");
        var key = ItemKey.Parse($"x.{parts[0].TrimEnd('?')}");
        return new AskedMeasure(key.Measure, parts[1], parts[2], !parts[0].EndsWith('?'));
    }
}
