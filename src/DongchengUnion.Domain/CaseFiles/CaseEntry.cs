using DongchengUnion.Domain.Privacy;

namespace DongchengUnion.Domain.CaseFiles;

/// <summary>One line of a case's log (办案日志): only ever added, never changed and never deleted.</summary>
public sealed class CaseEntry
{
    private CaseEntry() { }

    public CaseEntry(long caseId, string verb, string before, string after, int accountId, string byName, string byPost, int? byUnionId, DateTime at, byte[]? wordsSealed)
    {
        CaseId = caseId;
        Verb = verb;
        (StageBefore, StageAfter) = (before, after);
        (AccountId, ByName, ByPost, ByUnionId) = (accountId, byName, byPost, byUnionId);
        At = at;
        WordsSealed = wordsSealed;
    }

    public long Id { get; private set; }
    public long CaseId { get; private set; }

    /// <summary>What was done, in words.</summary>
    public string Verb { get; private set; } = "";

    public string StageBefore { get; private set; } = "";
    public string StageAfter { get; private set; } = "";
    public int AccountId { get; private set; }
    public string ByName { get; private set; } = "";
    public string ByPost { get; private set; } = "";
    public int? ByUnionId { get; private set; }
    public DateTime At { get; private set; }

    /// <summary>Reasons, notes of calls and sessions: they name people.</summary>
    [SealedField(PersonalField.CaseWords)]
    public byte[]? WordsSealed { get; private set; }

    /// <summary>Whether the applicant reads this line on the timeline.</summary>
    public bool IsForApplicant { get; init; }
}

/// <summary>A person who may see one case beside the desk that handles it, and since when and why.</summary>
public sealed class CaseAccess
{
    private CaseAccess() { }

    public CaseAccess(long caseId, int accountId, AccessCapacity capacity, string reason, DateTime at, DateTime? until = null)
    {
        (CaseId, AccountId, Capacity, Reason) = (caseId, accountId, capacity, reason);
        (GivenAt, Until) = (at, until);
    }

    public long Id { get; private set; }
    public long CaseId { get; private set; }
    public int AccountId { get; private set; }
    public AccessCapacity Capacity { get; private set; }
    public string Reason { get; private set; } = "";
    public DateTime GivenAt { get; private set; }

    /// <summary>A look by break-glass ends by itself.</summary>
    public DateTime? Until { get; private set; }

    public DateTime? EndedAt { get; private set; }

    public void End(DateTime at) => EndedAt ??= at;
}
