using DongchengUnion.Domain.Kernel;

namespace DongchengUnion.Domain.Deadlines.Clocks;

/// <summary>What one clock shows by the facts of its matter.</summary>
/// <param name="Party">Whose clock it is; null for a common one.</param>
/// <param name="Number">Which instalment or which worker; 0 where there is only one.</param>
/// <param name="Deadline">The date that counts: the earliest of those the rules give.</param>
/// <param name="Others">What the other applicable rules give.</param>
/// <param name="Because">What was decided before counting, one Chinese sentence each: which date, which restart, which pause.</param>
/// <param name="EndedOn">The day that ended it; of a posted paper the day of posting. Null while it is open.</param>
/// <param name="EndedWith">The fact that ended it.</param>
public sealed record ClockReading(ClockPurpose Purpose, FactParty? Party, int Number, Deadline Deadline, IReadOnlyList<Deadline> Others,
    IReadOnlyList<string> Because, ClockState State, DateOnly? EndedOn, FactKind? EndedWith)
{
    /// <summary>What was asked for was done after the last day.</summary>
    public bool IsLate => State == ClockState.Met && EndedOn > Deadline.Due;

    /// <summary>How the day was found, one Chinese sentence a step.</summary>
    public IReadOnlyList<string> Working => [.. Because, .. Deadline.End.Steps, .. Others.Select(AlsoApplies), .. Ending()];

    private string AlsoApplies(Deadline other) =>
        $"同时适用{other.Rule.RuleId}（{other.Rule.Name}，{other.Rule.Basis}）：到期日{other.Due.InWordsWithWeekday()}；取较早的{Deadline.Rule.RuleId}，{Deadline.Due.InWords()}。";

    private IEnumerable<string> Ending()
    {
        if (EndedOn is not { } day || EndedWith is not { } kind) yield break;
        yield return $"{day.InWords()}{kind.Label()}，{State.Label()}{(IsLate ? "（已超过到期日）" : "")}。";
    }
}
