using Sylvan.Data.Csv;

namespace DongchengUnion.Tests;

/// <summary>
/// Case tables of tests/cases, one row a case. The environment variable UNION_CASES names another folder to read instead,
/// from the root of the repository, so that a table the tests have not seen can be put to the same code; a table that folder
/// does not have is read from tests/cases.
/// </summary>
internal static class Cases
{
    /// <summary>The root of the repository, found from where the tests run.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The rows of a table, by column name.</summary>
    /// <exception cref="InvalidOperationException">The table is missing or has no row, or the other folder holds no table: nothing would be checked.</exception>
    public static IReadOnlyList<CaseRow> Rows(string table)
    {
        var delivered = Path.Combine(Root, "tests/cases");
        if (Environment.GetEnvironmentVariable("UNION_CASES") is not { Length: > 0 } other) return Read(Path.Combine(delivered, table));
        var folder = Path.Combine(Root, other);
        // A folder that holds none of the tables is a slip of the pen, not a wish to check nothing.
        if (!Directory.Exists(folder) || !Directory.EnumerateFiles(delivered).Any(f => File.Exists(Path.Combine(folder, Path.GetFileName(f)))))
            throw new InvalidOperationException($"UNION_CASES names {folder}, which holds no case table.");
        var path = Path.Combine(folder, table);
        return Read(File.Exists(path) ? path : Path.Combine(delivered, table));
    }

    /// <summary>The text of a table that has more than rows and columns, such as membership-counts.json.</summary>
    public static string Text(string table)
    {
        var delivered = Path.Combine(Root, "tests/cases", table);
        var other = Environment.GetEnvironmentVariable("UNION_CASES") is { Length: > 0 } folder ? Path.Combine(Root, folder, table) : delivered;
        return File.ReadAllText(File.Exists(other) ? other : delivered);
    }

    /// <summary>The rows of a delivered seed file, such as reference/holidays.csv.</summary>
    public static IReadOnlyList<CaseRow> Seed(string file) => Read(Path.Combine(Root, "seeds", file));

    private static List<CaseRow> Read(string path)
    {
        if (!File.Exists(path)) throw new InvalidOperationException($"The table {path} is missing.");
        using var reader = CsvDataReader.Create(path, new CsvDataReaderOptions { HasHeaders = true });
        var names = Enumerable.Range(0, reader.FieldCount).Select(reader.GetName).ToList();
        List<CaseRow> rows = [];
        while (reader.Read())
            rows.Add(new CaseRow(path, rows.Count + 2, names.Select((name, i) => (name, reader.GetString(i))).ToDictionary(c => c.name, c => c.Item2)));
        return rows.Count > 0 ? rows : throw new InvalidOperationException($"The table {path} has no row.");
    }

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "DongchengUnion.sln"))) return folder.FullName;
        }

        throw new InvalidOperationException("The tests do not run inside the repository.");
    }
}

/// <summary>One row of a case table.</summary>
internal sealed record CaseRow(string File, int Line, IReadOnlyDictionary<string, string> Fields)
{
    /// <exception cref="FormatException">The table has no such column.</exception>
    public string this[string column] => Fields.TryGetValue(column, out var text) ? text.Trim() : throw new FormatException($"{File}: no column {column}.");

    public string? Optional(string column) => this[column] is { Length: > 0 } text ? text : null;

    public int Whole(string column) => int.Parse(this[column], System.Globalization.CultureInfo.InvariantCulture);

    public DateOnly Date(string column) => DateOnly.ParseExact(this[column], "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    public DateOnly? OptionalDate(string column) => Optional(column) is null ? null : Date(column);
}
