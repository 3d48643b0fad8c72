using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.Organization;

namespace DongchengUnion.Domain.HalfYearReview;

/// <summary>
/// The review of one half year: the working draft with its sections, and the way from draft to signature to publication.
/// What has been signed lies in <see cref="ReviewEdition"/> and is not touched again; the next edition starts from the same prose.
/// </summary>
public sealed class Review : IVersioned, IUnionScoped
{
    public static readonly StageFlow<ReviewStage> Flow = new(new()
    {
        [ReviewStage.Drafting] = [ReviewStage.AwaitingSignature],
        [ReviewStage.AwaitingSignature] = [ReviewStage.Drafting, ReviewStage.SignedOff],
        [ReviewStage.SignedOff] = [ReviewStage.Published],
        [ReviewStage.Published] = [ReviewStage.Drafting],
    });

    private readonly List<ReviewSection> sections = [];
    private readonly List<FigureOverride> overrides = [];
    private readonly List<ReviewStep> steps = [];

    private Review() { }

    /// <summary>Begins the first draft of a period.</summary>
    /// <param name="district">The federation whose review it is; only posts of that level see the draft.</param>
    public Review(Union district, string periodCode, string periodName, IEnumerable<DefaultSection> text, Actor by, DateTime at)
    {
        UnionId = district.Id;
        ScopePath = district.Path;
        PeriodCode = periodCode;
        PeriodName = periodName;
        Edition = 1;
        Stage = ReviewStage.Drafting;
        sections.AddRange(text.Select(t => new ReviewSection(this, t, by, at)));
        steps.Add(new ReviewStep(Edition, Stage, "开始起草", by, at, ""));
    }

    public int Id { get; private set; }
    public int UnionId { get; private set; }
    public string ScopePath { get; private set; } = "";

    /// <summary>Such as 2019H1.</summary>
    public string PeriodCode { get; private set; } = "";

    /// <summary>Such as 2019年上半年.</summary>
    public string PeriodName { get; private set; } = "";

    /// <summary>The number of the edition being worked on.</summary>
    public int Edition { get; private set; }

    public ReviewStage Stage { get; private set; }

    /// <summary>Decided at sending: only values from accepted monthly reports count in this edition.</summary>
    public bool AcceptedOnly { get; private set; }

    /// <summary>What the sender says about the open points; the signer reads it.</summary>
    public string SendingNote { get; private set; } = "";

    public int Version { get; private set; }
    public IReadOnlyList<ReviewSection> Sections => sections;
    public IReadOnlyList<FigureOverride> Overrides => overrides;
    public IReadOnlyList<ReviewStep> Steps => steps;

    /// <summary>The text put in by hand for a figure of the present edition; null for none.</summary>
    public FigureOverride? OverrideOf(string code) => overrides.FirstOrDefault(o => o.Code == code && o.Edition == Edition && o.LiftedAt is null);

    /// <summary>Writes a section anew. A token that is no indicator is refused by name.</summary>
    public void Write(ReviewSection section, string prose, IReadOnlyCollection<string> codes, Actor by, DateTime at)
    {
        RequireDrafting();
        var tidy = Prose.Tidy(prose);
        if (tidy.Length == 0) throw new RuleViolationException("请填写正文。");
        var unknown = Prose.Codes(tidy).Where(c => !codes.Contains(c)).Distinct().ToList();
        if (unknown.Count > 0)
            throw new RuleViolationException($"正文中的{string.Join("、", unknown.Select(c => $"“{{{c}}}”"))}不是指标代码，请对照指标代码表改正。");
        if (tidy == section.Prose) throw new RuleViolationException("正文没有改动，未保存新的版本。");
        section.Write(tidy, Edition, by, at);
    }

    /// <summary>Puts a published text in by hand. A reason may follow later, but nothing is sent for signature without it.</summary>
    /// <param name="department">The department of the one who acts; the figure's owner and the office may do it.</param>
    public FigureOverride Override(ReviewFigure figure, string text, string? reason, string? department, Actor by, DateTime at)
    {
        RequireHandChange(figure, department);
        var shown = text.Trim();
        var why = reason?.Trim() ?? "";
        if (shown.Length == 0) throw new RuleViolationException("请填写公布文字。");
        if (shown == figure.Computed) throw new RuleViolationException("与系统计算的公布文字相同，无需改动。");
        if (OverrideOf(figure.Code) is { } change)
        {
            change.Change(shown, why, figure.Computed, by, at);
            return change;
        }

        var added = new FigureOverride(this, figure.Code, shown, why, figure.Computed, by, at);
        overrides.Add(added);
        return added;
    }

    /// <summary>Goes back to the computed text.</summary>
    public void LiftOverride(ReviewFigure figure, string? department, Actor by, DateTime at)
    {
        RequireHandChange(figure, department);
        if (OverrideOf(figure.Code) is not { } change) throw new RuleViolationException("这个数字没有手工改动。");
        change.Lift(by, at);
    }

    /// <summary>Sends the draft to the leader. What is open needs a word; what blocks is refused by name.</summary>
    public void Send(ReviewText text, string? note, Actor by, DateTime at)
    {
        Flow.Require(Stage, ReviewStage.AwaitingSignature);
        var findings = ReviewFindings.Of(text);
        RefuseBlocking(findings);
        var said = note?.Trim() ?? "";
        if (findings.Count > 0 && said.Length == 0)
            throw new RuleViolationException($"还有 {findings.Count} 条提示未处理，请逐条处理，或者填写送签说明。");
        AcceptedOnly = text.AcceptedOnly;
        SendingNote = said;
        MoveTo(ReviewStage.AwaitingSignature, "送签", by, at, said);
    }

    /// <summary>The senders take it back to mend something.</summary>
    public void Withdraw(string? reason, Actor by, DateTime at)
    {
        RequireAwaiting("撤回");
        MoveTo(ReviewStage.Drafting, "撤回", by, at, reason?.Trim() ?? "");
    }

    /// <summary>The leader sends it back, saying why.</summary>
    public void Return(string? reason, Actor by, DateTime at)
    {
        RequireAwaiting("退回");
        if (string.IsNullOrWhiteSpace(reason)) throw new RuleViolationException("退回须写明理由。");
        MoveTo(ReviewStage.Drafting, "退回", by, at, reason.Trim());
    }

    /// <summary>The leader signs: the text is frozen as it stands.</summary>
    /// <param name="seen">The fingerprint of the text the signer read: figures that moved since then are refused.</param>
    public ReviewEdition Sign(ReviewText text, string seen, Actor by, DateTime at)
    {
        Flow.Require(Stage, ReviewStage.SignedOff);
        // 起草与签发分离：送签的人不能签发。
        if (steps.Last(s => s.Stage == ReviewStage.AwaitingSignature).ByAccountId == by.AccountId)
            throw new RuleViolationException("送签人不能签发自己送签的总结，请由另一位分管领导签发。");
        RefuseBlocking(ReviewFindings.Of(text));
        if (ReviewFingerprint.Of(text) != seen)
            throw new RuleViolationException("在您阅读期间数字或未审定单位有变化，请重新核对后再签发。");
        MoveTo(ReviewStage.SignedOff, "签发", by, at, "");
        return new ReviewEdition(this, text, by, at);
    }

    /// <summary>Makes the signed edition readable to members and officers.</summary>
    public void Publish(ReviewEdition edition, Actor by, DateTime at)
    {
        Flow.Require(Stage, ReviewStage.Published);
        if (edition.ReviewId != Id || edition.Number != Edition) throw new RuleViolationException("只能公布当前已签发的版本。");
        edition.Publish(by, at);
        MoveTo(ReviewStage.Published, "公布", by, at, "");
    }

    /// <summary>Opens the draft again for the next edition; the published one stays as it is.</summary>
    public void BeginNextEdition(string? reason, Actor by, DateTime at)
    {
        Flow.Require(Stage, ReviewStage.Drafting);
        if (Stage != ReviewStage.Published) throw new RuleViolationException("公布以后才能起草新版。");
        if (string.IsNullOrWhiteSpace(reason)) throw new RuleViolationException("请写明起草新版的缘由。");
        Edition++;
        SendingNote = "";
        MoveTo(ReviewStage.Drafting, "起草新版", by, at, reason.Trim());
    }

    private void MoveTo(ReviewStage stage, string deed, Actor by, DateTime at, string why)
    {
        Stage = stage;
        steps.Add(new ReviewStep(Edition, stage, deed, by, at, why));
    }

    private void RequireDrafting()
    {
        if (Stage != ReviewStage.Drafting) throw new RuleViolationException($"总结{Stage.Label()}，不能再改动。");
    }

    // Drafting may also follow upon publication, by another verb.
    private void RequireAwaiting(string deed)
    {
        if (Stage != ReviewStage.AwaitingSignature) throw new RuleViolationException($"总结{Stage.Label()}，不能{deed}。");
    }

    private void RequireHandChange(ReviewFigure figure, string? department)
    {
        RequireDrafting();
        if (department != "office" && department != figure.OwnerDepartment)
            throw new RuleViolationException("只有指标主管部室和办公室可以改动公布文字。");
    }

    private static void RefuseBlocking(IReadOnlyList<Finding> findings)
    {
        if (findings.FirstOrDefault(f => f.Blocks) is { } blocking) throw new RuleViolationException(blocking.Message);
    }
}
