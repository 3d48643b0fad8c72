using DongchengUnion.Domain.Kernel;

namespace DongchengUnion.Domain.Organization;

/// <summary>
/// A union of the district's tree, from the district federation to a group. The properties say how it is now;
/// <see cref="UnionShape"/> rows say how it was on any earlier day.
/// </summary>
public sealed class Union : IVersioned
{
    private Union() { }

    /// <param name="number">The federation's own stable number, never reused.</param>
    /// <param name="parent">The next higher union; null only for the district federation.</param>
    public Union(string number, string name, UnionLevel level, Union? parent, DateOnly foundedOn)
    {
        Number = number;
        Name = name;
        Level = level;
        ParentId = parent?.Id;
        ParentPath = parent?.Path ?? "/";
        FoundedOn = foundedOn;
    }

    public int Id { get; private set; }
    public string Number { get; private set; } = "";
    public string Name { get; private set; } = "";
    public UnionLevel Level { get; private set; }
    public int? ParentId { get; private set; }

    /// <summary>The path of the next higher union, such as /1/2/.</summary>
    public string ParentPath { get; private set; } = "/";

    /// <summary>The place in the tree: /1/2/55/. The slash at the end keeps /1/20/ out of /1/2/.</summary>
    public string Path { get; private set; } = "";

    public DateOnly FoundedOn { get; private set; }

    /// <summary>The last day the union existed; null while it does.</summary>
    public DateOnly? ClosedOn { get; private set; }

    public int Version { get; private set; }

    public bool ExistsOn(DateOnly day) => FoundedOn <= day && (ClosedOn is null || day <= ClosedOn);

    /// <summary>Writes the path once the row has its number. Called when a union is filed for the first time.</summary>
    public void TakePlace() => Path = $"{ParentPath}{Id}/";
}
