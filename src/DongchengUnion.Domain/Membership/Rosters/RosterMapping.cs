using System.Globalization;

namespace DongchengUnion.Domain.Membership.Rosters;

/// <summary>Which column holds what, as found or as the chair has put it right.</summary>
public sealed class RosterMapping
{
    private static readonly int Fields = Enum.GetValues<RosterField>().Length + 1;

    private readonly int[] columnOf = new int[Fields];

    /// <param name="headerLine">The line after which the rows begin.</param>
    public RosterMapping(int sheet, int headerLine, IEnumerable<(RosterField Field, int Column)> columns)
    {
        Sheet = sheet;
        HeaderLine = headerLine;
        Array.Fill(columnOf, -1);
        foreach (var (field, column) in columns.Where(c => c.Field != RosterField.Ignored)) columnOf[(int)field] = column;
    }

    /// <summary>The sheet of the workbook, counted from 0.</summary>
    public int Sheet { get; }

    public int HeaderLine { get; }

    public static RosterMapping Of(int sheet, RosterHeader header) =>
        new(sheet, header.LineNumber, header.Columns.Where(c => c.Field is not null).Select(c => (c.Field!.Value, c.Index)));

    public bool Has(RosterField field) => columnOf[(int)field] >= 0;

    public int? ColumnOf(RosterField field) => columnOf[(int)field] is >= 0 and var column ? column : null;

    /// <summary>The text of a field, without the space around it; empty where the list has no such column.</summary>
    public string Text(in RosterLine line, RosterField field) => columnOf[(int)field] is >= 0 and var column ? line[column].Trim() : "";

    /// <summary>Why it cannot be worked with; null where it can.</summary>
    public string? Complaint =>
        !Has(RosterField.FullName) ? "没有找到“姓名”列，请在下面指定。"
        : !Has(RosterField.DocumentNumber) ? "没有找到“证件号码”列，请在下面指定；没有证件号码不能核对是否重复。"
        : null;

    /// <summary>As it is kept: 0;3;FullName=1,Sex=2.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"{Sheet};{HeaderLine};{string.Join(',', Enum.GetValues<RosterField>().Where(Has).Select(f => $"{f}={columnOf[(int)f]}"))}");

    /// <exception cref="FormatException">The text was not written by <see cref="ToString"/>.</exception>
    public static RosterMapping Parse(string text)
    {
        var parts = text.Split(';');
        if (parts.Length != 3) throw new FormatException("A mapping has three parts.");
        return new RosterMapping(int.Parse(parts[0], CultureInfo.InvariantCulture), int.Parse(parts[1], CultureInfo.InvariantCulture),
            parts[2].Split(',', StringSplitOptions.RemoveEmptyEntries).Select(p => p.Split('='))
                .Select(p => (Enum.Parse<RosterField>(p[0]), int.Parse(p[1], CultureInfo.InvariantCulture))));
    }
}
