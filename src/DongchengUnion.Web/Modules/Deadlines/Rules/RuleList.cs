using DongchengUnion.Domain.Deadlines;

namespace DongchengUnion.Web.Modules.Deadlines.Rules;

/// <summary>The rules that were asked for, and what may be asked for.</summary>
public sealed record RuleList(string? Law, PeriodKind? Kind, IReadOnlyList<string> Laws, IReadOnlyList<PeriodRule> Rows)
{
    public static RuleList Find(DeadlineBook book, string? law, PeriodKind? kind) => new(law, kind,
        [.. book.Rules.Select(r => r.Law).Distinct()],
        [.. book.Rules.Where(r => (law is null || r.Law == law) && (kind is null || r.Kind == kind)).OrderBy(r => r.Kind)]);
}
