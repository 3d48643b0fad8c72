using DongchengUnion.Domain.Kernel;

namespace DongchengUnion.Domain.LegalEducation;

/// <summary>A photograph, sign-in sheet or report that proves an event. Sealed at rest, given out only as a download.</summary>
public sealed class LegalEventFile : IUnionScoped
{
    private LegalEventFile() { }

    /// <param name="storedAs">The number under which the sealed file is kept.</param>
    public LegalEventFile(LegalEvent proven, string name, string contentType, string storedAs, Actor by, DateTime at)
    {
        (EventId, UnionId, ScopePath) = (proven.Id, proven.UnionId, proven.ScopePath);
        (Name, ContentType, StoredAs) = (name, contentType, storedAs);
        (AddedAt, AddedByName) = (at, by.Name);
    }

    public int Id { get; private set; }
    public int EventId { get; private set; }
    public int UnionId { get; private set; }
    public string ScopePath { get; private set; } = "";
    public string Name { get; private set; } = "";
    public string ContentType { get; private set; } = "";
    public string StoredAs { get; private set; } = "";
    public DateTime AddedAt { get; private set; }
    public string AddedByName { get; private set; } = "";

    /// <summary>The event was corrected: the proof goes with the one that stands in its place.</summary>
    public void FollowTo(LegalEvent mended) => EventId = mended.Id;
}
