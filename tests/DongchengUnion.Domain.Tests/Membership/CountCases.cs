using System.Text.Json;
using System.Text.Json.Serialization;
using DongchengUnion.Domain.Membership;

namespace DongchengUnion.Domain.Tests.Membership;

/// <summary>One ledger of the case table, and what is to come out of it.</summary>
internal sealed record CountCase(string Title, IReadOnlyList<CountCase.Line> Ledger, IReadOnlyList<Dictionary<string, JsonElement>> Expect)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() }, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow };

    public static IReadOnlyList<CountCase> All() =>
        JsonSerializer.Deserialize<List<CountCase>>(DongchengUnion.Tests.Cases.Text("membership-counts.json"), Options) is { Count: > 0 } cases
            ? cases
            : throw new InvalidOperationException("membership-counts.json has no case.");

    /// <summary>Writes the lines one after the other, as people would have.</summary>
    public Membership.Ledger Play()
    {
        var ledger = new Membership.Ledger();
        foreach (var line in Ledger)
        {
            var person = ledger.Who(line.Person, line.Sex, line.Union);
            if (line.Kind == "Reverse")
            {
                ledger.ReverseLast(person, line.On);
            }
            else
            {
                ledger.Record(person, line.Union, new LedgerEntry(Enum.Parse<MembershipEventKind>(line.Kind), line.On, line.Reason, null,
                    line.Other is null ? null : Membership.Ledger.Place(line.Other).UnionId, line.OtherName ?? line.Other, line.AsRetained), line.Recorded);
            }
        }

        return ledger;
    }

    /// <param name="Kind">An event, or Reverse for the last one.</param>
    /// <param name="Recorded">The day it was written; the day it happened, where nothing is said.</param>
    internal sealed record Line(string Person, string Union, string Kind, DateOnly On, DateOnly? Recorded = null, EventReason? Reason = null,
        string? Other = null, string? OtherName = null, bool AsRetained = false, Sex Sex = Sex.Male);
}
