using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.Privacy;

namespace DongchengUnion.Domain.Membership.Flows;

/// <summary>Where a member's request for correction stands.</summary>
public enum CorrectionStage
{
    [Label("待处理")] Asked = 1,
    [Label("已更正")] Accepted,
    [Label("未更正")] Refused,
    [Label("已撤回")] Withdrawn,
}

/// <summary>The parts of the record that a member may ask to have corrected.</summary>
public enum CorrectedField
{
    [Label("姓名")] FullName = 1,
    [Label("曾用名")] FormerName,
    [Label("性别")] Sex,
    [Label("出生日期")] BirthDate,
    [Label("移动电话")] Mobile,
    [Label("工作单位")] Workplace,
    [Label("部门")] Department,
    [Label("岗位")] Post,
    [Label("籍贯")] NativePlace,
    [Label("现居住地")] ResidenceArea,
    [Label("会费交至")] DuesPaidTo,
    [Label("证件或会籍，请写明")] Other,
}

/// <summary>A member says that the own record is wrong in places, and what would be right. A task with a date; both sides see its history.</summary>
public sealed class CorrectionRequest : IUnionScoped, IVersioned
{
    public static readonly StageFlow<CorrectionStage> Flow = new(new()
    {
        [CorrectionStage.Asked] = [CorrectionStage.Accepted, CorrectionStage.Refused, CorrectionStage.Withdrawn],
        [CorrectionStage.Accepted] = [],
        [CorrectionStage.Refused] = [],
        [CorrectionStage.Withdrawn] = [],
    });

    private CorrectionRequest() { }

    /// <param name="proposed">The proposed values, sealed: whoever copies the database reads nobody's number.</param>
    public CorrectionRequest(Person person, string unionName, int accountId, IReadOnlyList<CorrectedField> fields, byte[] proposed, string? words, DateOnly dueOn, Actor by, DateTime at)
    {
        if (fields.Count == 0) throw new RuleViolationException("请至少填写一项要更正的内容。");
        PersonId = person.Id;
        PersonName = person.FullName;
        AccountId = accountId;
        (UnionId, ScopePath, UnionName) = (person.UnionId, person.ScopePath, unionName);
        Fields = fields;
        Proposed = proposed;
        DueOn = dueOn;
        Stage = CorrectionStage.Asked;
        Steps = [FlowStep.Of(FlowVerb.Ask, Stage, by, at, words)];
    }

    public int Id { get; private set; }
    public long PersonId { get; private set; }
    public string PersonName { get; private set; } = "";

    /// <summary>The account of the member, who alone may withdraw.</summary>
    public int AccountId { get; private set; }

    public int UnionId { get; private set; }
    public string UnionName { get; private set; } = "";
    public string ScopePath { get; private set; } = "";
    public IReadOnlyList<CorrectedField> Fields { get; private set; } = [];
    [SealedField(PersonalField.Snapshot)]
    public byte[] Proposed { get; private set; } = [];
    public DateOnly DueOn { get; private set; }
    public CorrectionStage Stage { get; private set; }
    public IReadOnlyList<FlowStep> Steps { get; private set; } = [];
    public int Version { get; private set; }

    public void Accept(string? opinion, Actor by, DateTime at)
    {
        RequireOfficer(by);
        MoveTo(CorrectionStage.Accepted, FlowVerb.Approve, by, at, opinion);
    }

    public void Refuse(string? why, Actor by, DateTime at)
    {
        RequireOfficer(by);
        MoveTo(CorrectionStage.Refused, FlowVerb.Refuse, by, at, FlowStep.Words(why, "不更正的理由"));
    }

    public void Withdraw(Actor by, DateTime at)
    {
        if (by.AccountId != AccountId) throw new RuleViolationException("只有本人可以撤回。");
        MoveTo(CorrectionStage.Withdrawn, FlowVerb.Withdraw, by, at, "");
    }

    private void RequireOfficer(Actor by)
    {
        if (by.UnionId != UnionId) throw new RuleViolationException($"由{UnionName}处理。");
        if (by.AccountId == AccountId) throw new RuleViolationException("不能处理自己的更正申请，请由另一位工作人员处理。");
    }

    private void MoveTo(CorrectionStage stage, FlowVerb verb, Actor by, DateTime at, string? opinion)
    {
        Flow.Require(Stage, stage);
        Stage = stage;
        Steps = [.. Steps, FlowStep.Of(verb, stage, by, at, opinion)];
    }
}
