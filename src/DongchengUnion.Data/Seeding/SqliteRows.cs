using System.Buffers;
using System.Globalization;
using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace DongchengUnion.Data.Seeding;

/// <summary>
/// One prepared statement of the embedded database, its values bound by their place, from 1. The provider looks each parameter up by
/// its name, prepares a list of statements and makes a reader for every row: three times the work of the insert itself. A value that
/// is the row's before stays bound: half of a list's columns are empty or the same from top to bottom.
/// </summary>
internal sealed class SqliteRows : IDisposable
{
    private readonly sqlite3 database;
    private readonly sqlite3_stmt statement;
    private readonly bool[] isFilled;
    private readonly long[] numbers;
    private readonly string?[] words;
    private byte[] text = ArrayPool<byte>.Shared.Rent(1024);

    public SqliteRows(SqliteConnection connection, string sql)
    {
        database = connection.Handle!;
        SqliteException.ThrowExceptionForRC(raw.sqlite3_prepare_v2(database, sql, out statement), database);
        var places = raw.sqlite3_bind_parameter_count(statement) + 1;
        (isFilled, numbers, words) = (new bool[places], new long[places], new string?[places]);
    }

    public void Bind(int place, string? value)
    {
        if (value is null)
        {
            Empty(place);
        }
        else if (!isFilled[place] || !ReferenceEquals(words[place], value))
        {
            Require(Text(place, value));
            (isFilled[place], words[place]) = (true, value);
        }
    }

    public void Bind(int place, long? value)
    {
        if (IsNew(place, value)) Require(raw.sqlite3_bind_int64(statement, place, numbers[place]));
    }

    public void Bind(int place, DateOnly? value)
    {
        if (IsNew(place, value?.DayNumber)) Require(Day(place, value!.Value));
    }

    public void Bind(int place, DateTime? value)
    {
        if (IsNew(place, value?.Ticks)) Require(Text(place, value!.Value.ToString(@"yyyy\-MM\-dd HH\:mm\:ss.FFFFFFF", CultureInfo.InvariantCulture)));
    }

    public void Bind(int place, byte[]? value)
    {
        if (value is null)
        {
            Empty(place);
            return;
        }

        Require(raw.sqlite3_bind_blob(statement, place, value));
        isFilled[place] = true;
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

    private bool IsNew(int place, long? value)
    {
        if (value is not { } number)
        {
            Empty(place);
            return false;
        }

        if (isFilled[place] && numbers[place] == number) return false;
        (isFilled[place], numbers[place]) = (true, number);
        return true;
    }

    private void Empty(int place)
    {
        if (!isFilled[place]) return;
        Require(raw.sqlite3_bind_null(statement, place));
        isFilled[place] = false;
    }

    private void Require(int result)
    {
        if (result != raw.SQLITE_OK) SqliteException.ThrowExceptionForRC(result, database);
    }

    private int Day(int place, DateOnly day)
    {
        Span<byte> ten = stackalloc byte[10];
        day.TryFormat(ten, out _, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        return raw.sqlite3_bind_text(statement, place, ten);
    }

    private int Text(int place, string value)
    {
        // Nothing at all would be bound as null.
        if (value.Length == 0) return raw.sqlite3_bind_text(statement, place, value);
        var most = Encoding.UTF8.GetMaxByteCount(value.Length);
        if (most > text.Length)
        {
            ArrayPool<byte>.Shared.Return(text, clearArray: true);
            text = ArrayPool<byte>.Shared.Rent(most);
        }

        return raw.sqlite3_bind_text(statement, place, text.AsSpan(0, Encoding.UTF8.GetBytes(value, text)));
    }
}
