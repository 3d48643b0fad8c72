using DongchengUnion.Domain.Deadlines;

namespace DongchengUnion.Web.Modules.Deadlines.Answers;

/// <summary>What the address answers, in this order.</summary>
/// <param name="Certainty">verified, known or uncertain.</param>
/// <param name="KnownOn">The calendar known on this day was used; null for the final one.</param>
public sealed record DeadlineAnswer(string Rule, DateOnly From, DateOnly NaturalEnd, DateOnly Due, string Basis, bool Provisional,
    IReadOnlyList<SkippedDay> SkippedDays, string Certainty, DateOnly? KnownOn)
{
    public static DeadlineAnswer Of(Deadline d) => new(d.Rule.RuleId, d.From, d.NaturalEnd, d.Due, d.Rule.Basis, d.IsProvisional,
        d.End.Skipped, d.Rule.Certainty.ToString().ToLowerInvariant(), d.KnownOn);
}
