using DongchengUnion.Data;
using DongchengUnion.Data.Deadlines.Clocks;
using DongchengUnion.Domain.CaseFiles;
using DongchengUnion.Domain.Deadlines;
using DongchengUnion.Domain.Deadlines.Clocks;
using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.Mediation;
using DongchengUnion.Domain.Privacy;
using DongchengUnion.Web.Modules.Mediation.CaseRecords;
using DongchengUnion.Web.Platform;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Modules.Mediation;

/// <summary>
/// Writes on a case. Whoever is named on it, an applicant or a lawyer, may write no union's rows: so a case is found through the viewer's
/// scope first, and written through a context of the portal's own. Every step leaves its line in the log.
/// </summary>
public sealed class CaseWork(UnionDbContext seen, IServiceProvider services, ISealer sealer, Viewer viewer, PortalClock clock, DeadlineBook book) : IAsyncDisposable
{
    private UnionDbContext? db;

    public UnionDbContext Db => db ??= PortalPipeline.PortalContext(services);

    public Actor Me => viewer.ToActor();
    public DateOnly Today => clock.Today;
    public DateTime Now => clock.Now;

    /// <returns>The case to write on; null where the viewer does not see it.</returns>
    public async Task<MediationCase?> Find(long id, int version)
    {
        if (!await seen.MediationCases.AnyAsync(c => c.Id == id)) return null;
        var found = await Db.MediationCases.SingleAsync(c => c.Id == id);
        Db.ExpectVersion(found, version);
        return found;
    }

    /// <summary>The record as the viewer sees it now.</summary>
    public Task<CasePage?> Page(long id) => CasePage.Load(seen, sealer, viewer, book, id, Today);

    /// <summary>The clocks of a case the viewer has been shown.</summary>
    public Task<ClockPanel> Clocks(long id) => ClockPanel.Load(seen, ClockSubject.MediationCase, id, Today, book);

    public Task<List<Claim>> Claims(long caseId) => Db.CaseClaims.Where(c => c.CaseId == caseId).OrderBy(c => c.Line).ToListAsync();

    public Task<List<CaseParty>> Parties(long caseId) => Db.CaseParties.Where(p => p.CaseId == caseId).OrderBy(p => p.Side).ThenBy(p => p.Id).ToListAsync();

    /// <summary>Takes the step and writes its line; both are saved together.</summary>
    /// <param name="forApplicant">Whether the applicant reads the line.</param>
    public async Task Step(MediationCase one, MediationVerb verb, string? words, Func<Task> step, bool forApplicant = true)
    {
        var before = one.Stage;
        await Db.InOneTransaction(async () =>
        {
            await step();
            Log(one, verb, before, words, forApplicant);
            await Db.SaveChangesAsync();
            await KeepClocks(one, verb);
        });
    }

    public void Log(MediationCase one, MediationVerb verb, MediationStage before, string? words, bool forApplicant)
    {
        var by = Me;
        Db.CaseEntries.Add(new CaseEntry(one.Id, verb.Label(), before.Label(), one.Stage.Label(), by.AccountId, by.Name, by.Post, by.UnionId, Now, Seal(words)) { IsForApplicant = forApplicant });
    }

    /// <summary>Brings the statutory clocks in step with the case; inside the transaction of the step.</summary>
    public async Task KeepClocks(MediationCase one, MediationVerb verb)
    {
        var log = await Db.CaseEntries.AsNoTracking().Where(e => e.CaseId == one.Id).OrderBy(e => e.Id).Select(e => new { e.Verb, e.At }).ToListAsync();
        var dated = log.Select(e => (Verb: MediationCase.VerbOf(e.Verb), On: PortalClock.DayOf(e.At))).Where(e => e.Verb is not null).Select(e => (e.Verb!.Value, e.On));
        await new ClockKeeper(Db, book).Keep(one.ToClockRecord(), one.DatedFacts(dated, await Claims(one.Id)), verb.Label(), Me, Now);
    }

    public byte[]? Seal(string? words) => string.IsNullOrWhiteSpace(words) ? null : sealer.Seal(PersonalField.CaseWords, words.Trim());

    public string Open(byte[]? words) => words is null ? "" : sealer.Open(PersonalField.CaseWords, words);

    public async ValueTask DisposeAsync()
    {
        if (db is not null) await db.DisposeAsync();
    }
}
