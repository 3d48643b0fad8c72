using DongchengUnion.Domain.Kernel;

namespace DongchengUnion.Domain.Documents;

/// <summary>One version of a Word template. It is never changed; the version that was made current last is the one papers are made from.</summary>
public sealed class DocumentTemplate : IVersioned
{
    public const int LongestNote = 200;
    public const int ShortestNote = 2;

    private DocumentTemplate() { }

    /// <param name="content">The .docx, already checked against the catalogue.</param>
    /// <param name="note">Why there is a new version, in the office's words.</param>
    /// <exception cref="RuleViolationException">The note says nothing, or too much.</exception>
    public DocumentTemplate(DocumentKind kind, int number, byte[] content, string sha256, string? note, Actor by, DateTime at)
    {
        var words = (note ?? "").Trim();
        if (words.Length is < ShortestNote or > LongestNote) throw new RuleViolationException($"请写明修改说明，{ShortestNote}至{LongestNote}个字。");
        (Kind, Number, Content, Sha256, Note) = (kind, number, content, sha256, words);
        (AddedByName, AddedByPost, AddedAt) = (by.Name, by.Post, at);
    }

    public int Id { get; private set; }
    public int Version { get; private set; }
    public DocumentKind Kind { get; private set; }

    /// <summary>1, 2, 3 … within the kind.</summary>
    public int Number { get; private set; }

    public byte[] Content { get; private set; } = [];

    /// <summary>Of the content, hexadecimal.</summary>
    public string Sha256 { get; private set; } = "";

    public string Note { get; private set; } = "";
    public string AddedByName { get; private set; } = "";
    public string AddedByPost { get; private set; } = "";
    public DateTime AddedAt { get; private set; }

    /// <summary>When it was last made current; null if it never was. The latest of a kind is the one in use.</summary>
    public DateTime? CurrentSince { get; private set; }

    public string CurrentByName { get; private set; } = "";

    /// <param name="current">The version in use, null where there is none yet.</param>
    /// <exception cref="RuleViolationException">It is in use already.</exception>
    public void MakeCurrent(DocumentTemplate? current, Actor by, DateTime at)
    {
        if (current == this) throw new RuleViolationException($"第{Number}版已是现行版本。");
        // Two clicks within one tick of the clock: the later one still counts as later.
        CurrentSince = current?.CurrentSince is { } since && since >= at ? since.AddMilliseconds(1) : at;
        CurrentByName = by.Name;
    }
}
