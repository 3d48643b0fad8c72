using System.Text.Json;
using DongchengUnion.Domain.Kernel;

namespace DongchengUnion.Data.Indicators;

/// <summary>
/// What the accepted reports of the unions directly under one body say for one month, added up: one JSON document
/// {"new-member.persons": 12, …}. Written in the transaction that accepts or reopens a report.
/// </summary>
public sealed class ReportRollUp : IVersioned
{
    public int Id { get; private set; }

    /// <summary>The body the reports go to.</summary>
    public int UpperUnionId { get; init; }

    public string UpperPath { get; init; } = "";
    public Month Month { get; init; }

    /// <summary>Item key to sum, such as {"new-member.persons": 12}.</summary>
    public string Json { get; set; } = "{}";

    public int Version { get; private set; }

    public Dictionary<string, decimal?> Values => JsonSerializer.Deserialize<Dictionary<string, decimal?>>(Json)!;
}
