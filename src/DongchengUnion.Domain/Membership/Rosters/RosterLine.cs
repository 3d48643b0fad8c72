namespace DongchengUnion.Domain.Membership.Rosters;

/// <summary>One line of a list as the sheet shows it.</summary>
/// <param name="Number">Counted from 1, as the spreadsheet program counts.</param>
/// <param name="Cells">The texts of the cells; an empty cell is an empty text.</param>
public readonly record struct RosterLine(int Number, string[] Cells)
{
    public string this[int column] => column >= 0 && column < Cells.Length ? Cells[column] : "";

    public bool IsBlank => Array.TrueForAll(Cells, string.IsNullOrWhiteSpace);

    public int Filled => Cells.Count(c => !string.IsNullOrWhiteSpace(c));
}

/// <summary>A file that cannot be read as a list. The message is one sentence for the person who chose it.</summary>
public sealed class RosterUnreadableException(string message, Exception? inner = null) : Exception(message, inner);
