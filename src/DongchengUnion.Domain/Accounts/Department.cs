namespace DongchengUnion.Domain.Accounts;

/// <summary>A department of the district federation. Indicators and report forms have one that answers for them.</summary>
public sealed class Department
{
    /// <summary>The department whose staff handle disputes and legal aid.</summary>
    public const string Rights = "rights";

    private Department() { }

    public Department(string code, string name)
    {
        Code = code;
        Name = name;
    }

    public string Code { get; private set; } = "";
    public string Name { get; private set; } = "";
}
