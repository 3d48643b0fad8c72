namespace DongchengUnion.Web.Tests.Architecture;

/// <summary>The rows of the tables in a document, cell by cell.</summary>
internal static class MarkdownTable
{
    public static IEnumerable<string[]> Rows(string text) =>
        text.Split('\n').Select(l => l.Trim()).Where(l => l.StartsWith('|')).Select(l => l.Trim('|').Split('|').Select(c => c.Trim()).ToArray());
}
