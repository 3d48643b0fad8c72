using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.Privacy;

namespace DongchengUnion.Domain.Attachments;

/// <summary>An uploaded file of a record. The content lies sealed outside the database; here is what is known of it.</summary>
public sealed class Attachment : IVersioned
{
    public const int ShortestReason = 2;
    public const int LongestReason = 200;

    private Attachment() { }

    /// <param name="nameSealed">The name the file was uploaded under: it often holds a person's name.</param>
    /// <exception cref="RuleViolationException">The organ keeps a file to its own side: it has none.</exception>
    public Attachment(AttachmentSubject subject, byte[] nameSealed, StoredFile file, EvidenceKind evidence, AttachmentVisibility visibility, AttachmentSide side, Actor by, DateTime at)
    {
        // The organ has no side of its own to keep a file to.
        if (side == AttachmentSide.Organ && visibility == AttachmentVisibility.OwnSide)
            throw new RuleViolationException("办理方上传的材料请选择“双方和调解员”或“仅调解员”。");
        (SubjectKey, NameSealed) = (subject.Key, nameSealed);
        (StoredAs, Type, Bytes, Sha256, PageCount, ScannedBy) = (file.StoredAs, file.Type, file.Bytes, file.Sha256, file.PageCount, file.ScannedBy);
        (Evidence, Visibility, Side) = (evidence, visibility, side);
        (AddedById, AddedByName, AddedByPost, AddedAt) = (by.AccountId, by.Name, by.Post, at);
    }

    public long Id { get; private set; }
    public int Version { get; private set; }

    /// <summary>The record it belongs to: <see cref="AttachmentSubject.Key"/>.</summary>
    public string SubjectKey { get; private set; } = "";

    [SealedField(PersonalField.Papers)]
    public byte[] NameSealed { get; private set; } = [];

    /// <summary>The number under which the sealed content is kept.</summary>
    public string StoredAs { get; private set; } = "";

    public FileType Type { get; private set; }
    public long Bytes { get; private set; }

    /// <summary>Of the content as it is kept, hexadecimal.</summary>
    public string Sha256 { get; private set; } = "";

    /// <summary>Of a PDF, where it can be told without much ado.</summary>
    public int? PageCount { get; private set; }

    /// <summary>The scanner that let it pass; empty where none is installed.</summary>
    public string ScannedBy { get; private set; } = "";

    public EvidenceKind Evidence { get; private set; }
    public AttachmentVisibility Visibility { get; private set; }
    public AttachmentSide Side { get; private set; }
    public int AddedById { get; private set; }
    public string AddedByName { get; private set; } = "";
    public string AddedByPost { get; private set; } = "";
    public DateTime AddedAt { get; private set; }
    public DateTime? RemovedAt { get; private set; }
    public string RemovedByName { get; private set; } = "";
    public string RemovedWhy { get; private set; } = "";

    public bool IsRemoved => RemovedAt is not null;

    /// <summary>The file is no longer handed out; the content and this line stay.</summary>
    /// <exception cref="RuleViolationException">No reason, or it is removed already.</exception>
    public void Remove(string? why, Actor by, DateTime at)
    {
        if (IsRemoved) throw new RuleViolationException("这份材料已经删除。");
        var words = (why ?? "").Trim();
        if (words.Length is < ShortestReason or > LongestReason) throw new RuleViolationException($"请写明删除理由，{ShortestReason}至{LongestReason}个字。");
        (RemovedAt, RemovedByName, RemovedWhy) = (at, by.Name, words);
    }
}

/// <summary>The record a file belongs to.</summary>
public sealed record AttachmentSubject(string Kind, long Id)
{
    public string Key => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Kind}:{Id}");
}

/// <summary>A file that was checked and put away.</summary>
public sealed record StoredFile(string StoredAs, FileType Type, long Bytes, string Sha256, int? PageCount, string ScannedBy);

/// <summary>One deed with one file. Lines are only ever added.</summary>
public sealed class AttachmentLine
{
    private AttachmentLine() { }

    public AttachmentLine(Attachment file, AttachmentDeed deed, Actor by, DateTime at)
    {
        (File, SubjectKey, Deed, At) = (file, file.SubjectKey, deed, at);
        (AccountId, Name, Post) = (by.AccountId, by.Name, by.Post);
    }

    public long Id { get; private set; }
    public Attachment File { get; private set; } = null!;
    public string SubjectKey { get; private set; } = "";
    public AttachmentDeed Deed { get; private set; }
    public DateTime At { get; private set; }
    public int AccountId { get; private set; }
    public string Name { get; private set; } = "";
    public string Post { get; private set; } = "";
}
