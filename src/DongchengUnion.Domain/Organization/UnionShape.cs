namespace DongchengUnion.Domain.Organization;

/// <summary>How a union was called and whom it belonged to from one day to another: last year's tables keep last year's shape.</summary>
public sealed class UnionShape
{
    private UnionShape() { }

    public UnionShape(Union union, DateOnly fromOn, DateOnly? untilOn)
    {
        UnionId = union.Id;
        Number = union.Number;
        Level = union.Level;
        Name = union.Name;
        ParentId = union.ParentId;
        Path = union.Path;
        FromOn = fromOn;
        UntilOn = untilOn;
    }

    public int Id { get; private set; }
    public int UnionId { get; private set; }

    // Number and level never change; they stand here too, so that an old shape can be shown by a street that no longer has the union.
    public string Number { get; private set; } = "";
    public UnionLevel Level { get; private set; }
    public string Name { get; private set; } = "";
    public int? ParentId { get; private set; }
    public string Path { get; private set; } = "";
    public DateOnly FromOn { get; private set; }

    /// <summary>The last day of this shape, inclusive; null for the present one.</summary>
    public DateOnly? UntilOn { get; private set; }

    internal void EndBefore(DateOnly nextFrom) => UntilOn = nextFrom.AddDays(-1);
}
