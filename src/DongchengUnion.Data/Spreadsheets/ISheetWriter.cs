namespace DongchengUnion.Data.Spreadsheets;

/// <summary>Writes a table row by row, so that no length of it fills the memory. All cells are text.</summary>
public interface ISheetWriter : IAsyncDisposable
{
    /// <param name="columns">How many columns are set to text, also below the last row.</param>
    Task BeginSheet(string name, int columns);

    Task Row(IReadOnlyList<string> cells, bool isHeading = false);
}
