using System.Text.Json;
using DongchengUnion.Domain.Kernel;

namespace DongchengUnion.Data.Indicators;

/// <summary>
/// That the monthly report of a union has been accepted, with the accepted values. A reopening sets <see cref="ReopenedAt"/> and
/// keeps the row, so that the books can be read as they stood at an earlier instant.
/// </summary>
public sealed class AcceptedReportMonth : IUnionScoped
{
    public int Id { get; private set; }
    public int UnionId { get; init; }
    public string UnionName { get; init; } = "";
    public Month Month { get; init; }
    public string ScopePath { get; init; } = "";

    /// <summary>The body the report went to.</summary>
    public int UpperUnionId { get; init; }

    /// <summary>Which items the report asked for, as <see cref="ReportItemSet.Code"/>; a kind that is not among them stays with the ledger.</summary>
    public string ItemSet { get; init; } = "";

    /// <summary>Item key to accepted value; null where the union left the item blank.</summary>
    public string Json { get; init; } = "{}";

    public DateTime AcceptedAt { get; init; }

    /// <summary>When it was reopened; null while it stands.</summary>
    public DateTime? ReopenedAt { get; set; }

    public Dictionary<string, decimal?> Values => JsonSerializer.Deserialize<Dictionary<string, decimal?>>(Json)!;
}

/// <summary>The items that a version of a report form takes from the ledger: one row per version, written with the form.</summary>
public sealed class ReportItemSet
{
    /// <summary>The form and its version, such as grassroots-monthly-1.</summary>
    public string Code { get; init; } = "";

    /// <summary>Item keys separated by spaces.</summary>
    public string Items { get; init; } = "";

    public IEnumerable<string> Keys => Items.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
