using DongchengUnion.Data;
using DongchengUnion.Data.Deadlines.Clocks;
using DongchengUnion.Domain.CaseFiles;
using DongchengUnion.Domain.Deadlines;
using DongchengUnion.Domain.Deadlines.Clocks;
using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.Mediation;
using DongchengUnion.Domain.Privacy;
using DongchengUnion.Web.Platform;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Modules.Mediation.CaseRecords;

/// <summary>A party as the page shows it: numbers masked.</summary>
public sealed record PartyLine(PartySide Side, string Name, string Numbers, string Marks, string Contact);

/// <summary>A record as its page shows it, with the buttons this person may press now.</summary>
public sealed record CasePage
{
    public const string View = "/Modules/Mediation/CaseRecords/Details.cshtml";

    /// <summary>The button whose typed values are to stay on the page.</summary>
    public MediationVerb? Kept { get; init; }

    public required MediationCase Case { get; init; }
    public required IReadOnlyList<PartyLine> Parties { get; init; }
    public required IReadOnlyList<Claim> Claims { get; init; }
    public required IReadOnlyList<HistoryLine> Log { get; init; }
    public required IReadOnlyList<Handover> Handovers { get; init; }
    public required ClockPanel Clocks { get; init; }

    /// <summary>Whom the desk may assign: its own officers.</summary>
    public IReadOnlyList<CaseMediator> Officers { get; init; } = [];

    public IReadOnlyList<CaseDesk> OtherDesks { get; init; } = [];
    public required DateOnly Today { get; init; }
    public required bool IsDesk { get; init; }
    public required bool IsMediator { get; init; }
    public required bool IsLeader { get; init; }

    public string Url => $"/mediation/cases/{Case.Id}";

    public bool May(MediationStage to) => MediationCase.Flow.Allows(Case.Stage, to);

    public static async Task<CasePage?> Load(UnionDbContext db, ISealer sealer, Viewer viewer, DeadlineBook book, long id, DateOnly today)
    {
        if (await db.MediationCases.AsNoTracking().SingleOrDefaultAsync(c => c.Id == id) is not { } found) return null;
        var parties = await db.CaseParties.AsNoTracking().Where(p => p.CaseId == id).OrderBy(p => p.Side).ThenBy(p => p.Id).ToListAsync();
        var entries = await db.CaseEntries.AsNoTracking().Where(e => e.CaseId == id).OrderBy(e => e.Id).ToListAsync();
        var isDesk = viewer.Scope.DeskId == found.UnionId && viewer.May(Policies.HandleMediations);
        return new CasePage
        {
            Case = found,
            Parties = parties.ConvertAll(p => Line(p, sealer)),
            Claims = await db.CaseClaims.AsNoTracking().Where(c => c.CaseId == id).OrderBy(c => c.Line).ToListAsync(),
            Log = entries.ConvertAll(e => new HistoryLine(e.At, $"{e.ByName}（{e.ByPost}）", e.Verb, e.WordsSealed is null ? "" : sealer.Open(PersonalField.CaseWords, e.WordsSealed))),
            Handovers = await db.Handovers.AsNoTracking().Where(h => h.CaseId == id).OrderBy(h => h.Id).ToListAsync(),
            Clocks = await ClockPanel.Load(db, ClockSubject.MediationCase, id, today, book),
            Officers = isDesk ? await DeskOfficers.Of(db, found.UnionId, today) : [],
            OtherDesks = isDesk ? await DeskOfficers.DesksBut(db, found.UnionId) : [],
            Today = today,
            IsDesk = isDesk,
            IsMediator = isDesk || found.Mediators.Any(m => m.AccountId == viewer.AccountId),
            IsLeader = viewer.May(Policies.LeadMediations),
        };
    }

    private static PartyLine Line(CaseParty p, ISealer sealer)
    {
        string Open(byte[]? words) => words is null ? "" : sealer.Open(PersonalField.CaseWords, words);
        List<string> numbers = [];
        if (p.DocumentSealed is { } document) numbers.Add(Masks.Document(sealer.Open(PersonalField.DocumentNumber, document)));
        if (p.MobileSealed is { } mobile) numbers.Add(Masks.Mobile(sealer.Open(PersonalField.Mobile, mobile)));
        List<string> marks = [];
        if (p.IsMigrant) marks.Add("农民工");
        if (p.IsDispatched) marks.Add("劳务派遣");
        if (p.IsPlatformWorker) marks.Add("平台用工");
        if (p.RepresentedBy is { } by) marks.Add($"代理人：{Open(p.RepresentativeSealed)}（{by.Label()}，{p.Attorney?.Label()}）");
        return new PartyLine(p.Side, p.EmployerName ?? Open(p.NameSealed), string.Join("，", numbers), string.Join("，", marks), Open(p.ContactSealed));
    }
}
