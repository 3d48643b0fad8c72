using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.Organization;

namespace DongchengUnion.Data.WorkRegister;

/// <summary>
/// One row of a register as figures see it: the same measures a line of the ledger has, who reported it and when it began and ceased to count. No
/// words of the row itself: of a consultation a figure knows that it took place. A measure that a kind does not have is zero, because
/// what a projection leaves out cannot be added up by the database.
/// </summary>
public sealed class RegisterFact
{
    public int Id { get; init; }
    public int UnionId { get; init; }
    public string UnionName { get; init; } = "";
    public UnionLevel UnionLevel { get; init; }
    public string ScopePath { get; init; } = "";
    public DateOnly On { get; init; }
    public Month Month { get; init; }
    public long? Count { get; init; }
    public int? Persons { get; init; }
    public DateTime? CountedAt { get; init; }
    public DateTime? VoidedAt { get; init; }
}
