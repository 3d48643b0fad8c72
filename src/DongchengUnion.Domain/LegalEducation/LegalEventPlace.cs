using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.Organization;

namespace DongchengUnion.Domain.LegalEducation;

/// <summary>The union that hosts an event and answers for its figures, as it stood on the day.</summary>
public sealed record HostUnion(int UnionId, string Name, UnionLevel Level, string Path)
{
    /// <param name="onTheDay">Null where the union has always been as it is.</param>
    /// <exception cref="RuleViolationException">The union did not exist on that day.</exception>
    public static HostUnion Of(Union union, UnionShape? onTheDay, DateOnly on) => union.ExistsOn(on)
        ? new(union.Id, onTheDay?.Name ?? union.Name, union.Level, onTheDay?.Path ?? union.Path)
        : throw new RuleViolationException($"{on:yyyy-MM-dd} 时{union.Name}尚未成立或已经撤销。");
}

/// <summary>A union that hosts an event together with another. It shows there too and is counted once, at the host.</summary>
public sealed class LegalEventCoHost
{
    private LegalEventCoHost() { }

    internal LegalEventCoHost(Union union)
    {
        UnionId = union.Id;
        UnionName = union.Name;
        ScopePath = union.Path;
    }

    public int Id { get; private set; }
    public int UnionId { get; private set; }
    public string UnionName { get; private set; } = "";
    public string ScopePath { get; private set; } = "";
}
