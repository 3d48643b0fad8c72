using System.Globalization;

namespace DongchengUnion.Data.CaseFiles;

/// <summary>A series of numbers without gaps: of one kind of record, one year and one organ.</summary>
public sealed class NumberSeries
{
    public string Name { get; init; } = "";

    /// <summary>The next number that is free.</summary>
    public int Next { get; set; } = 1;
}

/// <summary>Gap-free numbers: taken inside the transaction that saves the record, so that a failed save gives the number back.</summary>
public static class CaseNumbers
{
    /// <param name="pattern">With {year}, {organ} and {number}, such as 东工调〔{year}〕{organ}-{number}号.</param>
    /// <param name="organ">The desk's code.</param>
    /// <exception cref="InvalidOperationException">There is no transaction.</exception>
    public static async Task<string> NextNumber(this UnionDbContext db, string kind, string pattern, int year, string organ)
    {
        if (db.Database.CurrentTransaction is null) throw new InvalidOperationException("A number is taken together with its record.");
        var name = string.Create(CultureInfo.InvariantCulture, $"{kind}/{year}/{organ}");
        var series = await db.NumberSeries.FindAsync(name);
        if (series is null) db.NumberSeries.Add(series = new NumberSeries { Name = name });
        var number = series.Next++;
        await db.SaveChangesAsync();
        return pattern.Replace("{year}", year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{organ}", organ, StringComparison.Ordinal)
            .Replace("{number}", number.ToString("0000", CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }
}
