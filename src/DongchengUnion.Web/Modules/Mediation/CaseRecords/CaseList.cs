using System.ComponentModel.DataAnnotations;
using DongchengUnion.Data;
using DongchengUnion.Domain.CaseFiles;
using DongchengUnion.Domain.Mediation;
using DongchengUnion.Domain.Privacy;
using DongchengUnion.Web.Platform;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Modules.Mediation.CaseRecords;

/// <summary>The search box over the desk's cases. What is typed is sent in the address: a number or an employer, never a person's name.</summary>
public sealed class CaseSearch
{
    public const int PageSize = 25;

    [Display(Name = "编号或用人单位"), StringLength(60, ErrorMessage = "最多 60 字。")]
    public string? Words { get; set; }

    public MediationStage? Stage { get; set; }
    public bool All { get; set; }
    public int Page { get; set; } = 1;

    public string Url(int page) => $"/mediation/cases?words={Uri.EscapeDataString(Words ?? "")}&stage={Stage}&all={(All ? "true" : "false")}&page={page}";
}

/// <summary>A case in the list: the applicant's name masked.</summary>
public sealed record CaseRow(long Id, string Number, string Applicant, string Employer, DisputeCategory Category, MediationStage Stage, DateOnly ReceivedOn, DateOnly? AcceptedOn, int Workers, decimal Asked);

/// <summary>A page of the desk's cases, those that came first first.</summary>
public sealed record CaseList(CaseSearch Search, IReadOnlyList<CaseRow> Rows, Pager Pager)
{
    public static async Task<CaseList> Load(UnionDbContext db, ISealer sealer, CaseSearch search)
    {
        var cases = db.MediationCases.AsNoTracking();
        if (search.Stage is { } stage) cases = cases.Where(c => c.Stage == stage);
        else if (!search.All) cases = cases.Where(c => c.Stage != MediationStage.Closed && c.Stage != MediationStage.Archived);
        if (search.Words?.Trim() is { Length: > 0 } words)
            cases = cases.Where(c => c.Number!.Contains(words) || db.CaseParties.Any(p => p.CaseId == c.Id && p.EmployerName!.Contains(words)));
        var total = await cases.CountAsync();
        var page = Math.Clamp(search.Page, 1, Math.Max(1, (total + CaseSearch.PageSize - 1) / CaseSearch.PageSize));
        var found = await cases.OrderBy(c => c.ReceivedOn).ThenBy(c => c.Id).Skip((page - 1) * CaseSearch.PageSize).Take(CaseSearch.PageSize).ToListAsync();
        var ids = found.ConvertAll(c => c.Id);
        var parties = (await db.CaseParties.AsNoTracking().Where(p => ids.Contains(p.CaseId)).OrderBy(p => p.Id).ToListAsync()).ToLookup(p => p.CaseId);
        return new CaseList(search, found.ConvertAll(c => Row(c, parties[c.Id], sealer)), new Pager(page, CaseSearch.PageSize, total, search.Url));
    }

    private static CaseRow Row(MediationCase c, IEnumerable<CaseParty> parties, ISealer sealer)
    {
        var applicant = parties.FirstOrDefault(p => p.Side == PartySide.Applicant)?.NameSealed is { } name ? Masks.Name(sealer.Open(PersonalField.CaseWords, name)) : "";
        return new CaseRow(c.Id, c.NumberOrMark, applicant + (c.Facts.Workers > 1 ? $"等{c.Facts.Workers}人" : ""),
            parties.FirstOrDefault(p => p.Side == PartySide.Respondent)?.EmployerName ?? "", c.Facts.Category, c.Stage, c.ReceivedOn, c.AcceptedOn, c.Facts.Workers, c.AskedTotal);
    }
}
