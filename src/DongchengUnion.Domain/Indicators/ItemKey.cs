namespace DongchengUnion.Domain.Indicators;

/// <summary>One thing that is counted: a measure of a kind of work, written kind.measure, such as new-member.persons.</summary>
public readonly record struct ItemKey(string Kind, Measure Measure)
{
    private static readonly (Measure Measure, string Word)[] Words =
    [
        (Measure.Rows, "rows"), (Measure.Count, "count"), (Measure.Persons, "persons"),
        (Measure.PersonTimes, "person-times"), (Measure.Amount, "amount"), (Measure.BaseCount, "base-count"),
    ];

    public override string ToString() => $"{Kind}.{WordOf(Measure)}";

    public static string WordOf(Measure measure) => Words.First(w => w.Measure == measure).Word;

    /// <summary>Reads new-member.persons; anything else is false.</summary>
    public static bool TryParse(string? text, out ItemKey key)
    {
        key = default;
        var dot = text?.LastIndexOf('.') ?? -1;
        if (dot < 1) return false;
        var word = text![(dot + 1)..];
        var measure = Words.FirstOrDefault(w => w.Word == word).Measure;
        if (measure == default) return false;
        key = new ItemKey(text[..dot], measure);
        return true;
    }

    /// <exception cref="FormatException">The text names no measure of a kind.</exception>
    public static ItemKey Parse(string text) =>
        TryParse(text, out var key) ? key : throw new FormatException($"Not a kind.measure: {text}");

    /// <summary>Reads several keys joined by a plus sign; nothing gives none.</summary>
    /// <exception cref="FormatException">One of them names no measure of a kind.</exception>
    public static IReadOnlyList<ItemKey> ParseSum(string text) =>
        [.. text.Split('+', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Parse)];
}
