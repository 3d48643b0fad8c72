using DongchengUnion.Domain.HalfYearReview;
using Sylvan.Data.Csv;

namespace DongchengUnion.Domain.Tests.HalfYearReview;

public class DefaultProseTests
{
    [Fact]
    public void Each_of_the_58_figures_stands_exactly_once_in_the_standard_wording_and_in_its_own_section()
    {
        var figures = Rows("seeds/reference/figures-2019H1.csv").Select(r => (Code: r["id"], Section: r["section"])).ToList();
        var placed = Rows("seeds/reference/review-sections.csv")
            .SelectMany(r => Prose.Codes(r["text"]).Where(c => !DefaultSection.Period.Contains(c, StringComparison.Ordinal)).Select(c => (Code: c, Section: r["section"]))).ToList();
        Assert.Equal(58, figures.Count);
        Assert.Equal(figures.OrderBy(f => f.Code), placed.OrderBy(f => f.Code));
    }

    [Fact]
    public void The_sections_come_in_the_order_of_the_figures_file_after_the_opening()
    {
        var order = Rows("seeds/reference/figures-2019H1.csv").Select(r => r["section"]).Distinct();
        var sections = Rows("seeds/reference/review-sections.csv").OrderBy(r => int.Parse(r["sort"], System.Globalization.CultureInfo.InvariantCulture)).Select(r => r["section"]).Distinct();
        Assert.Equal([ReviewSection.Opening, .. order], sections);
    }

    [Fact]
    public void The_standard_wording_holds_no_number_typed_by_hand() =>
        Assert.Empty(Rows("seeds/reference/review-sections.csv").SelectMany(r => Prose.HandTypedNumbers(r["text"])));

    private static List<Dictionary<string, string>> Rows(string file)
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (!Directory.Exists(Path.Combine(root.FullName, "seeds")) || !File.Exists(Path.Combine(root.FullName, "DongchengUnion.sln"))) root = root.Parent!;
        using var reader = CsvDataReader.Create(Path.Combine(root.FullName, file));
        List<Dictionary<string, string>> rows = [];
        while (reader.Read())
            rows.Add(Enumerable.Range(0, reader.FieldCount).ToDictionary(reader.GetName, reader.GetString));
        return rows;
    }
}
