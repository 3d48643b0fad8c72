using DongchengUnion.Domain.Kernel;

namespace DongchengUnion.Domain.Supervision;

public sealed partial class SupervisionMatter
{
    public void Register(Actor by, DateTime at)
    {
        RequireOrgan(by);
        MoveTo(MatterStage.Registered, "登记", null, by, at);
    }

    /// <summary>A complaint that is already in mediation, arbitration or court is not taken up; whoever complained is told why.</summary>
    public void Decline(string? reason, Actor by, DateTime at)
    {
        RequireOrgan(by);
        MoveTo(MatterStage.Declined, "不予受理", Required(reason, "请写明不予受理的理由，并告知反映人。"), by, at);
        Ending = reason!.Trim();
    }

    public void Verify(Actor by, DateTime at)
    {
        RequireOrgan(by);
        MoveTo(MatterStage.Verifying, "开始核实", null, by, at);
    }

    /// <summary>Drafts a paper for the leader's signature; the stage changes when it is signed.</summary>
    /// <exception cref="RuleViolationException">The stage does not allow this paper, another waits, or words are missing.</exception>
    public SupervisionLetter DraftLetter(LetterKind kind, LetterWords words, DateOnly? replyDue, DateOnly today, Actor by, DateTime at)
    {
        RequireOrgan(by);
        Flow.Require(Stage, StageOf(kind));
        if (Draft is { } waiting) throw new RuleViolationException($"已有一份{waiting.Kind.Label()}待签发，请先签发或撤下。");
        if (string.IsNullOrWhiteSpace(words.Facts) || string.IsNullOrWhiteSpace(words.Articles) || string.IsNullOrWhiteSpace(words.Demand))
            throw new RuleViolationException("文书须写明事实、依据和要求。");
        if (kind == LetterKind.Proposal) RequireNoRemedy(replyDue, today);
        var letter = new SupervisionLetter(kind, words, today);
        letters.Add(letter);
        Note($"拟{kind.Label()}", null, by, at);
        return letter;
    }

    /// <summary>Takes the unsigned draft back.</summary>
    public void DropDraft(Actor by, DateTime at)
    {
        RequireOrgan(by);
        var draft = Draft ?? throw new RuleViolationException("没有待签发的文书。");
        letters.Remove(draft);
        Note($"撤下{draft.Kind.Label()}", null, by, at);
    }

    /// <summary>The leader signs: the paper gets its number and the matter its stage.</summary>
    public void Sign(LetterNumber number, DateOnly today, Actor by, DateTime at)
    {
        var draft = Draft ?? throw new RuleViolationException("没有待签发的文书。");
        draft.Sign(number, today, by);
        MoveTo(StageOf(draft.Kind), $"签发{draft.Kind.Label()}", number.Text, by, at);
    }

    /// <summary>It has reached the one it is addressed to; the time to answer runs from this day.</summary>
    public void Deliver(DateOnly on, DateOnly today, Actor by, DateTime at)
    {
        RequireOrgan(by);
        var sent = OpenLetter();
        if (Stage is not (MatterStage.Reminded or MatterStage.Opined or MatterStage.Proposed)) throw new RuleViolationException($"当前为“{Stage.Label()}”，不登记送达。");
        if (sent.DeliveredOn is not null) throw new RuleViolationException("已经登记过送达。");
        if (on < sent.SignedOn || on > today) throw new RuleViolationException("送达日期应在签发之日至今天之间。");
        sent.Deliver(on);
        Note($"{sent.Kind.Label()}送达", on.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), by, at);
    }

    /// <summary>The employer has answered, or the time has run out in silence.</summary>
    /// <param name="due">The last day to answer.</param>
    public void NoteReply(ReplyResult result, DateOnly on, DateOnly due, DateOnly today, Actor by, DateTime at)
    {
        RequireOrgan(by);
        var sent = OpenLetter();
        if (Stage is not (MatterStage.Reminded or MatterStage.Opined)) throw new RuleViolationException($"当前为“{Stage.Label()}”，不登记用人单位答复。");
        if (sent.DeliveredOn is not { } delivered) throw new RuleViolationException("请先登记送达。");
        if (sent.Reply is not null) throw new RuleViolationException("已经登记过答复。");
        if (on < delivered || on > today) throw new RuleViolationException("答复日期应在送达之日至今天之间。");
        if (result == ReplyResult.Silent && today <= due) throw new RuleViolationException($"答复期限到 {due:yyyy-MM-dd}，还不能登记为无回复。");
        sent.Answer(result, on);
        Note($"答复：{result.Label()}", null, by, at);
    }

    /// <summary>The authority has decided; it tells the union the outcome within its own time.</summary>
    public void HandToAuthority(DateOnly decidedOn, DateOnly today, Actor by, DateTime at)
    {
        RequireOrgan(by);
        if (decidedOn > today) throw new RuleViolationException("处理决定日期不能晚于今天。");
        MoveTo(MatterStage.WithAuthority, "部门处理", null, by, at);
        AuthorityDecidedOn = decidedOn;
    }

    /// <summary>Ends the matter.</summary>
    public void Close(string? ending, Actor by, DateTime at)
    {
        RequireOrgan(by);
        if (Draft is not null) throw new RuleViolationException("还有待签发的文书，请先撤下。");
        if (Stage == MatterStage.Opined && Sent?.Reply is not ReplyResult.Corrected) throw new RuleViolationException("意见书未获改正，应向有关部门提出建议书。");
        MoveTo(MatterStage.Closed, "结案", Required(ending, "请写明处理结果。"), by, at);
        Ending = ending!.Trim();
    }

    public static MatterStage StageOf(LetterKind kind) => kind switch
    {
        LetterKind.Reminder => MatterStage.Reminded,
        LetterKind.Opinion => MatterStage.Opined,
        LetterKind.Proposal => MatterStage.Proposed,
    };

    // A proposal goes to the authority only when the employer refused, mended in part, or let its time pass.
    private void RequireNoRemedy(DateOnly? due, DateOnly today)
    {
        var isOver = Sent?.Reply is ReplyResult.Refused or ReplyResult.Partly or ReplyResult.Silent || (Sent?.Reply is null && due < today);
        if (!isOver) throw new RuleViolationException("用人单位拒绝、部分改正或者逾期不答复的，才向有关部门提出建议书。");
    }

    private SupervisionLetter OpenLetter() => Sent ?? throw new RuleViolationException("还没有签发文书。");

    private static string Required(string? text, string complaint) => string.IsNullOrWhiteSpace(text) ? throw new RuleViolationException(complaint) : text.Trim();
}
