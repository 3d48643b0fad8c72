using DongchengUnion.Domain.Kernel;

namespace DongchengUnion.Domain.Membership.Flows;

/// <summary>What the nightly check of the ledger finds wrong.</summary>
public enum LedgerFault
{
    [Label("会籍状态与变动记录不符")] StatusDiffers = 1,
    [Label("变动记录前后不衔接")] ChainBroken,
    [Label("会员数不平衡")] BalanceBroken,
    [Label("同时在两个工会")] InTwoUnions,
    [Label("转出后逾期没有转入")] TransferStuck,
}

/// <summary>One finding of a check, with the union's name.</summary>
public sealed class LedgerFinding : IUnionScoped
{
    private LedgerFinding() { }

    public LedgerFinding(int runId, UnionPlace place, string unionName, LedgerFault fault, long? personId, string detail)
    {
        RunId = runId;
        (UnionId, ScopePath) = (place.UnionId, place.Path);
        UnionName = unionName;
        Fault = fault;
        PersonId = personId;
        Detail = detail;
    }

    public int Id { get; private set; }
    public int RunId { get; private set; }
    public int UnionId { get; private set; }
    public string UnionName { get; private set; } = "";
    public string ScopePath { get; private set; } = "";
    public LedgerFault Fault { get; private set; }
    public long? PersonId { get; private set; }

    /// <summary>What is wrong, in words, without anybody's numbers.</summary>
    public string Detail { get; private set; } = "";
}

/// <summary>One run of the check over the whole district.</summary>
public sealed class LedgerCheckRun
{
    private LedgerCheckRun() { }

    public LedgerCheckRun(DateTime startedAt, string startedByName)
    {
        StartedAt = startedAt;
        StartedByName = startedByName;
    }

    public int Id { get; private set; }
    public DateTime StartedAt { get; private set; }
    public string StartedByName { get; private set; } = "";
    public DateTime? FinishedAt { get; private set; }
    public int People { get; private set; }
    public int Events { get; private set; }
    public int Findings { get; private set; }

    public void Finish(int people, int events, int findings, DateTime at)
    {
        (People, Events, Findings) = (people, events, findings);
        FinishedAt = at;
    }
}
