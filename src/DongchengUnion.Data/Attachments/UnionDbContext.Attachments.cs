using DongchengUnion.Domain.Attachments;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Data;

public abstract partial class UnionDbContext
{
    private readonly List<string> openedSubjects = [];

    public DbSet<Attachment> Attachments => Set<Attachment>();
    public DbSet<AttachmentLine> AttachmentLines => Set<AttachmentLine>();

    // Files have no union of their own: they are the record's. They exist only for records whose module has said yes in this request.
    private IReadOnlyList<string> OpenedSubjects => openedSubjects;

    /// <summary>Lets the files of one record be read through this context; called by the desk once the record's module has agreed.</summary>
    internal void OpenFilesOf(AttachmentSubject subject) => openedSubjects.Add(subject.Key);
}
