using System.Threading.Channels;
using DongchengUnion.Data.Membership.Rosters;
using DongchengUnion.Domain.Membership;
using DongchengUnion.Domain.Membership.Codes;
using DongchengUnion.Domain.Membership.Imports;
using DongchengUnion.Domain.Membership.Rosters;
using DongchengUnion.Domain.Privacy;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Data.Membership.Imports;

/// <summary>
/// Goes through a list from top to bottom: the page's dry run, the page's run and the command are this one way. Rows are read and
/// judged ahead on a second thread; each chunk is one transaction, and other writers have their turn between two of them.
/// </summary>
/// <param name="report">Is told the rows of each chunk, inside the chunk's transaction where there is one, and how many rows are done.</param>
internal sealed class RosterImport(UnionDbContext db, ISealer sealer, MemberCodes codes, Func<IReadOnlyList<JudgedRow>, int, Task> report)
{
    /// <summary>From here on a list that doubles the roster is written like the first list of a district.</summary>
    private const int ManyPeople = 20_000;

    // A transaction's chunks: few, so that others come to write; more where the district's roster is only being founded.
    private const int Few = 5, More = 40;

    private ImportCounts counts = ImportCounts.None;

    /// <summary>Matched and unmatched rows alike, as far as they name somebody on file: who is not here is missing from the list.</summary>
    public HashSet<long> Seen { get; } = [];

    public async Task<ImportCounts> Go(ImportTask task, int unionId, RosterFile file, RosterMapping mapping, string? sexReason, CancellationToken stop)
    {
        var known = await KnownPeople.Load(db, stop);
        var (unions, names) = await Unions(unionId, stop);
        var feed = new RosterFeed(file, mapping, new RosterReader(mapping, codes.Code, task.Today, sexReason), sealer, known, unions, task.Writes);
        var judge = new RowJudge(sealer, codes, names, task);
        var writer = new ChunkWriter(db, sealer, task);
        var aside = new IndexesAside(db);
        var isFounding = false;
        using var halt = CancellationTokenSource.CreateLinkedTokenSource(stop);
        try
        {
            var chunks = feed.Start(halt.Token);
            while (await chunks.WaitToReadAsync(stop))
            {
                if (!task.Writes) await Do(await chunks.ReadAsync(stop));
                else await db.InOneTransaction(() => DoSeveral(chunks), stop);
            }
        }
        finally
        {
            await halt.CancelAsync();
            if (isFounding) await aside.PutBack(CancellationToken.None);
        }

        return counts with { SexDiffers = feed.SexDiffers, SharedPhones = feed.SharedPhones };

        async Task DoSeveral(ChannelReader<List<RowCase>> chunks)
        {
            if (!isFounding && counts.Created >= Math.Max(ManyPeople, known.Count) && db.Database.IsSqlite())
            {
                await aside.Take(stop);
                isFounding = true;
            }

            for (var i = 0; i < (isFounding ? More : Few) && await chunks.WaitToReadAsync(stop); i++) await Do(await chunks.ReadAsync(stop));
            await writer.Finish();
        }

        async Task Do(List<RowCase> chunk)
        {
            var rows = await Judge(chunk, judge, task, stop);
            if (task.Writes) await writer.Write(rows);
            Count(rows);
            await report(rows, counts.Rows);
        }
    }

    private async Task<List<JudgedRow>> Judge(List<RowCase> chunk, RowJudge judge, ImportTask task, CancellationToken stop)
    {
        var concerned = chunk.Where(c => !c.Row.IsWrong).SelectMany(c => c.Match is { } match ? [match, .. c.Alike] : c.Alike).ToList();
        Seen.UnionWith(concerned);
        var people = await ChunkPeople.Load(db, concerned, task.Writes, stop);
        var opened = task.Writes ? chunk.Count(c => c is { Match: null, Row.IsWrong: false }) : 0;
        var next = opened > 0 ? await db.NextPersonIds(opened, stop) : 0;
        List<JudgedRow> rows = new(chunk.Count);
        foreach (var one in chunk) rows.Add(judge.Judge(one, people, one is { Match: null, Row.IsWrong: false } && task.Writes ? next++ : 0));
        return rows;
    }

    private void Count(List<JudgedRow> rows)
    {
        int Of(RowVerdict verdict) => rows.Count(r => r.Verdict == verdict);
        counts = counts with
        {
            Rows = counts.Rows + rows.Count,
            Created = counts.Created + Of(RowVerdict.New),
            Changed = counts.Changed + Of(RowVerdict.Changed),
            Same = counts.Same + Of(RowVerdict.Same),
            Wrong = counts.Wrong + rows.Count(r => r.IsRefused),
        };
    }

    // The union of the list and those below it, by number; "" is the union itself.
    private async Task<(Dictionary<string, UnionOfList>, Dictionary<int, string>)> Unions(int unionId, CancellationToken stop)
    {
        var all = await db.Unions.IgnoreQueryFilters([UnionDbContext.RowScopeFilter]).AsNoTracking()
            .Select(u => new { u.Id, u.Number, u.Name, u.Path, u.ClosedOn }).ToListAsync(stop);
        var home = all.Single(u => u.Id == unionId);
        Dictionary<string, UnionOfList> byNumber = new(StringComparer.OrdinalIgnoreCase) { [""] = new(UnionPlace.Of(home.Id, home.Path), home.Name) };
        foreach (var u in all.Where(u => u.ClosedOn is null && u.Path.StartsWith(home.Path, StringComparison.Ordinal)))
            byNumber[u.Number] = new(UnionPlace.Of(u.Id, u.Path), u.Name);
        return (byNumber, all.ToDictionary(u => u.Id, u => u.Name));
    }
}
