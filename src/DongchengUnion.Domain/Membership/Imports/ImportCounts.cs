namespace DongchengUnion.Domain.Membership.Imports;

/// <summary>What a list came to, row by row.</summary>
public sealed record ImportCounts
{
    public static readonly ImportCounts None = new();

    public int Rows { get; init; }
    public int Created { get; init; }
    public int Changed { get; init; }
    public int Same { get; init; }

    /// <summary>With those in another union and those that may be somebody already on file.</summary>
    public int Wrong { get; init; }

    /// <summary>Rows kept back because the sex differs from the number and nobody has said why.</summary>
    public int SexDiffers { get; init; }

    /// <summary>Members of the union who are not on the list; after the run, those who left.</summary>
    public int Leaving { get; init; }

    /// <summary>Telephones that stand on more than twenty rows.</summary>
    public int SharedPhones { get; init; }
}
