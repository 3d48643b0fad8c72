using DongchengUnion.Domain.Kernel;

namespace DongchengUnion.Domain.Organization;

/// <summary>
/// A union of the district's tree, from the district federation to a group. The properties say how it is now;
/// <see cref="UnionShape"/> rows say how it was on any earlier day.
/// </summary>
public sealed partial class Union : IVersioned
{
    private readonly List<UnionShape> shapes = [];
    private readonly List<UnionChange> changes = [];

    private Union() { }

    /// <param name="number">The federation's own stable number, never reused.</param>
    /// <param name="parent">The next higher union; null only for the district federation.</param>
    /// <exception cref="RuleViolationException">This level does not stand under that parent, or the parent is gone.</exception>
    public Union(string number, string name, UnionLevel level, Union? parent, DateOnly foundedOn)
    {
        if (parent is null != (level == UnionLevel.District)) throw new RuleViolationException("除区总工会外，工会须有上级工会。");
        if (parent is not null) RequireLevel(level, parent);
        // An old union may be older than the federation of its street; it cannot stand under one that is gone.
        if (parent is { Status: not UnionStatus.Active }) throw new RuleViolationException($"“{parent.Name}”{parent.Status.Label()}，不能作为上级工会。");
        Number = number;
        Name = name;
        Level = level;
        ParentId = parent?.Id;
        ParentPath = parent?.Path ?? "/";
        FoundedOn = foundedOn;
    }

    public int Id { get; private set; }
    public string Number { get; private set; } = "";
    public string Name { get; private set; } = "";
    public UnionLevel Level { get; private set; }
    public int? ParentId { get; private set; }

    /// <summary>The path of the next higher union, such as /1/2/.</summary>
    public string ParentPath { get; private set; } = "/";

    /// <summary>The place in the tree: /1/2/55/. The slash at the end keeps /1/20/ out of /1/2/.</summary>
    public string Path { get; private set; } = "";

    public DateOnly FoundedOn { get; private set; }

    /// <summary>The last day the union existed; null while it does.</summary>
    public DateOnly? ClosedOn { get; private set; }

    /// <summary>The union it was merged into.</summary>
    public int? SuccessorId { get; private set; }

    /// <summary>Its unified social credit code; it begins with 8. Null where none has been issued.</summary>
    public string? CreditCode { get; private set; }

    public UnionFacts Facts { get; private set; } = new();
    public Headcount Headcount { get; private set; } = Headcount.Unknown;

    /// <summary>When the chair last said that the card is right.</summary>
    public DateOnly? ConfirmedOn { get; private set; }

    public int Version { get; private set; }

    public IReadOnlyList<UnionShape> Shapes => shapes;
    public IReadOnlyList<UnionChange> Changes => changes;

    public UnionStatus Status => ClosedOn is null ? UnionStatus.Active : SuccessorId is null ? UnionStatus.Closed : UnionStatus.Merged;

    public bool ExistsOn(DateOnly day) => FoundedOn <= day && (ClosedOn is null || day <= ClosedOn);

    /// <summary>Whether a union of these dates existed from the first to the last day of a month.</summary>
    public static bool ExistedAllOf(Month month, DateOnly foundedOn, DateOnly? closedOn) =>
        foundedOn <= month.FirstDay && (closedOn is null || closedOn >= month.LastDay);

    /// <summary>Takes its place in the tree once the row has its number: path, first shape, first line of history.</summary>
    public void TakePlace(Actor by, DateTime at)
    {
        Path = $"{ParentPath}{Id}/";
        shapes.Add(new UnionShape(this, FoundedOn, null));
        changes.Add(new UnionChange(this, UnionChangeKind.Founded, "", Name, new Decision(FoundedOn, "", Facts.ApprovalNumber, by, at)));
    }

    /// <summary>Enters or corrects the facts of the card.</summary>
    /// <exception cref="RuleViolationException">The code is not one a union can have; a part is larger than its whole; the union is closed.</exception>
    public void Describe(CreditCode? code, UnionFacts facts, Headcount headcount)
    {
        if (Status != UnionStatus.Active) throw new RuleViolationException("该工会已不存在，资料不能再修改。");
        if (code is { IsUnion: false }) throw new RuleViolationException("工会的统一社会信用代码以8开头，所填代码不是工会代码。");
        if (facts.ApprovedOn is { } approved && facts.CertificateUntil < approved) throw new RuleViolationException("法人证书有效期不能早于批复日期。");
        headcount.Check();
        CreditCode = code?.Text;
        Facts = facts;
        Headcount = headcount;
    }

    /// <summary>The chair has read the card and says that it is right.</summary>
    public void Confirm(DateOnly today) => ConfirmedOn = today;

    private static void RequireLevel(UnionLevel level, Union parent)
    {
        if (!level.MayStandUnder().Contains(parent.Level))
            throw new RuleViolationException($"{level.Label()}不能隶属于{parent.Level.Label()}。");
    }
}
