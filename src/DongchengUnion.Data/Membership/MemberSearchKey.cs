namespace DongchengUnion.Data.Membership;

/// <summary>
/// One piece of a name under which a person is found: a fragment of one or two characters, the initials, the pinyin. The body above
/// the union stands in the key, so that a street reads only its own part.
/// </summary>
public sealed class MemberSearchKey
{
    public required string Key { get; init; }
    public required int UpperUnionId { get; init; }
    public required long PersonId { get; init; }
}

/// <summary>Numbers given out by the portal itself.</summary>
public sealed class IdSeries
{
    public const string Persons = "persons";

    public string Name { get; init; } = "";

    /// <summary>The next number that is free.</summary>
    public long Next { get; set; }
}
