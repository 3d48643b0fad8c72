using System.Globalization;
using System.IO.Compression;
using System.Xml;
using Microsoft.Data.Sqlite;

namespace DongchengUnion.Benchmarks;

/// <summary>
/// The least an import can do: read the sheet, check numbers, dates, unions and doubles, and insert each row into one table with a
/// unique index, in one transaction. No seal, no search keys, no ledger, no verdicts.
/// </summary>
internal static class PlainImport
{
    private static readonly int[] Weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

    public static (int Rows, int Taken) Run(string path, string database)
    {
        using var connection = new SqliteConnection($"Data Source={database};Pooling=False");
        connection.Open();
        Execute(connection, "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA cache_size=-200000");
        Execute(connection, "CREATE TABLE members(id INTEGER PRIMARY KEY, rid TEXT NOT NULL, name TEXT, sex TEXT, birth TEXT, union_code TEXT, phone TEXT, joined TEXT, edu TEXT, emp TEXT); CREATE UNIQUE INDEX ux ON members(rid); CREATE INDEX iu ON members(union_code, id)");
        using var transaction = connection.BeginTransaction();
        using var insert = connection.CreateCommand();
        insert.CommandText = "INSERT INTO members(rid,name,sex,birth,union_code,phone,joined,edu,emp) VALUES($0,$1,$2,$3,$4,$5,$6,$7,$8)";
        var parameters = Enumerable.Range(0, 9).Select(i => insert.Parameters.Add(new SqliteParameter("$" + i, ""))).ToArray();
        var unions = Enumerable.Range(0, ImportRoster.Unions).Select(ImportRoster.Code).ToHashSet();
        HashSet<string> seen = [];
        var (rows, taken) = (0, 0);
        foreach (var cells in Rows(path).Skip(1))
        {
            rows++;
            if (!IsGood(cells, unions) || !seen.Add(cells[1])) continue;
            taken++;
            (parameters[0].Value, parameters[1].Value) = (cells[1], cells[0]);
            for (var i = 2; i < 9; i++) parameters[i].Value = cells[i];
            insert.ExecuteNonQuery();
        }

        transaction.Commit();
        return (rows, taken);
    }

    private static bool IsGood(string[] cells, HashSet<string> unions)
    {
        var id = cells[1];
        if (cells[0].Length == 0 || id.Length != 18 || !DateOnly.TryParseExact(id.AsSpan(6, 8), "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)) return false;
        var sum = 0;
        for (var i = 0; i < 17; i++) sum += (id[i] - '0') * Weights[i];
        return "10X98765432"[sum % 11] == id[17] && ((id[16] - '0') % 2 == 1 ? "男" : "女") == cells[2] && unions.Contains(cells[4]);
    }

    private static IEnumerable<string[]> Rows(string path)
    {
        using var zip = ZipFile.OpenRead(path);
        var settings = new XmlReaderSettings { IgnoreWhitespace = true, DtdProcessing = DtdProcessing.Prohibit };
        List<string> shared = [];
        if (zip.GetEntry("xl/sharedStrings.xml") is { } strings)
        {
            using var texts = XmlReader.Create(strings.Open(), settings);
            while (texts.Read())
            {
                if (texts.NodeType == XmlNodeType.Text) shared.Add(texts.Value);
            }
        }

        using var xml = XmlReader.Create(zip.GetEntry("xl/worksheets/sheet1.xml")!.Open(), settings);
        var (row, column, isShared) = (new string[12], 0, false);
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "row") Array.Fill(row = new string[12], "");
            else if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "c") (isShared, column) = (xml.GetAttribute("t") == "s", xml.GetAttribute("r")![0] - 'A');
            else if (xml.NodeType == XmlNodeType.Text && column < 12) row[column] = isShared ? shared[int.Parse(xml.Value, CultureInfo.InvariantCulture)] : xml.Value;
            else if (xml.NodeType == XmlNodeType.EndElement && xml.LocalName == "row") yield return row;
        }
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The text is the benchmark's own.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }
}
