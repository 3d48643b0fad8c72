using System.Globalization;
using Sylvan.Data.Csv;

namespace DongchengUnion.Data.Seeding;

/// <summary>The folder with the seed files: reference/ holds real codes and rules, demo/ the invented district.</summary>
public sealed class SeedFolder(string root)
{
    /// <summary>The folder that is delivered beside the program.</summary>
    public static SeedFolder Delivered => new(Path.Combine(AppContext.BaseDirectory, "seeds"));

    /// <summary>The rows of a file such as reference/holidays.csv, in its order.</summary>
    public IEnumerable<SeedRow> Rows(string file)
    {
        using var reader = CsvDataReader.Create(Path.Combine(root, file), new CsvDataReaderOptions { HasHeaders = true });
        var columns = Enumerable.Range(0, reader.FieldCount).ToDictionary(reader.GetName, i => i);
        while (reader.Read())
            yield return new SeedRow(file, reader.RowNumber, columns, [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetString)]);
    }
}

/// <summary>One row of a seed file, read by column name.</summary>
public sealed class SeedRow(string file, int number, Dictionary<string, int> columns, string[] values)
{
    /// <exception cref="FormatException">The file has no such column.</exception>
    public string this[string column] => columns.TryGetValue(column, out var i) && i < values.Length
        ? values[i]
        : throw new FormatException($"{file}, row {number}: no column {column}.");

    public string? Optional(string column) => this[column] is { Length: > 0 } text ? text : null;

    public int Whole(string column) => int.Parse(this[column], CultureInfo.InvariantCulture);

    public decimal Amount(string column) => decimal.Parse(this[column], CultureInfo.InvariantCulture);

    public DateOnly Date(string column) => DateOnly.ParseExact(this[column], "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public DateOnly? OptionalDate(string column) => Optional(column) is null ? null : Date(column);

    public T Enum<T>(string column) where T : struct, Enum => System.Enum.Parse<T>(this[column]);
}
