using System.Globalization;
using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.Organization;
using DongchengUnion.Domain.Privacy;

namespace DongchengUnion.Domain.LegalEducation;

/// <summary>What the counter writes down of a consultation, sealed words aside.</summary>
/// <param name="Minutes">How long it took; null where nobody looked at the clock.</param>
public sealed record ConsultationFacts(DateOnly On, ConsultationChannel Channel, AskerStanding Asker, DisputeCategory Category, ConsultationOutcome Outcome, int? Minutes);

/// <summary>
/// A legal consultation (法律咨询) at a desk of a street, a system or the district. Question and answer may name people and are sealed.
/// It is numbered and counted when it is answered; a number once given stays, also of a void one.
/// </summary>
public sealed class Consultation : IUnionScoped, IVersioned
{
    public const int LongestWords = 500;

    public static readonly StageFlow<ConsultationStage> Flow = new(new()
    {
        [ConsultationStage.Waiting] = [ConsultationStage.Answered, ConsultationStage.Void],
        [ConsultationStage.Answered] = [ConsultationStage.Void],
        [ConsultationStage.Void] = [],
    });

    private static readonly UnionLevel[] Desks = [UnionLevel.Subdistrict, UnionLevel.System, UnionLevel.District];

    private Consultation() { }

    private Consultation(Union desk, DateTime at)
    {
        if (!Desks.Contains(desk.Level)) throw new RuleViolationException("法律咨询由区总和街道、系统工会的咨询窗口登记。");
        (DeskId, DeskName, DeskLevel, ScopePath) = (desk.Id, desk.Name, desk.Level, desk.Path);
        RecordedAt = at;
        Stage = ConsultationStage.Waiting;
    }

    public int Id { get; private set; }

    /// <summary>The union whose desk took it; never the union of the one who asks.</summary>
    public int DeskId { get; private set; }

    public string DeskName { get; private set; } = "";
    public UnionLevel DeskLevel { get; private set; }
    public string ScopePath { get; private set; } = "";

    /// <summary>Running number of the desk and year, without gaps; null until it is answered.</summary>
    public int? Serial { get; private set; }

    public int? Year { get; private set; }
    public DateOnly On { get; private set; }
    public Month Month { get; private set; }
    public ConsultationChannel Channel { get; private set; }
    public AskerStanding Asker { get; private set; }
    public DisputeCategory? Category { get; private set; }
    public ConsultationOutcome? Outcome { get; private set; }
    public int? Minutes { get; private set; }

    [SealedField(PersonalField.Consultation)]
    public byte[] QuestionSealed { get; private set; } = [];

    [SealedField(PersonalField.Consultation)]
    public byte[]? AnswerSealed { get; private set; }

    public string? AnsweredByName { get; private set; }

    /// <summary>From 1 to 5; null where nobody has said.</summary>
    public int? Satisfaction { get; private set; }

    /// <summary>The account that asked on the portal; null for a question at the desk.</summary>
    public int? AskedById { get; private set; }

    public ConsultationStage Stage { get; private set; }
    public DateTime RecordedAt { get; private set; }

    /// <summary>Since when it counts.</summary>
    public DateTime? CountedAt { get; private set; }

    public DateTime? VoidedAt { get; private set; }
    public string? VoidedByName { get; private set; }
    public int Version { get; private set; }

    int IUnionScoped.UnionId => DeskId;

    /// <summary>询〔2019〕0012号 of a desk; empty while it waits.</summary>
    public string Number => Serial is { } serial ? string.Create(CultureInfo.InvariantCulture, $"询〔{Year}〕{serial:0000}号") : "";

    /// <summary>Writes down what was asked and answered at the desk.</summary>
    /// <exception cref="RuleViolationException">Something is missing, the day lies ahead, or somebody of another desk writes.</exception>
    public static Consultation AtDesk(Union desk, ConsultationFacts facts, byte[] questionSealed, byte[]? answerSealed, int serial, DateOnly today, Actor by, DateTime at)
    {
        var taken = new Consultation(desk, at) { QuestionSealed = questionSealed };
        taken.Answer(facts, answerSealed, serial, today, by, at);
        return taken;
    }

    /// <summary>Somebody asks on the portal.</summary>
    public static Consultation Asked(Union desk, byte[] questionSealed, DateOnly today, Actor by, DateTime at) => new(desk, at)
    {
        QuestionSealed = questionSealed,
        AskedById = by.AccountId,
        Channel = ConsultationChannel.Online,
        Asker = AskerStanding.Member,
        On = today,
        Month = Month.Of(today),
    };

    /// <summary>The desk answers; from now on it is numbered and counted.</summary>
    public void Answer(ConsultationFacts facts, byte[]? answerSealed, int serial, DateOnly today, Actor by, DateTime at)
    {
        RequireDesk(by);
        Flow.Require(Stage, ConsultationStage.Answered);
        if (facts.On > today) throw new RuleViolationException("咨询日期不能晚于今天。");
        if (AskedById is not null && facts.On != today) throw new RuleViolationException("网上提问按答复当天登记。");
        if (facts.Minutes is < 0 or > 600) throw new RuleViolationException("用时应在 0 至 600 分钟之间。");
        if (AskedById is not null && answerSealed is null) throw new RuleViolationException("请写明答复，提问人要看到它。");
        (On, Month, Channel, Asker) = (facts.On, Month.Of(facts.On), facts.Channel, facts.Asker);
        (Category, Outcome, Minutes) = (facts.Category, facts.Outcome, facts.Minutes);
        (AnswerSealed, AnsweredByName, CountedAt) = (answerSealed, by.Name, at);
        (Year, Serial) = (facts.On.Year, serial);
        Stage = ConsultationStage.Answered;
    }

    /// <summary>The one who asked, or the desk that heard it, says how content the asker is.</summary>
    public void Rate(int satisfaction, Actor by)
    {
        if (by.AccountId != AskedById || AskedById is null) RequireDesk(by);
        if (Stage != ConsultationStage.Answered) throw new RuleViolationException("答复以后才能评价。");
        if (satisfaction is < 1 or > 5) throw new RuleViolationException("满意度为 1 至 5。");
        Satisfaction = satisfaction;
    }

    /// <summary>Written down by mistake: it counts no more, and its number is not given again.</summary>
    public void Void(Actor by, DateTime at)
    {
        RequireDesk(by);
        Flow.Require(Stage, ConsultationStage.Void);
        Stage = ConsultationStage.Void;
        (VoidedAt, VoidedByName) = (at, by.Name);
    }

    private void RequireDesk(Actor by)
    {
        if (by.UnionId is { } own && own != DeskId) throw new RuleViolationException($"这件咨询由{DeskName}的窗口办理。");
    }
}
