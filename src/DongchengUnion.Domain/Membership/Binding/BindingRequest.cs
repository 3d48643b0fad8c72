using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.Organization;
using DongchengUnion.Domain.Privacy;

namespace DongchengUnion.Domain.Membership.Binding;

/// <summary>Where a request stands.</summary>
public enum BindingStage
{
    [Label("待核实")] Submitted = 1,
    [Label("已核实，可重新认证")] Settled = 2,
    [Label("未能核实")] Declined = 3,
}

/// <summary>
/// Somebody could not prove online to be on the roster and asks a union to look into it. Only what the union needs stands here, sealed;
/// the one who asks follows it by number and query code, without an account.
/// </summary>
public sealed class BindingRequest : IUnionScoped, IVersioned
{
    public static readonly StageFlow<BindingStage> Flow = new(new()
    {
        [BindingStage.Submitted] = [BindingStage.Settled, BindingStage.Declined],
        [BindingStage.Settled] = [],
        [BindingStage.Declined] = [],
    });

    private BindingRequest() { }

    /// <param name="union">The union named by the one who asks, or the street's.</param>
    /// <param name="statement">Name, document and mobile as typed, sealed as <see cref="PersonalField.Statement"/>.</param>
    /// <param name="codeHash">Of the query code; the code itself is shown once and kept nowhere.</param>
    public BindingRequest(string number, Union union, string workplace, byte[] statement, string codeHash, DateOnly dueOn, DateTime at)
    {
        Number = number;
        (UnionId, ScopePath, UnionName) = (union.Id, union.Path, union.Name);
        Workplace = workplace;
        StatementSealed = statement;
        CodeHash = codeHash;
        DueOn = dueOn;
        SubmittedAt = at;
    }

    public int Id { get; private set; }
    public string Number { get; private set; } = "";
    public int UnionId { get; private set; }
    public string ScopePath { get; private set; } = "";
    public string UnionName { get; private set; } = "";

    /// <summary>The employer or union as the one who asks calls it.</summary>
    public string Workplace { get; private set; } = "";

    [SealedField(PersonalField.Statement)]
    public byte[] StatementSealed { get; private set; } = [];

    public string CodeHash { get; private set; } = "";
    public BindingStage Stage { get; private set; } = BindingStage.Submitted;
    public DateOnly DueOn { get; private set; }
    public DateTime SubmittedAt { get; private set; }
    public DateTime? DecidedAt { get; private set; }
    public string? DecidedByName { get; private set; }
    public string? DecidedByPost { get; private set; }

    /// <summary>What was found, for the one who asked to read.</summary>
    public string? Reason { get; private set; }

    public int Version { get; private set; }

    /// <summary>The roster is right now, or was: the one who asked may try again.</summary>
    public void Settle(string? reason, Actor by, DateTime at) => Decide(BindingStage.Settled, reason, by, at);

    /// <summary>The union does not find the person among its members.</summary>
    public void Decline(string? reason, Actor by, DateTime at) => Decide(BindingStage.Declined, reason, by, at);

    /// <exception cref="RuleViolationException">Decided before, or without a reason.</exception>
    private void Decide(BindingStage stage, string? reason, Actor by, DateTime at)
    {
        Flow.Require(Stage, stage);
        if (string.IsNullOrWhiteSpace(reason)) throw new RuleViolationException("请写明核实情况，申请人会看到。");
        Stage = stage;
        Reason = reason.Trim();
        (DecidedByName, DecidedByPost, DecidedAt) = (by.Name, by.Post, at);
    }
}
