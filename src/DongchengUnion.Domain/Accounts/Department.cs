namespace DongchengUnion.Domain.Accounts;

/// <summary>A department of the district federation. Indicators and report forms have one that answers for them.</summary>
public sealed class Department
{
    private Department() { }

    public Department(string code, string name)
    {
        Code = code;
        Name = name;
    }

    public string Code { get; private set; } = "";
    public string Name { get; private set; } = "";
}
