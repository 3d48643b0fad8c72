using System.Globalization;
using DongchengUnion.Domain.Organization;

namespace DongchengUnion.Domain.Membership;

/// <summary>Where a union hangs in the district, as the rows of its members carry it.</summary>
/// <param name="UpperUnionId">The body right below the district on the way to the union; lists are read by it.</param>
public readonly record struct UnionPlace(int UnionId, string Path, int UpperUnionId)
{
    public static UnionPlace Of(Union union) => Of(union.Id, union.Path);

    /// <param name="path">Such as /1/2/55/: the district, the street, the union.</param>
    public static UnionPlace Of(int unionId, string path)
    {
        var parts = path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        return new(unionId, path, int.Parse(parts[Math.Min(1, parts.Length - 1)], CultureInfo.InvariantCulture));
    }
}
