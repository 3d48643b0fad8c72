using System.Globalization;
using DongchengUnion.Data.WorkRegister;
using DongchengUnion.Domain.Indicators;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Modules.WorkRegister.Indicators;

/// <summary>One row of a register behind a figure. Its page opens only for those who may read the register itself.</summary>
public sealed record FactRow(string Kind, RegisterFact Fact)
{
    /// <summary>The page of the row; null for a consultation, of which others than its desk only know that it took place.</summary>
    public string? Url => RegisterFacts.PathOf(Kind) is { } path ? string.Create(CultureInfo.InvariantCulture, $"{path}/{Fact.Id}") : null;

    public decimal Counted(IEnumerable<ItemKey> items) => items.Where(i => i.Kind == Kind).Sum(i => i.Measure switch
    {
        Measure.Rows => 1,
        Measure.Count => Fact.Count ?? 0,
        Measure.Persons => Fact.Persons ?? 0,
        _ => 0m,
    });

    // The kinds one after the other, each by day: a page may end one and begin the next.
    internal static async Task<List<FactRow>> Page(IReadOnlyList<(string Kind, IQueryable<RegisterFact> Facts)> sources, int skip, int take)
    {
        List<FactRow> found = [];
        foreach (var (kind, facts) in sources)
        {
            if (found.Count == take) break;
            var number = await facts.CountAsync();
            var rows = skip < number ? await facts.OrderByDescending(f => f.On).ThenByDescending(f => f.Id).Skip(skip).Take(take - found.Count).ToListAsync() : [];
            found.AddRange(rows.Select(f => new FactRow(kind, f)));
            skip = Math.Max(0, skip - number);
        }

        return found;
    }
}
