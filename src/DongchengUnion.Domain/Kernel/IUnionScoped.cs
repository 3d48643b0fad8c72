namespace DongchengUnion.Domain.Kernel;

/// <summary>A record that belongs to a union: who may read and write it follows from the union's place in the district.</summary>
public interface IUnionScoped
{
    /// <summary>The union the record is filed under.</summary>
    int UnionId { get; }

    /// <summary>
    /// The union's path, such as /1/2/55/, at the time the record belongs to. It stays when the union moves to another street,
    /// so the old street keeps reading what was filed under it.
    /// </summary>
    string ScopePath { get; }
}
