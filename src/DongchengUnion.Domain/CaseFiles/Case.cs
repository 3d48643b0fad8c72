using DongchengUnion.Domain.Kernel;

namespace DongchengUnion.Domain.CaseFiles;

/// <summary>
/// What a mediation and a legal-aid case have in common: a number, the desk that handles it now, and who applied. A case stands in a
/// closed compartment: the desk and those named on it see it, and nobody through the union of the employer.
/// </summary>
public abstract class Case : IUnionScoped, IVersioned
{
    protected Case() { }

    /// <param name="desk">The union whose desk receives it.</param>
    /// <param name="applicant">The account of the one who applies; null at the counter.</param>
    protected Case(CaseDesk desk, int? applicant, DateOnly receivedOn, DateTime at)
    {
        PutUnder(desk);
        (FirstDeskId, FirstDeskName) = (desk.UnionId, desk.Name);
        ApplicantAccountId = applicant;
        ReceivedOn = receivedOn;
        RecordedAt = at;
    }

    public long Id { get; private set; }

    /// <summary>Given when the case is accepted, without gaps; null before.</summary>
    public string? Number { get; private set; }

    /// <summary>The union whose desk handles the case now.</summary>
    public int UnionId { get; private set; }

    public string ScopePath { get; private set; } = "";
    public string DeskName { get; private set; } = "";

    /// <summary>The desk that took the case first: acceptance counts for it.</summary>
    public int FirstDeskId { get; private set; }

    public string FirstDeskName { get; private set; } = "";
    public int? ApplicantAccountId { get; private set; }

    /// <summary>收到: the earlier one of paper and online. The law's fifteen days run from here.</summary>
    public DateOnly ReceivedOn { get; private set; }

    /// <summary>受理: the organ's own clock runs from here.</summary>
    public DateOnly? AcceptedOn { get; protected set; }

    public DateOnly? ClosedOn { get; protected set; }
    public DateTime RecordedAt { get; private set; }

    /// <summary>Sums of the claims, kept in step by <see cref="Total"/>; never typed.</summary>
    public decimal AskedTotal { get; private set; }

    public decimal AgreedTotal { get; private set; }
    public decimal PaidTotal { get; private set; }
    public int Version { get; private set; }

    /// <summary>For the reader's convenience a case without a number is named by its row.</summary>
    public string NumberOrMark => Number ?? $"待编号第{Id}件";

    /// <summary>Sums the claims into the case.</summary>
    public void Total(IReadOnlyCollection<Claim> claims)
    {
        AskedTotal = claims.Sum(c => c.Asked ?? 0);
        AgreedTotal = claims.Sum(c => c.Agreed ?? 0);
        PaidTotal = claims.Sum(c => c.Paid ?? 0);
    }

    /// <exception cref="RuleViolationException">It has a number, which never changes.</exception>
    protected void TakeNumber(string number)
    {
        if (Number is not null) throw new RuleViolationException("案件已有编号，不能重新编号。");
        Number = number;
    }

    /// <summary>Another desk handles it from now on; number and first desk stay.</summary>
    protected void PutUnder(CaseDesk desk) => (UnionId, ScopePath, DeskName) = (desk.UnionId, desk.Path, desk.Name);
}

/// <summary>A desk of the linkage of district and streets: the union it belongs to.</summary>
/// <param name="Path">The union's place, such as /1/2/.</param>
public readonly record struct CaseDesk(int UnionId, string Path, string Name);
