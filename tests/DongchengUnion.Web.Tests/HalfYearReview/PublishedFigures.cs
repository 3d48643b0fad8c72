using DongchengUnion.Data.Seeding;

namespace DongchengUnion.Web.Tests.HalfYearReview;

/// <summary>The 58 figures of the figures file, in the words in which the office published them.</summary>
internal static class PublishedFigures
{
    public static readonly IReadOnlyList<(string Code, string Text)> All =
        [.. SeedFolder.Delivered.Rows("reference/figures-2019H1.csv").Select(r => (r["id"], InWords(r["value"], r["unit"], r["qualifier"])))];

    private static string InWords(string value, string unit, string qualifier) => qualifier switch
    {
        "exact" => value + unit,
        "nearly" => "近" + value + unit,
        "more than" when unit.StartsWith('万') => $"{value}万余{unit[1..]}",
        "more than" => $"{value}余{unit}",
        _ => throw new FormatException(qualifier),
    };
}
