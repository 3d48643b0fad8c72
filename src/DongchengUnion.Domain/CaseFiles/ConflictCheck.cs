using DongchengUnion.Domain.Kernel;

namespace DongchengUnion.Domain.CaseFiles;

/// <summary>Why somebody should not handle a case.</summary>
public enum ConflictGround
{
    [Label("本人是当事人")] IsParty = 1,
    [Label("当事人的近亲属")] Relative,
    [Label("被申请人单位的工会干部")] OfficerOfEmployer,
    [Label("所在律所是被申请人单位的顾问")] FirmAdvisesEmployer,
    [Label("一年内代理过当事人")] ActedForParty,
    [Label("调解过本案，现又代理")] MediatedBefore,
    [Label("有私下会见、收受财物等情形")] PrivateContact,
    [Label("另有利害关系")] Interest,
}

/// <summary>Whether a ground shuts somebody out or is only to be thought about.</summary>
public enum ConflictSeverity
{
    [Label("阻断")] Blocks = 1,
    [Label("提示")] Remark,
}

/// <summary>One who shall handle a case, as far as it matters here.</summary>
/// <param name="PersonHash">The keyed hash of the own document; empty where it is not on file.</param>
/// <param name="OfficerOf">Credit codes or names of employers whose union the person leads.</param>
/// <param name="FirmClients">Employers that the person's law firm advises.</param>
/// <param name="ActedFor">For whom, as a hash of a document or an employer's name, and on which day last.</param>
/// <param name="Mediated">Cases the person mediated.</param>
/// <param name="Declared">Grounds the person or a party has declared for this case.</param>
public sealed record ConflictCandidate(string PersonHash, IReadOnlyCollection<string> OfficerOf, IReadOnlyCollection<string> FirmClients,
    IReadOnlyCollection<(string Whom, DateOnly Last)> ActedFor, IReadOnlyCollection<long> Mediated, IReadOnlyCollection<ConflictGround> Declared);

/// <summary>The case somebody shall handle.</summary>
/// <param name="PartyHashes">Documents of the persons among the parties.</param>
/// <param name="Employers">Names and credit codes of the employers and their group.</param>
/// <param name="AsAgent">To act for a party, not to mediate.</param>
public sealed record ConflictMatter(long CaseId, IReadOnlyCollection<string> PartyHashes, IReadOnlyCollection<string> Employers, bool AsAgent);

/// <summary>A ground that was found.</summary>
public sealed record Conflict(ConflictGround Ground, ConflictSeverity Severity);

/// <summary>
/// 回避: the four grounds of the Mediation and Arbitration Law, article 33, taken over from arbitrators, and those the union adds. Severities
/// are a dated setting; a block is lifted by the leader alone, with a reason.
/// </summary>
public static class ConflictCheck
{
    /// <summary>Acting for a party counts for a year.</summary>
    public const int MonthsAfterActing = 12;

    /// <param name="remarks">Grounds that the setting makes a remark; all others block.</param>
    public static IReadOnlyList<Conflict> Of(ConflictCandidate who, ConflictMatter matter, DateOnly on, IReadOnlySet<ConflictGround> remarks)
    {
        HashSet<ConflictGround> found = [.. who.Declared];
        if (who.PersonHash.Length > 0 && matter.PartyHashes.Contains(who.PersonHash)) found.Add(ConflictGround.IsParty);
        if (who.OfficerOf.Any(matter.Employers.Contains)) found.Add(ConflictGround.OfficerOfEmployer);
        if (who.FirmClients.Any(matter.Employers.Contains)) found.Add(ConflictGround.FirmAdvisesEmployer);
        if (who.ActedFor.Any(a => a.Last.AddMonths(MonthsAfterActing) >= on && (matter.PartyHashes.Contains(a.Whom) || matter.Employers.Contains(a.Whom)))) found.Add(ConflictGround.ActedForParty);
        if (matter.AsAgent && who.Mediated.Contains(matter.CaseId)) found.Add(ConflictGround.MediatedBefore);
        return [.. found.Order().Select(g => new Conflict(g, remarks.Contains(g) ? ConflictSeverity.Remark : ConflictSeverity.Blocks))];
    }
}
