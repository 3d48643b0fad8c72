using System.ComponentModel.DataAnnotations;
using DongchengUnion.Data;
using DongchengUnion.Domain.Accounts;
using DongchengUnion.Domain.Deadlines;
using DongchengUnion.Domain.Privacy;
using DongchengUnion.Domain.Supervision;
using DongchengUnion.Web.Modules.Supervision.Visits;
using DongchengUnion.Web.Platform;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Modules.Supervision.Matters;

/// <summary>A clue as noted.</summary>
public sealed class ClueForm
{
    [Display(Name = "线索日期"), Required(ErrorMessage = "请填写线索日期。")]
    public DateOnly? On { get; set; }

    [Display(Name = "用人单位"), Required(ErrorMessage = "请填写用人单位全称。"), StringLength(100, ErrorMessage = "用人单位最多 100 字。")]
    public string Employer { get; set; } = "";

    [Display(Name = "线索内容"), Required(ErrorMessage = "请写明线索内容。"), StringLength(SupervisionMatter.LongestWords, ErrorMessage = "线索内容最多 1000 字。")]
    public string Clue { get; set; } = "";
}

/// <summary>A paper as drafted.</summary>
public sealed class LetterForm
{
    public LetterKind Kind { get; set; }

    [StringLength(2000, ErrorMessage = "事实最多 2000 字。")]
    public string? Facts { get; set; }

    [StringLength(500, ErrorMessage = "依据最多 500 字。")]
    public string? Articles { get; set; }

    [StringLength(1000, ErrorMessage = "要求最多 1000 字。")]
    public string? Demand { get; set; }

    public int Version { get; set; }

    public LetterWords ToWords() => new(Facts ?? "", Articles ?? "", Demand ?? "");
}

/// <summary>One matter in the list.</summary>
public sealed record MatterRow(int Id, DateOnly ReceivedOn, string UnionName, string EmployerName, MatterStage Stage, DateOnly? DeliveredOn, bool IsReplied, bool AwaitsSignature);

/// <summary>Matters by where they stand.</summary>
public sealed record MatterList(bool All, IReadOnlyList<(MatterRow Row, DateOnly? Due)> Rows, bool MayWrite)
{
    private static readonly MatterStage[] Ended = [MatterStage.Closed, MatterStage.Declined];

    public static async Task<MatterList> Load(UnionDbContext db, Viewer viewer, SupervisionClock clocks, bool all)
    {
        var matters = await db.SupervisionMatters.AsNoTracking().Where(m => all || !Ended.Contains(m.Stage)).OrderByDescending(m => m.Id).Take(500).ToListAsync();
        List<(MatterRow, DateOnly?)> rows = [];
        foreach (var m in matters)
        {
            var sent = m.Sent;
            rows.Add((new MatterRow(m.Id, m.ReceivedOn, m.UnionName, m.EmployerName, m.Stage, sent?.DeliveredOn, sent?.Reply is not null, m.Draft is not null),
                (await clocks.Open(m))?.End.Due));
        }

        return new(all, rows, VisitList.MayKeep(viewer));
    }
}

/// <summary>One matter with what the viewer may see of it.</summary>
/// <param name="Clue">Null for those who do not handle it.</param>
/// <param name="Deadline">The clock that runs; null for none.</param>
public sealed record MatterPage(SupervisionMatter Matter, string? Clue, Deadline? Deadline, bool IsUncertain, bool MayWrite, bool MaySign, IReadOnlyDictionary<int, DateOnly> Dues)
{
    public static async Task<MatterPage?> Load(UnionDbContext db, Viewer viewer, ISealer sealer, SupervisionClock clocks, int id)
    {
        if (await db.SupervisionMatters.AsNoTracking().SingleOrDefaultAsync(m => m.Id == id) is not { } matter) return null;
        var reads = viewer.Scope.OpensLegalMatters || viewer.Post?.Role == Role.DistrictLeader;
        Dictionary<int, DateOnly> dues = [];
        foreach (var letter in matter.Letters.Where(l => l is { Kind: not LetterKind.Proposal, DeliveredOn: not null })) dues[letter.Id] = (await clocks.Reply(letter.DeliveredOn!.Value)).End.Due;
        return new(matter, reads ? sealer.Open(PersonalField.SupervisionClue, matter.ClueSealed) : null, await clocks.Open(matter), await clocks.IsUncertain(matter),
            VisitList.MayKeep(viewer) && viewer.Post?.UnionId == matter.UnionId, viewer.May(Policies.SignSupervisionLetters), dues);
    }

    public IEnumerable<LetterKind> Drafts => Matter.Draft is not null ? [] : Enum.GetValues<LetterKind>().Where(k => SupervisionMatter.Flow.Allows(Matter.Stage, SupervisionMatter.StageOf(k)));
}
