using System.Security.Cryptography;
using DongchengUnion.Data.Privacy;
using DongchengUnion.Domain.Attachments;
using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.Privacy;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Data.Attachments;

/// <summary>One file as a page shows it.</summary>
/// <param name="MayRemove">The one who looks may remove it.</param>
public sealed record AttachmentRow(Attachment File, string Name, bool MayRemove);

/// <summary>The files of one record as one person may see them.</summary>
public sealed record AttachmentList(AttachmentSubject Subject, AttachmentRights Rights, IReadOnlyList<AttachmentRow> Files, int MostMegabytes);

/// <summary>What somebody uploads.</summary>
public sealed record NewAttachment(string Name, byte[] Content, EvidenceKind Evidence, AttachmentVisibility Visibility);

/// <summary>
/// The only way to files of records: asks the record's module each time, checks what comes in, strips what tells too much, seals
/// what is kept, writes a line for each deed. A record or file that is not there for the one who asks is null.
/// </summary>
public sealed class AttachmentDesk(UnionDbContext db, SealedFiles files, IFileScan scan, IEnumerable<IAttachmentSubjects> kinds)
{
    public const string MostMegabytesSetting = "Attachments.MostMegabytes";

    /// <param name="on">The day whose setting is shown.</param>
    public async Task<AttachmentList?> List(AttachmentSubject subject, DateOnly on, CancellationToken cancellationToken = default)
    {
        if (await Open(subject, cancellationToken) is not { } rights) return null;
        var rows = await db.Attachments.AsNoTracking().Where(a => a.SubjectKey == subject.Key).OrderBy(a => a.Id).ToListAsync(cancellationToken);
        return new AttachmentList(subject, rights, [.. rows.Where(rights.Sees).Select(a => new AttachmentRow(a, NameOf(a), !a.IsRemoved && rights.Removes(a)))], await MostMegabytes(db, on));
    }

    /// <returns>Null where the record is not there for the one who asks, or takes no files from that person.</returns>
    /// <exception cref="RuleViolationException">The file cannot be taken: empty, too large, of another kind, locked, damaged, found harmful.</exception>
    public async Task<Attachment?> Add(AttachmentSubject subject, NewAttachment upload, Actor by, DateTime at, DateOnly on, CancellationToken cancellationToken = default)
    {
        if (await Open(subject, cancellationToken) is not { MayAdd: true } rights) return null;
        var type = FileInspection.TypeOf(upload.Name, upload.Content, await MostMegabytes(db, on));
        if (await scan.Complaint(upload.Content, cancellationToken) is { } harmful) throw new RuleViolationException(harmful);
        var content = type switch
        {
            FileType.Jpeg => JpegPieces.Clean(upload.Content)!,
            FileType.Png => PngPieces.Clean(upload.Content)!,
            _ => upload.Content,
        };
        var storedAs = await files.Save(new MemoryStream(content), cancellationToken);
        try
        {
            var stored = new StoredFile(storedAs, type, content.LongLength, Convert.ToHexStringLower(SHA256.HashData(content)), type == FileType.Pdf ? PdfFacts.Pages(content) : null, scan.Name);
            var file = new Attachment(subject, db.Sealer.Seal(PersonalField.Papers, CleanName(upload.Name)), stored, upload.Evidence, upload.Visibility, rights.Side, by, at);
            db.Add(file);
            db.Add(new AttachmentLine(file, AttachmentDeed.Added, by, at));
            await db.SaveChangesAsync(cancellationToken);
            return file;
        }
        catch
        {
            // No line, no file: nobody would ever find it again.
            files.Drop(storedAs);
            throw;
        }
    }

    /// <summary>Hands a file out and writes the line first: what was begun was taken.</summary>
    /// <returns>Null where it is not there for the one who asks, or was removed.</returns>
    /// <exception cref="RuleViolationException">What is kept was altered or has vanished.</exception>
    public async Task<(string Name, FileType Type, byte[] Content)?> Read(AttachmentSubject subject, long id, Actor by, DateTime at, CancellationToken cancellationToken = default)
    {
        if (await Find(subject, id, cancellationToken) is not { File: { IsRemoved: false } file }) return null;
        db.Add(new AttachmentLine(file, AttachmentDeed.Read, by, at));
        await db.SaveChangesAsync(cancellationToken);
        try
        {
            await using var stored = files.OpenRead(file.StoredAs) ?? throw new RuleViolationException("这份材料的文件已不在服务器上，请联系系统管理员从备份恢复。");
            var content = new byte[stored.Length];
            await stored.ReadExactlyAsync(content, cancellationToken);
            if (Convert.ToHexStringLower(SHA256.HashData(content)) != file.Sha256) throw new SealBrokenException("The content is not the one that was uploaded.");
            return (NameOf(file), file.Type, content);
        }
        catch (SealBrokenException)
        {
            throw new RuleViolationException("这份材料在服务器上被改动过，已停止下载，请立即联系系统管理员。");
        }
    }

    /// <returns>False where it is not there for the one who asks, or not theirs to remove.</returns>
    /// <exception cref="RuleViolationException">No reason, or removed already.</exception>
    public async Task<bool> Remove(AttachmentSubject subject, long id, string? why, Actor by, DateTime at, CancellationToken cancellationToken = default)
    {
        if (await Find(subject, id, cancellationToken) is not { } found || !found.Rights.Removes(found.File)) return false;
        found.File.Remove(why, by, at);
        db.Add(new AttachmentLine(found.File, AttachmentDeed.Removed, by, at));
        await db.SaveChangesAsync(cancellationToken);
        return true;
    }

    /// <summary>The limit of a day, in megabytes.</summary>
    public static async Task<int> MostMegabytes(UnionDbContext db, DateOnly on) =>
        int.Parse((await db.Setting(MostMegabytesSetting, on)).Value, System.Globalization.CultureInfo.InvariantCulture);

    private async Task<AttachmentRights?> Open(AttachmentSubject subject, CancellationToken cancellationToken)
    {
        if (kinds.FirstOrDefault(k => k.Kind == subject.Kind) is not { } kind || await kind.RightsOf(subject.Id, cancellationToken) is not { } rights) return null;
        db.OpenFilesOf(subject);
        return rights;
    }

    private async Task<(Attachment File, AttachmentRights Rights)?> Find(AttachmentSubject subject, long id, CancellationToken cancellationToken)
    {
        if (await Open(subject, cancellationToken) is not { } rights) return null;
        var file = await db.Attachments.SingleOrDefaultAsync(a => a.Id == id && a.SubjectKey == subject.Key, cancellationToken);
        return file is not null && rights.Sees(file) ? (file, rights) : null;
    }

    private string NameOf(Attachment file) => db.Sealer.Open(PersonalField.Papers, file.NameSealed);

    // Only the last part, without what would steer a header or a file system.
    private static string CleanName(string name)
    {
        var last = new string([.. name.Replace('\\', '/').Split('/')[^1].Where(c => !char.IsControl(c) && !"\"<>:|?*".Contains(c, StringComparison.Ordinal))]);
        return last.Length <= 100 ? last : last[^100..];
    }
}
