using Microsoft.Data.Sqlite;

namespace DongchengUnion.Benchmarks;

/// <summary>Prepared inserts in one transaction.</summary>
internal sealed class Bulk : IDisposable
{
    private readonly SqliteConnection connection;
    private readonly SqliteTransaction transaction;
    private readonly List<SqliteCommand> commands = [];

    public Bulk(string file)
    {
        connection = new SqliteConnection($"Data Source={file}");
        connection.Open();
        transaction = connection.BeginTransaction();
    }

    public async Task Run(string sql)
    {
        await using var command = connection.CreateCommand();
        command.Transaction = transaction;
#pragma warning disable CA2100 // The text is the benchmark's own.
        command.CommandText = sql;
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync();
    }

    /// <returns>Writes one row; the values stand in the order of the columns.</returns>
    public InsertRow Insert(string table, params string[] columns)
    {
        var command = connection.CreateCommand();
        commands.Add(command);
        command.Transaction = transaction;
#pragma warning disable CA2100 // Table and columns are the benchmark's own.
        command.CommandText = $"INSERT INTO \"{table}\" ({string.Join(",", columns.Select(c => $"\"{c}\""))}) VALUES ({string.Join(",", columns.Select((_, i) => "$" + i))})";
#pragma warning restore CA2100
        for (var i = 0; i < columns.Length; i++) command.Parameters.AddWithValue("$" + i, DBNull.Value);
        command.Prepare();
        return values =>
        {
            for (var i = 0; i < values.Length; i++) command.Parameters[i].Value = values[i];
            command.ExecuteNonQuery();
        };
    }

    public void Commit() => transaction.Commit();

    public void Dispose()
    {
        commands.ForEach(c => c.Dispose());
        transaction.Dispose();
        connection.Dispose();
    }
}

/// <summary>Writes one row.</summary>
internal delegate void InsertRow(params object[] values);
