using Microsoft.Data.Sqlite;

namespace DongchengUnion.Web.Tests.Support;

/// <summary>The demo district is seeded once a run into a file; each portal that writes gets a copy.</summary>
internal static class SeededFile
{
    public const string KeyFile = "personal-data-keys.json";

    private static readonly Lazy<Task<(byte[] Database, byte[] Keys)>> Seeded = new(Seed);

    /// <summary>The database, and beside it the keys it was sealed with.</summary>
    public static async Task CopyTo(string file)
    {
        var folder = Path.GetDirectoryName(file)!;
        Directory.CreateDirectory(folder);
        var (database, keys) = await Seeded.Value;
        await File.WriteAllBytesAsync(file, database);
        await File.WriteAllBytesAsync(Path.Combine(folder, KeyFile), keys);
    }

    /// <summary>Removes a portal's folder; the connections that were kept open to its file go first.</summary>
    public static void Remove(string folder)
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    private static async Task<(byte[] Database, byte[] Keys)> Seed()
    {
        var folder = Directory.CreateTempSubdirectory("union-seeded-").FullName;
        var whole = Path.Combine(folder, "whole.db");
        await using (var host = new PortalHost(folder, hasDemo: true, TimeProvider.System, new Dictionary<string, string>()))
        {
            _ = host.Server;
            await using var connection = new SqliteConnection($"Data Source={host.DatabaseFile};Pooling=False");
            await connection.OpenAsync();
            await using var command = connection.CreateCommand();
            // One file without a log beside it, whatever the journal still holds.
            command.CommandText = $"VACUUM INTO '{whole}'";
            await command.ExecuteNonQueryAsync();
        }

        var seeded = (await File.ReadAllBytesAsync(whole), await File.ReadAllBytesAsync(Path.Combine(folder, "data", KeyFile)));
        Remove(folder);
        return seeded;
    }
}
