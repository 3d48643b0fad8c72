using DongchengUnion.Domain.Kernel;

namespace DongchengUnion.Domain.CaseFiles;

/// <summary>What somebody asks for, as typed and checked.</summary>
/// <param name="Asked">Yuan; null where it is not about money or not yet known.</param>
public sealed record ClaimFacts(ClaimType Type, DateOnly? From, DateOnly? To, decimal? Asked, string? Words)
{
    /// <summary>Beyond this an amount is asked about once more: a slipped decimal point is likelier.</summary>
    public const decimal Unlikely = 100_000_000m;

    /// <exception cref="RuleViolationException">A wage claim without its period, a period that ends before it begins, an amount below zero, or words that are too long.</exception>
    public ClaimFacts Check()
    {
        if (Type.AsksPeriod() && (From is null || To is null)) throw new RuleViolationException($"“{Type.Label()}”请填写起止日期。");
        if (To < From) throw new RuleViolationException($"“{Type.Label()}”的截止日期不能早于起始日期。");
        if (Asked < 0) throw new RuleViolationException("请求金额不能小于零。");
        if (Asked is not null && decimal.Round(Asked.Value, 2) != Asked) throw new RuleViolationException("金额最多两位小数。");
        if (Asked is not null && !Type.IsMonetary()) throw new RuleViolationException($"“{Type.Label()}”不涉及金额，请不要填写金额。");
        if (Type == ClaimType.Other && string.IsNullOrWhiteSpace(Words)) throw new RuleViolationException("“其他”请求请写明内容。");
        return Words?.Trim().Length > 200 ? throw new RuleViolationException("请求说明不超过 200 字。") : this with { Words = string.IsNullOrWhiteSpace(Words) ? null : Words.Trim() };
    }
}

/// <summary>One claim of a case: asked, agreed and paid are three figures. Totals of a case are sums of these rows, never typed.</summary>
public sealed class Claim
{
    private Claim() { }

    public Claim(long caseId, int line, ClaimFacts facts)
    {
        CaseId = caseId;
        Line = line;
        Ask(facts);
    }

    public long Id { get; private set; }
    public long CaseId { get; private set; }

    /// <summary>From 1, as the application lists them.</summary>
    public int Line { get; private set; }

    public ClaimType Type { get; private set; }
    public DateOnly? From { get; private set; }
    public DateOnly? To { get; private set; }
    public decimal? Asked { get; private set; }
    public decimal? Agreed { get; private set; }
    public decimal? Paid { get; private set; }
    public ClaimResult? Result { get; private set; }
    public string? Words { get; private set; }

    /// <exception cref="RuleViolationException">As <see cref="ClaimFacts.Check"/>.</exception>
    public void Ask(ClaimFacts facts)
    {
        var asked = facts.Check();
        (Type, From, To, Asked, Words) = (asked.Type, asked.From, asked.To, asked.Asked, asked.Words);
    }

    /// <exception cref="RuleViolationException">An amount where the claim is not about money, or below zero.</exception>
    public void Settle(ClaimResult result, decimal? agreed)
    {
        if (agreed < 0) throw new RuleViolationException("协议金额不能小于零。");
        if (agreed is > 0 && !Type.IsMonetary()) throw new RuleViolationException($"“{Type.Label()}”不涉及金额。");
        (Result, Agreed) = (result, agreed);
    }

    /// <exception cref="RuleViolationException">More than was agreed, or below zero.</exception>
    public void TakePayment(decimal paid)
    {
        if (paid < 0) throw new RuleViolationException("到账金额不能小于零。");
        if (paid > (Agreed ?? 0)) throw new RuleViolationException("到账金额不能大于协议金额。");
        Paid = paid;
    }
}
