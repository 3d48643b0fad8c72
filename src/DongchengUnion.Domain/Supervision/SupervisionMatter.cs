using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.Organization;
using DongchengUnion.Domain.Privacy;

namespace DongchengUnion.Domain.Supervision;

/// <summary>
/// A supervision matter: from a clue over the three papers to its end. What was told is sealed; the employer's union never reads it.
/// </summary>
public sealed partial class SupervisionMatter : IUnionScoped, IVersioned
{
    public const int LongestWords = 1000;

    public static readonly StageFlow<MatterStage> Flow = new(new()
    {
        [MatterStage.Clue] = [MatterStage.Registered, MatterStage.Declined],
        [MatterStage.Registered] = [MatterStage.Verifying],
        [MatterStage.Verifying] = [MatterStage.Reminded, MatterStage.Opined, MatterStage.Closed],
        [MatterStage.Reminded] = [MatterStage.Opined, MatterStage.Closed],
        [MatterStage.Opined] = [MatterStage.Proposed, MatterStage.Closed],
        [MatterStage.Proposed] = [MatterStage.WithAuthority, MatterStage.Closed],
        [MatterStage.WithAuthority] = [MatterStage.Closed],
        [MatterStage.Closed] = [],
        [MatterStage.Declined] = [],
    });

    private readonly List<SupervisionLetter> letters = [];

    private SupervisionMatter() { }

    /// <summary>Notes a clue.</summary>
    /// <exception cref="RuleViolationException">No employer is named, or another union's officer writes.</exception>
    public SupervisionMatter(Union union, VisitedEmployer employer, byte[] clueSealed, DateOnly on, DateOnly today, Actor by, DateTime at)
    {
        if (by.UnionId is { } own && own != union.Id) throw new RuleViolationException("监督事项由本工会自己登记。");
        if (on > today) throw new RuleViolationException("线索日期不能晚于今天。");
        if (string.IsNullOrWhiteSpace(employer.Name)) throw new RuleViolationException("请填写用人单位。");
        (UnionId, UnionName, ScopePath) = (union.Id, union.Name, union.Path);
        (EmployerId, EmployerName, EmployerKey) = (employer.EmployerId, employer.Name.Trim(), employer.Key);
        (ClueSealed, ReceivedOn, Stage) = (clueSealed, on, MatterStage.Clue);
        Steps = [new MatterStep(at, by.Name, "记下线索", "")];
    }

    public int Id { get; private set; }
    public int UnionId { get; private set; }
    public string UnionName { get; private set; } = "";
    public string ScopePath { get; private set; } = "";
    public int? EmployerId { get; private set; }
    public string EmployerName { get; private set; } = "";
    public string EmployerKey { get; private set; } = "";

    [SealedField(PersonalField.SupervisionClue)]
    public byte[] ClueSealed { get; private set; } = [];

    public DateOnly ReceivedOn { get; private set; }
    public MatterStage Stage { get; private set; }

    /// <summary>The day on which the authority decided; the reply to the union runs from it.</summary>
    public DateOnly? AuthorityDecidedOn { get; private set; }

    /// <summary>How it ended; null while it is open.</summary>
    public string? Ending { get; private set; }

    public IReadOnlyList<MatterStep> Steps { get; private set; } = [];
    public IReadOnlyList<SupervisionLetter> Letters => letters;
    public int Version { get; private set; }

    /// <summary>The paper that waits for the leader's signature; null for none.</summary>
    public SupervisionLetter? Draft => letters.SingleOrDefault(l => l.SignedOn is null);

    /// <summary>The last paper that went out.</summary>
    public SupervisionLetter? Sent => letters.LastOrDefault(l => l.SignedOn is not null);

    private void MoveTo(MatterStage stage, string what, string? why, Actor by, DateTime at)
    {
        Flow.Require(Stage, stage);
        Stage = stage;
        Note(what, why, by, at);
    }

    private void Note(string what, string? why, Actor by, DateTime at) => Steps = [.. Steps, new MatterStep(at, by.Name, what, why?.Trim() ?? "")];

    private void RequireOrgan(Actor by)
    {
        if (by.UnionId is { } own && own != UnionId) throw new RuleViolationException($"这件监督事项由{UnionName}办理。");
    }
}

/// <summary>One line of a matter's history; lines are only added.</summary>
public sealed record MatterStep(DateTime At, string Name, string What, string Why);

/// <summary>A paper to the employer, or about it to the authority. What was signed is never changed: an opinion is revoked only by a new paper.</summary>
public sealed class SupervisionLetter
{
    private SupervisionLetter() { }

    internal SupervisionLetter(LetterKind kind, LetterWords words, DateOnly on) => (Kind, Facts, Articles, Demand, DraftedOn) = (kind, words.Facts, words.Articles, words.Demand, on);

    public int Id { get; private set; }
    public LetterKind Kind { get; private set; }

    /// <summary>东工监意〔2019〕01号, given with the signature; null for a draft.</summary>
    public string? Number { get; private set; }

    public int? Year { get; private set; }
    public int? Serial { get; private set; }
    public string Facts { get; private set; } = "";
    public string Articles { get; private set; } = "";
    public string Demand { get; private set; } = "";
    public DateOnly DraftedOn { get; private set; }
    public DateOnly? SignedOn { get; private set; }
    public string? SignedByName { get; private set; }
    public DateOnly? DeliveredOn { get; private set; }
    public DateOnly? RepliedOn { get; private set; }
    public ReplyResult? Reply { get; private set; }

    internal void Sign(LetterNumber number, DateOnly on, Actor by) => (Number, Year, Serial, SignedOn, SignedByName) = (number.Text, number.Year, number.Serial, on, by.Name);

    internal void Deliver(DateOnly on) => DeliveredOn = on;

    internal void Answer(ReplyResult result, DateOnly on) => (Reply, RepliedOn) = (result, on);
}

/// <summary>The words of a paper.</summary>
public sealed record LetterWords(string Facts, string Articles, string Demand);
