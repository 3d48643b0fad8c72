using DongchengUnion.Domain.Indicators;
using DongchengUnion.Domain.Organization;
using DongchengUnion.Domain.WorkRegister;
using DongchengUnion.Tests;

namespace DongchengUnion.Domain.Tests.Indicators;

/// <summary>The delivered catalogue against the figures it has to reproduce.</summary>
public sealed class CatalogueTests
{
    private static readonly IReadOnlyList<CaseRow> Catalogue = Cases.Seed("reference/indicators.csv");
    private static readonly IReadOnlyList<CaseRow> Figures = Cases.Seed("reference/figures-2019H1.csv");
    private static readonly Dictionary<string, CaseRow> Kinds = Cases.Seed("reference/work-kinds.csv").ToDictionary(r => r["code"]);

    private static readonly string[] Words = ["name", "definition", "formula", "period_rule", "owner", "source"];

    [Fact]
    public void It_holds_the_figures_in_their_order_with_their_units() =>
        Assert.Equal(Figures.Select(f => (f["id"], f["unit"])), Catalogue.OrderBy(c => c.Whole("sort")).Select(c => (c["code"], c["unit"])));

    [Fact]
    public void Figures_that_are_exact_have_no_rounding_step() =>
        Assert.Equal(Figures.Where(f => f["qualifier"] != "exact").Select(f => f["id"]), Catalogue.Where(c => c["step"] != "0").Select(c => c["code"]));

    [Fact]
    public void Every_source_is_a_measure_that_its_kind_asks_for()
    {
        foreach (var row in Catalogue)
        {
            foreach (var item in ItemKey.ParseSum(row["sources"]).Concat(ItemKey.ParseSum(row["base_sources"])))
            {
                Assert.True(Kinds.TryGetValue(item.Kind, out var kind), $"{row["code"]}: {item}");
                var asked = AskedMeasure.ParseAll(kind!["asks"]).FirstOrDefault(a => a.Measure == item.Measure);
                Assert.True(item.Measure == Measure.Rows || asked is { IsRequired: true }, $"{row["code"]}: {item} is not asked for");
                // 人 and 人次 are never taken for each other.
                if (asked is not null && row["nature"] != "Ratio") Assert.Equal(RoundedFigure.BaseUnitOf(row["unit"]).Replace("名", "人"), asked.Unit);
            }
        }
    }

    [Fact]
    public void Ratios_and_only_ratios_have_a_denominator() =>
        Assert.All(Catalogue, row => Assert.Equal(row["nature"] == nameof(IndicatorNature.Ratio), row["base_sources"] != ""));

    [Fact]
    public void Stocks_come_from_states_and_flows_from_events() => Assert.All(Catalogue, row =>
    {
        var isStock = ItemKey.ParseSum(row["sources"]).All(i => Kinds[i.Kind]["stock"] == "yes");
        if (row["nature"] is nameof(IndicatorNature.Stock) or nameof(IndicatorNature.Flow)) Assert.Equal(row["nature"] == nameof(IndicatorNature.Stock), isStock);
    });

    [Fact]
    public void Everything_is_said_in_words() =>
        Assert.All(Catalogue, row => Assert.All(Words, column => Assert.NotEqual("", row[column])));

    [Fact]
    public void Every_kind_says_who_records_it() => Assert.All(Kinds.Values, kind =>
    {
        Assert.NotEmpty(kind["levels"].Split(' ').Select(Enum.Parse<UnionLevel>));
        Assert.NotEqual("", kind["hint"]);
    });
}
