using DongchengUnion.Domain.Settings;

namespace DongchengUnion.Domain.Membership.Codes;

/// <summary>One row of a code table about members. A row is ended by its last day, never deleted: old files keep their meaning.</summary>
public sealed class MemberCode
{
    private MemberCode() { }

    /// <param name="aliases">Other words for the same, separated by semicolons.</param>
    public MemberCode(string table, string code, string? nationalCode, string label, string aliases, int sort, Certainty certainty)
    {
        (Table, Code, NationalCode, Label, Aliases, Sort, Certainty) = (table, code, nationalCode, label, aliases, sort, certainty);
    }

    public int Id { get; private set; }

    /// <summary>One of <see cref="CodeTables"/>.</summary>
    public string Table { get; private set; } = "";

    /// <summary>What is filed with a person.</summary>
    public string Code { get; private set; } = "";

    /// <summary>The code of the national table; null where the value is the portal's own.</summary>
    public string? NationalCode { get; private set; }

    public string Label { get; private set; } = "";
    public string Aliases { get; private set; } = "";
    public DateOnly? ValidFrom { get; private set; }
    public DateOnly? ValidTo { get; private set; }
    public int Sort { get; private set; }
    public Certainty Certainty { get; private set; }

    public bool IsInForce(DateOnly on) => (ValidFrom is null || ValidFrom <= on) && (ValidTo is null || ValidTo >= on);

    public MemberCode Between(DateOnly? from, DateOnly? to)
    {
        (ValidFrom, ValidTo) = (from, to);
        return this;
    }
}
