namespace DongchengUnion.Domain.Kernel;

/// <summary>Which stage may follow which: the one table that verbs, buttons, tests and docs/workflows.md read.</summary>
public sealed class StageFlow<T>(Dictionary<T, T[]> next) where T : struct, Enum
{
    public IReadOnlyList<T> After(T stage) => next[stage];

    public bool Allows(T from, T to) => next[from].Contains(to);

    /// <summary>Refuses a move that the table does not hold, naming both stages.</summary>
    /// <exception cref="RuleViolationException">The move is not in the table.</exception>
    public void Require(T from, T to)
    {
        if (!Allows(from, to))
            throw new RuleViolationException($"当前状态为“{from.Label()}”，不能变为“{to.Label()}”。");
    }
}
