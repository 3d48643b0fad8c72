using DongchengUnion.Domain.Kernel;

namespace DongchengUnion.Domain.Membership.Flows;

/// <summary>What was done in a membership procedure.</summary>
public enum FlowVerb
{
    [Label("提出")] Ask = 1,
    [Label("同意")] Approve,
    [Label("退回补正")] Return,
    [Label("不同意")] Refuse,
    [Label("补正后再次提出")] AskAgain,
    [Label("撤回")] Withdraw,
    [Label("逾期转上级")] Escalate,
    [Label("同意转出")] ConsentToLeave,
    [Label("同意接收")] ConsentToTake,
    [Label("提醒")] Remind,
    [Label("办结")] Record,
    [Label("上级知悉")] Acknowledge,
}

/// <summary>One line of a procedure's history: who, as what, for which union, when, and the opinion given. Lines are only ever added.</summary>
/// <param name="Stage">The stage it led to, in words.</param>
public sealed record FlowStep(FlowVerb Verb, string Stage, int AccountId, string Name, string Post, int? UnionId, DateTime At, string Opinion)
{
    public static FlowStep Of(FlowVerb verb, Enum stage, Actor by, DateTime at, string? opinion) =>
        new(verb, stage.Label(), by.AccountId, by.Name, by.Post, by.UnionId, at, opinion?.Trim() ?? "");

    /// <exception cref="RuleViolationException">No words were given where words are needed, or too many.</exception>
    public static string Words(string? text, string what) => string.IsNullOrWhiteSpace(text)
        ? throw new RuleViolationException($"请写明{what}。")
        : text.Trim() is { Length: <= 500 } words ? words : throw new RuleViolationException($"{what}不超过 500 字。");
}
