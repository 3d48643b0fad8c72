using System.Text.Json;
using System.Text.Json.Nodes;
using DongchengUnion.Domain.Membership;

namespace DongchengUnion.Data.Membership.Merging;

/// <summary>What a merge may change of a person's file, so that it can be put back.</summary>
public sealed record FileState(string FullName, string? FormerName, PersonFacts Facts, MobileState Mobile, EmailState Email, CardState Card, UnionPlace Place)
{
    public static FileState Of(Person person) => new(person.FullName, person.FormerName, person.Facts, new(person.MobileSealed, person.MobileHash),
        new(person.EmailSealed), new(person.CardStatus, person.CardSealed, person.CardHash, person.CardIssuedOn),
        new UnionPlace(person.UnionId, person.ScopePath, person.UpperUnionId));

    /// <summary>The facts as they should be: each one goes back to what it was, unless somebody has changed it since the merge.</summary>
    /// <param name="before">Before the merge.</param>
    /// <param name="after">Right after it.</param>
    public static PersonFacts Restored(PersonFacts now, PersonFacts before, PersonFacts after)
    {
        var (present, first, merged) = (Nodes(now), Nodes(before), Nodes(after));
        foreach (var name in first.Select(f => f.Key).ToList())
        {
            if (JsonNode.DeepEquals(present[name], merged[name])) present[name] = first[name]?.DeepClone();
        }

        return present.Deserialize<PersonFacts>()!;
    }

    /// <summary>The value of before, unless the present one is no longer what the merge made of it.</summary>
    public static T Restored<T>(T now, T before, T after) => Same(now, after) ? before : now;

    private static bool Same<T>(T one, T other) => JsonSerializer.Serialize(one) == JsonSerializer.Serialize(other);

    private static JsonObject Nodes(PersonFacts facts) => JsonSerializer.SerializeToNode(facts)!.AsObject();
}

public sealed record MobileState(byte[]? Sealed, byte[]? Hash);

public sealed record EmailState(byte[]? Sealed);

public sealed record CardState(CardStatus Status, byte[]? Sealed, byte[]? Hash, DateOnly? IssuedOn);

/// <summary>Rows of other modules that went over to the kept file.</summary>
/// <param name="Table">The table's name.</param>
/// <param name="Keys">Their keys as text.</param>
public sealed record FollowedRows(string Table, IReadOnlyList<string> Keys);

/// <summary>All that a merge has changed. It is sealed before it is stored.</summary>
/// <param name="Retired">Documents that gave way to the chosen one.</param>
/// <param name="Reversed">Lines of the ledger struck out because one person had been counted twice.</param>
public sealed record MergeSnapshot(FileState KeptBefore, FileState KeptAfter, IReadOnlyList<long> Documents, IReadOnlyList<long> Retired,
    IReadOnlyList<long> Events, IReadOnlyList<long> Reversed, IReadOnlyList<FollowedRows> Followed);
