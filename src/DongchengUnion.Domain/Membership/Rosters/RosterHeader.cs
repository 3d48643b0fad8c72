using DongchengUnion.Domain.Kernel;

namespace DongchengUnion.Domain.Membership.Rosters;

/// <summary>One column of a list.</summary>
/// <param name="Index">Counted from 0.</param>
/// <param name="Field">What it is taken for; null where its title says nothing known.</param>
public sealed record RosterColumn(int Index, string Title, RosterField? Field)
{
    /// <summary>Understood by another title than the sheet's own.</summary>
    public bool IsAltered => Field is { } meant and not RosterField.Ignored && !RosterWords.IsOwnTitle(Title, meant);
}

/// <summary>The line of a list that names its columns; titles and hints may stand above it.</summary>
public sealed record RosterHeader(int LineNumber, IReadOnlyList<RosterColumn> Columns)
{
    /// <summary>Beyond this no title line is looked for.</summary>
    public const int MostLinesAbove = 40;

    /// <summary>How many different fields the line names.</summary>
    public int Known => Columns.Where(c => c.Field is not null and not RosterField.Ignored).Select(c => c.Field).Distinct().Count();

    public bool Has(RosterField field) => Columns.Any(c => c.Field == field);

    /// <summary>The same titles in the same order are the same header, whatever the file is called.</summary>
    public string Signature => string.Join('\u001F', Columns.Select(c => RosterWords.Plain(c.Title)));

    /// <summary>The titles that were understood although they are not the sheet's own, each with its place.</summary>
    public IEnumerable<string> Alterations =>
        Columns.Where(c => c.IsAltered).Select(c => $"第{LineNumber}行第{c.Index + 1}列“{c.Title.Trim()}”→ {c.Field!.Value.Label()}");

    public IEnumerable<string> NotUnderstood => Columns.Where(c => c.Field is null && !string.IsNullOrWhiteSpace(c.Title)).Select(c => c.Title.Trim());

    /// <summary>The line that names most; null where none names a person.</summary>
    public static RosterHeader? Find(IEnumerable<RosterLine> firstLines) =>
        firstLines.Take(MostLinesAbove).Select(Of).Where(h => h.Known >= 2 && (h.Has(RosterField.FullName) || h.Has(RosterField.DocumentNumber)))
            .MaxBy(h => h.Known);

    private static RosterHeader Of(RosterLine line)
    {
        var taken = new HashSet<RosterField>();
        var fields = line.Cells.Select(RosterWords.Find).ToArray();
        // A column with the sheet's own title goes before one that only means the same.
        foreach (var own in new[] { true, false })
        {
            for (var i = 0; i < fields.Length; i++)
            {
                if (fields[i] is not { } field || field == RosterField.Ignored || RosterWords.IsOwnTitle(line.Cells[i], field) != own) continue;
                if (!taken.Add(field)) fields[i] = null;
            }
        }

        return new RosterHeader(line.Number, [.. line.Cells.Select((title, i) => new RosterColumn(i, title, fields[i]))]);
    }
}
