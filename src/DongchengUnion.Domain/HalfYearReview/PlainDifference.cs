namespace DongchengUnion.Domain.HalfYearReview;

/// <summary>What happened to a piece of text between two wordings.</summary>
public enum PieceChange
{
    [Kernel.Label("未变")] Kept = 1,
    [Kernel.Label("删去")] Removed = 2,
    [Kernel.Label("新增")] Added = 3,
}

/// <summary>A piece of text between two marks of punctuation, and what happened to it.</summary>
public sealed record Piece(PieceChange Change, string Text);

/// <summary>Compares two wordings clause by clause, the way a reader would.</summary>
public static class PlainDifference
{
    private const string Ends = "，。；：、！？\n";

    public static IReadOnlyList<Piece> Between(string before, string after)
    {
        var a = Clauses(before);
        var b = Clauses(after);
        var common = new int[a.Count + 1, b.Count + 1];
        for (var i = a.Count - 1; i >= 0; i--)
        {
            for (var j = b.Count - 1; j >= 0; j--)
                common[i, j] = a[i] == b[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
        }

        List<Piece> pieces = [];
        var (x, y) = (0, 0);
        while (x < a.Count || y < b.Count)
        {
            if (x < a.Count && y < b.Count && a[x] == b[y])
            {
                pieces.Add(new Piece(PieceChange.Kept, a[x]));
                (x, y) = (x + 1, y + 1);
            }
            else if (y == b.Count || (x < a.Count && common[x + 1, y] >= common[x, y + 1]))
            {
                pieces.Add(new Piece(PieceChange.Removed, a[x++]));
            }
            else
            {
                pieces.Add(new Piece(PieceChange.Added, b[y++]));
            }
        }

        return pieces;
    }

    private static List<string> Clauses(string text)
    {
        List<string> clauses = [];
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (!Ends.Contains(text[i])) continue;
            clauses.Add(text[start..(i + 1)]);
            start = i + 1;
        }

        if (start < text.Length) clauses.Add(text[start..]);
        return clauses;
    }
}
