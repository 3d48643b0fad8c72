using DongchengUnion.Domain.Membership.Documents;

namespace DongchengUnion.Domain.Membership.Rosters;

/// <summary>One row of a list, read and judged as far as the row alone tells.</summary>
public sealed class RosterRecord(int line)
{
    public int Line { get; } = line;
    public string FullName { get; set; } = "";
    public string? FormerName { get; set; }
    public IdentityNumber Document { get; set; }

    /// <summary>Only what the row gives; the rest is null.</summary>
    public PersonFacts Facts { get; set; } = new();

    /// <summary>Eleven digits.</summary>
    public string? Mobile { get; set; }

    public string? Email { get; set; }
    public string? CardNumber { get; set; }
    public string UnionNumber { get; set; } = "";
    public MembershipEventKind? Change { get; set; }
    public DateOnly? ChangedOn { get; set; }
    public EventReason? Reason { get; set; }
    public DateOnly? JoinedOn { get; set; }

    /// <summary>In the order in which they are looked for; the first one stands for the row.</summary>
    public List<RosterDefect> Defects { get; } = [];

    /// <summary>Odd, and taken nevertheless.</summary>
    public List<string> Remarks { get; } = [];

    public bool IsWrong => Defects.Count > 0;

    public void Refuse(DefectCode code, string reason) => Defects.Add(new(code, reason));
}
