using System.Security.Cryptography;
using System.Text;
using DongchengUnion.Data.Membership.Rosters;
using DongchengUnion.Data.Privacy;
using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.Membership.Imports;
using DongchengUnion.Domain.Membership.Rosters;
using DongchengUnion.Domain.Organization;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Data.Membership.Imports;

/// <summary>Takes lists in: keeps them sealed, finds the sheet and the line with the titles, remembers how a union's columns are matched.</summary>
public sealed class ImportDesk(UnionDbContext db, SealedFiles files)
{
    /// <summary>Takes a list and, where its columns are clear, puts it to the check.</summary>
    /// <exception cref="RosterUnreadableException">It is no list; nothing is kept.</exception>
    public async Task<ImportBatch> Take(Union union, string fileName, Stream content, bool isWholeStaff, DateOnly joinOn, Actor by, DateTime at)
    {
        var storedAs = await files.Save(content);
        try
        {
            var file = Open(storedAs);
            var (sheet, header) = FindHeader(file);
            var batch = new ImportBatch(union, fileName, storedAs, isWholeStaff, joinOn, by, at);
            var mapping = header is null ? null : await Remembered(union.Id, header) ?? RosterMapping.Of(sheet, header);
            if (mapping is { Complaint: null }) batch.Check(mapping.ToString(), isWholeStaff, joinOn);
            db.Add(batch);
            await db.SaveChangesAsync();
            return batch;
        }
        catch
        {
            files.Drop(storedAs);
            throw;
        }
    }

    /// <summary>The kept list, and the line with its titles; no header where none of its lines looks like one.</summary>
    /// <exception cref="RosterUnreadableException">It is gone or broken.</exception>
    public (RosterFile File, int Sheet, RosterHeader? Header) Read(ImportBatch batch)
    {
        var file = Open(batch.StoredAs);
        if (batch.Mapping is not { } kept) return FindHeader(file) is var (found, line) ? (file, found, line) : default;
        var mapping = RosterMapping.Parse(kept);
        var titles = file.Lines(mapping.Sheet).FirstOrDefault(l => l.Number == mapping.HeaderLine);
        return (file, mapping.Sheet, new RosterHeader(mapping.HeaderLine, [.. (titles.Cells ?? []).Select((title, i) =>
            new RosterColumn(i, title, Enum.GetValues<RosterField>().Cast<RosterField?>().FirstOrDefault(f => mapping.ColumnOf(f!.Value) == i)))]));
    }

    /// <summary>Keeps how the columns were matched, for the union's next list with the same titles.</summary>
    public async Task Remember(ImportBatch batch, RosterHeader header, RosterMapping mapping)
    {
        var signature = SignatureOf(header);
        var saved = await db.SavedMappings.SingleOrDefaultAsync(m => m.UnionId == batch.UnionId && m.Signature == signature);
        if (saved is null) db.Add(new SavedMapping { UnionId = batch.UnionId, ScopePath = batch.ScopePath, Signature = signature, Mapping = mapping.ToString() });
        else saved.Mapping = mapping.ToString();
    }

    private RosterFile Open(string storedAs) =>
        RosterFile.Of(() => files.OpenRead(storedAs) ?? throw new RosterUnreadableException("上传的名单已不在，请重新上传。"));

    /// <summary>The sheet whose titles say most, and those titles.</summary>
    public static (int Sheet, RosterHeader? Header) FindHeader(RosterFile file) =>
        Enumerable.Range(0, file.Sheets().Count).Select(sheet => (sheet, Header: RosterHeader.Find(file.Lines(sheet).Take(RosterHeader.MostLinesAbove))))
            .MaxBy(s => s.Header?.Known ?? -1);

    private async Task<RosterMapping?> Remembered(int unionId, RosterHeader header)
    {
        var signature = SignatureOf(header);
        return await db.SavedMappings.AsNoTracking().SingleOrDefaultAsync(m => m.UnionId == unionId && m.Signature == signature) is { } saved
            ? RosterMapping.Parse(saved.Mapping)
            : null;
    }

    private static string SignatureOf(RosterHeader header) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(header.Signature)));
}
