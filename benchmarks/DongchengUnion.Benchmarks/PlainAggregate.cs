using Microsoft.Data.Sqlite;

namespace DongchengUnion.Benchmarks;

/// <summary>What can be had with nothing but SQL: one row a report, one column an item.</summary>
internal sealed class PlainAggregate : IDisposable
{
    private static readonly string SumSql = $"SELECT body_id, {string.Join(", ", Enumerable.Range(1, District.Items).Select(i => $"sum(f{i:00})"))} "
        + "FROM plain_reports WHERE period BETWEEN 201901 AND 201906 GROUP BY body_id";

    private readonly SqliteConnection connection;

    public PlainAggregate(string file)
    {
        connection = new SqliteConnection($"Data Source={file}");
        connection.Open();
    }

    public decimal Sum()
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Column names are made above from numbers.
        command.CommandText = SumSql;
#pragma warning restore CA2100
        using var reader = command.ExecuteReader();
        decimal all = 0;
        while (reader.Read())
        {
            for (var i = 1; i <= District.Items; i++) all += reader.GetInt64(i);
        }

        return all;
    }

    public int ReadRollUps()
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT Json FROM ReportRollUps WHERE Month BETWEEN 201901 AND 201906";
        using var reader = command.ExecuteReader();
        var letters = 0;
        while (reader.Read()) letters += reader.GetString(0).Length;
        return letters;
    }

    public void Dispose() => connection.Dispose();
}
