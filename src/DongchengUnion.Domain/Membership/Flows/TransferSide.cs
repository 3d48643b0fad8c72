using System.Globalization;
using DongchengUnion.Domain.Organization;

namespace DongchengUnion.Domain.Membership.Flows;

/// <summary>One of the two unions of a transfer.</summary>
public sealed record TransferSide(UnionPlace Place, string Name)
{
    public static TransferSide Of(Union union) => new(UnionPlace.Of(union), union.Name);

    /// <summary>The lowest body above both: of /1/2/55/ and /1/2/60/ it is 2, of /1/2/55/ and /1/3/71/ it is 1.</summary>
    internal static int Common(string first, string second)
    {
        var (a, b) = (Above(first), Above(second));
        return int.Parse(a.Zip(b).TakeWhile(p => p.First == p.Second).Last().First, CultureInfo.InvariantCulture);
    }

    // A union does not decide its own transfers.
    private static string[] Above(string path) => path.Split('/', StringSplitOptions.RemoveEmptyEntries)[..^1];
}
