using System.Buffers;
using System.Globalization;
using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace DongchengUnion.Data.Seeding;

/// <summary>
/// One prepared statement of the embedded database, its values bound by their place. The provider looks each parameter up by its
/// name, prepares a list of statements and makes a reader for every row: three times the work of the insert itself.
/// </summary>
internal sealed class SqliteRows : IDisposable
{
    private readonly sqlite3 database;
    private readonly sqlite3_stmt statement;
    private byte[] text = ArrayPool<byte>.Shared.Rent(1024);

    public SqliteRows(SqliteConnection connection, string sql)
    {
        database = connection.Handle!;
        SqliteException.ThrowExceptionForRC(raw.sqlite3_prepare_v2(database, sql, out statement), database);
    }

    /// <summary>Whether values of the type are stored here exactly as the provider stores them.</summary>
    public static bool Takes(Type type) => (Nullable.GetUnderlyingType(type) ?? type) is var plain
        && (plain == typeof(string) || plain == typeof(int) || plain == typeof(long) || plain == typeof(bool) || plain == typeof(byte[]) || plain == typeof(DateOnly) || plain == typeof(DateTime));

    /// <param name="place">From 1.</param>
    public void Bind(int place, object? value)
    {
        var result = value switch
        {
            null => raw.sqlite3_bind_null(statement, place),
            string words => Text(place, words),
            int number => raw.sqlite3_bind_int(statement, place, number),
            long number => raw.sqlite3_bind_int64(statement, place, number),
            bool yes => raw.sqlite3_bind_int(statement, place, yes ? 1 : 0),
            byte[] bytes => raw.sqlite3_bind_blob(statement, place, bytes),
            DateOnly day => Day(place, day),
            DateTime instant => Text(place, instant.ToString(@"yyyy\-MM\-dd HH\:mm\:ss.FFFFFFF", CultureInfo.InvariantCulture)),
            _ => throw new ArgumentException($"{value.GetType()} is not bound here.", nameof(value)),
        };
        if (result != raw.SQLITE_OK) SqliteException.ThrowExceptionForRC(result, database);
    }

    public void Insert()
    {
        var result = raw.sqlite3_step(statement);
        // The reset comes second and the message before it is lost: it is read by the throw.
        if (result != raw.SQLITE_DONE) SqliteException.ThrowExceptionForRC(result, database);
        _ = raw.sqlite3_reset(statement);
    }

    public void Dispose()
    {
        statement.Dispose();
        // Personal values went through it.
        ArrayPool<byte>.Shared.Return(text, clearArray: true);
    }

    private int Day(int place, DateOnly day)
    {
        Span<byte> ten = stackalloc byte[10];
        day.TryFormat(ten, out _, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        return raw.sqlite3_bind_text(statement, place, ten);
    }

    private int Text(int place, string words)
    {
        // Nothing at all would be bound as null.
        if (words.Length == 0) return raw.sqlite3_bind_text(statement, place, words);
        var most = Encoding.UTF8.GetMaxByteCount(words.Length);
        if (most > text.Length)
        {
            ArrayPool<byte>.Shared.Return(text, clearArray: true);
            text = ArrayPool<byte>.Shared.Rent(most);
        }

        return raw.sqlite3_bind_text(statement, place, text.AsSpan(0, Encoding.UTF8.GetBytes(words, text)));
    }
}
