using DongchengUnion.Domain.Kernel;

namespace DongchengUnion.Domain.Organization;

/// <summary>What can happen to a union.</summary>
public enum UnionChangeKind
{
    [Label("成立")] Founded = 1,
    [Label("更名")] Renamed = 2,
    [Label("调整隶属")] Moved = 3,
    [Label("并入其他工会")] Merged = 4,
    [Label("接收并入工会")] TookOver = 5,
    [Label("分立")] Split = 6,
    [Label("撤销")] Closed = 7,
}

/// <summary>Why and on what paper a change rests.</summary>
/// <param name="On">The first day of the new state.</param>
/// <param name="DocumentNumber">The number of the deciding paper, where there is one.</param>
public sealed record Decision(DateOnly On, string Reason, string? DocumentNumber, Actor By, DateTime At);

/// <summary>One line of a union's history: only ever added.</summary>
public sealed class UnionChange : IUnionScoped
{
    private UnionChange() { }

    internal UnionChange(Union union, UnionChangeKind kind, string before, string after, Decision decision)
    {
        UnionId = union.Id;
        ScopePath = union.Path;
        Kind = kind;
        EffectiveOn = decision.On;
        Before = before;
        After = after;
        Reason = decision.Reason;
        DocumentNumber = decision.DocumentNumber;
        RecordedById = decision.By.AccountId;
        RecordedByName = decision.By.Name;
        RecordedAt = decision.At;
    }

    public int Id { get; private set; }
    public int UnionId { get; private set; }
    public string ScopePath { get; private set; } = "";
    public UnionChangeKind Kind { get; private set; }

    /// <summary>The first day of the new state.</summary>
    public DateOnly EffectiveOn { get; private set; }

    public string Before { get; private set; } = "";
    public string After { get; private set; } = "";
    public string Reason { get; private set; } = "";
    public string? DocumentNumber { get; private set; }
    public int RecordedById { get; private set; }
    public string RecordedByName { get; private set; } = "";
    public DateTime RecordedAt { get; private set; }
}
