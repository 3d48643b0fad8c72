using DongchengUnion.Domain.Kernel;

namespace DongchengUnion.Domain.Organization;

/// <summary>A way to sort unions into groups: ownership, industry, size. Sets are data; a new one needs no program.</summary>
public sealed class GroupSet
{
    /// <summary>The set that the number of employees decides.</summary>
    public const string Size = "size";

    public const string Ownership = "ownership";
    public const string Industry = "industry";

    private GroupSet() { }

    public GroupSet(string code, string name, int sort)
    {
        Code = code;
        Name = name;
        Sort = sort;
    }

    public string Code { get; private set; } = "";
    public string Name { get; private set; } = "";
    public int Sort { get; private set; }
}

/// <summary>One group of a set, such as 私营 of ownership. Out of use is a date, never a deletion.</summary>
public sealed class GroupSetOption
{
    private GroupSetOption() { }

    public GroupSetOption(string setCode, string code, string name, int sort, DateOnly? untilOn)
    {
        SetCode = setCode;
        Code = code;
        Name = name;
        Sort = sort;
        UntilOn = untilOn;
    }

    public int Id { get; private set; }
    public string SetCode { get; private set; } = "";

    /// <summary>For size: the smallest number of employees of the band.</summary>
    public string Code { get; private set; } = "";

    public string Name { get; private set; } = "";
    public int Sort { get; private set; }
    public DateOnly? UntilOn { get; private set; }
}

/// <summary>To which group of a set a union belongs. Derived ones follow the host employer; assigned ones stay.</summary>
public sealed class UnionGroup : IUnionScoped, IFollowsUnion
{
    private UnionGroup() { }

    public UnionGroup(Union union, string setCode, string optionCode, bool isDerived)
    {
        UnionId = union.Id;
        ScopePath = union.Path;
        SetCode = setCode;
        OptionCode = optionCode;
        IsDerived = isDerived;
    }

    public int Id { get; private set; }
    public int UnionId { get; private set; }
    public string ScopePath { get; private set; } = "";
    public string SetCode { get; private set; } = "";
    public string OptionCode { get; private set; } = "";
    public bool IsDerived { get; private set; }

    public void Derive(string optionCode)
    {
        if (IsDerived) OptionCode = optionCode;
    }

    public void Follow(Union union) => ScopePath = union.Path;
}

/// <summary>A fact about a union that goes with it when it moves, unlike a record of a day.</summary>
public interface IFollowsUnion
{
    int UnionId { get; }

    void Follow(Union union);
}
