using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.Organization;

namespace DongchengUnion.Domain.LegalEducation;

/// <summary>
/// A legal event (普法活动). It counts as one session from the instant at which it is held, not in the future, and has at least one
/// proof. What counts is never changed in place: a correction voids it and writes another, so that figures can be read as they stood.
/// </summary>
public sealed partial class LegalEvent : IUnionScoped, IVersioned
{
    public static readonly StageFlow<LegalEventStage> Flow = new(new()
    {
        [LegalEventStage.Planned] = [LegalEventStage.Held, LegalEventStage.Cancelled],
        [LegalEventStage.Held] = [LegalEventStage.Void],
        [LegalEventStage.Cancelled] = [LegalEventStage.Planned],
        [LegalEventStage.Void] = [],
    });

    private readonly List<LegalEventCoHost> coHosts = [];

    private LegalEvent() { }

    private LegalEvent(HostUnion host, LegalEventFacts facts, Actor by, DateTime at)
    {
        RequireOwn(by, host.UnionId);
        (UnionId, UnionName, UnionLevel, ScopePath) = (host.UnionId, host.Name, host.Level, host.Path);
        Describe(facts);
        Stage = LegalEventStage.Planned;
        (RecordedAt, RecordedByName) = (at, by.Name);
    }

    public int Id { get; private set; }
    public int UnionId { get; private set; }
    public string UnionName { get; private set; } = "";
    public UnionLevel UnionLevel { get; private set; }
    public string ScopePath { get; private set; } = "";
    public string Title { get; private set; } = "";
    public LegalEventKind Kind { get; private set; }
    public IReadOnlyList<LawTopic> Laws { get; private set; } = [];
    public DateOnly On { get; private set; }
    public Month Month { get; private set; }
    public TimeOnly? Begins { get; private set; }
    public TimeOnly? Ends { get; private set; }
    public string Place { get; private set; } = "";
    public string StreetCode { get; private set; } = "";
    public string? Lecturer { get; private set; }
    public LegalEventStage Stage { get; private set; }

    /// <summary>Person-times; null until it was held.</summary>
    public int? Attendance { get; private set; }

    public int? MigrantAttendance { get; private set; }
    public IReadOnlyList<Handout> Handouts { get; private set; } = [];

    /// <summary>The sum of <see cref="Handouts"/>, for figures.</summary>
    public long? HandoutQuantity { get; private set; }

    public int? OnlineReach { get; private set; }

    /// <summary>Where a proof on paper is kept.</summary>
    public string? PaperProof { get; private set; }

    /// <summary>Proof files kept with it.</summary>
    public int FileCount { get; private set; }

    /// <summary>Since when it counts; null while it does not.</summary>
    public DateTime? CountedAt { get; private set; }

    /// <summary>The same day, place and lecturer; null once it is cancelled or void, so that the place is free again.</summary>
    public string? SessionKey { get; private set; }

    public DateTime RecordedAt { get; private set; }
    public string RecordedByName { get; private set; } = "";
    public DateTime? VoidedAt { get; private set; }
    public string? VoidedByName { get; private set; }

    /// <summary>Why it was cancelled, voided or corrected.</summary>
    public string? Reason { get; private set; }

    /// <summary>The voided event that this one puts right.</summary>
    public int? ReplacesId { get; private set; }

    public int Version { get; private set; }
    public IReadOnlyList<LegalEventCoHost> CoHosts => coHosts;

    public bool HasProof => FileCount > 0 || PaperProof is not null;

    /// <summary>Whether it is one session of the figures.</summary>
    public bool Counts => Stage == LegalEventStage.Held && CountedAt is not null;

    /// <summary>The key under which a second report of the same session is found.</summary>
    public static string KeyOf(int unionId, LegalEventFacts facts) => string.IsNullOrWhiteSpace(facts.Lecturer)
        // Two unions may each hand out leaflets in their own 职工之家 on one day; one union reports that once.
        ? $"{facts.On:yyyyMMdd}|{Plain(facts.Place)}|#{unionId}"
        : $"{facts.On:yyyyMMdd}|{Plain(facts.Place)}|{Plain(facts.Lecturer)}";

    private void Describe(LegalEventFacts facts)
    {
        facts.Check();
        (Title, Kind, Laws) = (facts.Title.Trim(), facts.Kind, facts.Laws);
        (On, Month, Begins, Ends) = (facts.On, Month.Of(facts.On), facts.Begins, facts.Ends);
        (Place, StreetCode, Lecturer) = (facts.Place.Trim(), facts.StreetCode, Trimmed(facts.Lecturer));
        SessionKey = KeyOf(UnionId, facts);
    }

    // A body above reads what its unions report; it does not write in their books.
    private static void RequireOwn(Actor by, int unionId)
    {
        if (by.UnionId is { } own && own != unionId) throw new RuleViolationException("普法活动只由主办工会自己登记和更正。");
    }

    private static string Plain(string text) =>
        string.Concat(text.Normalize(System.Text.NormalizationForm.FormKC).Where(c => !char.IsWhiteSpace(c))).ToUpperInvariant();

    private static string? Trimmed(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
