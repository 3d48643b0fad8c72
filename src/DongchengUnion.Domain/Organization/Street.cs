namespace DongchengUnion.Domain.Organization;

/// <summary>A sub-district with its nine-digit statistical code.</summary>
public sealed class Street
{
    private Street() { }

    public Street(string code, string name)
    {
        Code = code;
        Name = name;
    }

    public string Code { get; private set; } = "";
    public string Name { get; private set; } = "";
}
