using Microsoft.Data.Sqlite;

namespace DongchengUnion.Benchmarks;

/// <summary>The least a list can do: 25 rows and a count that stops at a thousand, in SQL, for one street.</summary>
internal sealed class ListsPlain(SqliteConnection connection, int street)
{
    private const string Columns = "SELECT p.Id, p.FullName, p.Facts_Sex, p.Facts_BirthDate, p.UnionId, p.MobileSealed, p.Status, p.CurrentSince FROM Persons p ";
    private const string Page = " ORDER BY p.NameSort, p.Id LIMIT 25";

    public int Scope() => Rows(Columns + "WHERE p.UpperUnionId=$u AND p.IsOnRoster=1" + Page)
        + Rows("SELECT COUNT(*) FROM (SELECT 1 FROM Persons p WHERE p.UpperUnionId=$u AND p.IsOnRoster=1 LIMIT 1001)");

    public int After(long id) => Rows(Columns + "WHERE p.UpperUnionId=$u AND p.IsOnRoster=1 AND (p.NameSort, p.Id) > (SELECT NameSort, Id FROM Persons WHERE Id=$a)" + Page, ("$a", id))
        + Rows("SELECT COUNT(*) FROM (SELECT 1 FROM Persons p WHERE p.UpperUnionId=$u AND p.IsOnRoster=1 LIMIT 1001)");

    public int Union(int union) => Rows(Columns + "WHERE p.UnionId=$a AND p.IsOnRoster=1" + Page, ("$a", union))
        + Rows("SELECT COUNT(*) FROM (SELECT 1 FROM Persons p WHERE p.UnionId=$a AND p.IsOnRoster=1 LIMIT 1001)", ("$a", union));

    public int Fragment(string text) => Rows(Columns + "JOIN MemberSearchKeys k ON k.PersonId=p.Id WHERE k.Key=$a AND k.UpperUnionId=$u ORDER BY k.PersonId LIMIT 25", ("$a", text))
        + Rows("SELECT COUNT(*) FROM (SELECT 1 FROM MemberSearchKeys k WHERE k.Key=$a AND k.UpperUnionId=$u LIMIT 1001)", ("$a", text));

    public int Prefix(string from, string to) => Rows(Columns + "JOIN MemberSearchKeys k ON k.PersonId=p.Id WHERE k.Key>=$a AND k.Key<$b AND k.UpperUnionId=$u ORDER BY k.Key LIMIT 25", ("$a", from), ("$b", to))
        + Rows("SELECT COUNT(*) FROM (SELECT 1 FROM MemberSearchKeys k WHERE k.Key>=$a AND k.Key<$b AND k.UpperUnionId=$u LIMIT 1001)", ("$a", from), ("$b", to));

    private int Rows(string sql, params (string Name, object Value)[] parameters)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The text is the benchmark's own.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.Parameters.AddWithValue("$u", street);
        foreach (var (name, value) in parameters) command.Parameters.AddWithValue(name, value);
        using var reader = command.ExecuteReader();
        var rows = 0;
        while (reader.Read())
        {
            for (var i = 0; i < reader.FieldCount; i++) _ = reader.GetValue(i);
            rows++;
        }

        return rows;
    }
}
