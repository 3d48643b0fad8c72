using DongchengUnion.Domain.Kernel;

namespace DongchengUnion.Domain.Organization;

/// <summary>How a term stands on a day.</summary>
public enum TermState
{
    [Label("任期内")] Running = 1,
    [Label("即将届满")] EndingSoon = 2,
    [Label("待换届")] Overdue = 3,
}

/// <summary>One term of a union's committee (届次).</summary>
public sealed class Committee : IUnionScoped, IFollowsUnion
{
    private Committee() { }

    /// <param name="earlier">The terms the union has had so far.</param>
    /// <exception cref="RuleViolationException">
    /// The term is not three or five years (five for the district); it does not come after the last one; it begins before the union.
    /// </exception>
    public Committee(Union union, int term, DateOnly startOn, int years, IReadOnlyCollection<Committee> earlier)
    {
        if (union.Level == UnionLevel.District && years != 5) throw new RuleViolationException("区总工会委员会每届任期为五年。");
        if (years is not (3 or 5)) throw new RuleViolationException("基层工会委员会每届任期为三年或五年。");
        if (startOn < union.FoundedOn) throw new RuleViolationException($"任期起始日不能早于建会日期（{union.FoundedOn:yyyy-MM-dd}）。");
        if (earlier.MaxBy(c => c.StartOn) is { } last && (term <= last.Term || startOn <= last.StartOn))
            throw new RuleViolationException($"新一届须在第{last.Term}届（{last.StartOn:yyyy-MM-dd}起）之后。");
        UnionId = union.Id;
        ScopePath = union.Path;
        UnionName = union.Name;
        Term = term;
        StartOn = startOn;
        Years = years;
        EndOn = startOn.AddYears(years).AddDays(-1);
    }

    public int Id { get; private set; }
    public int UnionId { get; private set; }
    public string ScopePath { get; private set; } = "";
    public string UnionName { get; private set; } = "";

    /// <summary>The number in 第×届.</summary>
    public int Term { get; private set; }

    public DateOnly StartOn { get; private set; }
    public int Years { get; private set; }

    /// <summary>The last day of the term, inclusive.</summary>
    public DateOnly EndOn { get; private set; }

    public TermState StateOn(DateOnly day, int noticeMonths) =>
        day > EndOn ? TermState.Overdue : day.AddMonths(noticeMonths) >= EndOn ? TermState.EndingSoon : TermState.Running;

    public void Follow(Union union) => ScopePath = union.Path;
}
