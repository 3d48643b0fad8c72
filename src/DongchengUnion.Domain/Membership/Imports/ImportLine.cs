using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.Membership.Rosters;
using DongchengUnion.Domain.Privacy;

namespace DongchengUnion.Domain.Membership.Imports;

/// <summary>What the check says of one row, or of one member who is not on the list. Numbers are masked.</summary>
public sealed class ImportLine : IUnionScoped
{
    public int Id { get; private set; }
    public required int BatchId { get; init; }
    public required int UnionId { get; init; }
    public required string ScopePath { get; init; }

    /// <summary>The row in the sheet; 0 for a member who is not on the list.</summary>
    public required int Line { get; init; }

    public required RowVerdict Verdict { get; init; }

    /// <summary>The first defect; null where there is none.</summary>
    public DefectCode? Code { get; init; }

    public required string Name { get; init; }

    /// <summary>Reasons, changes old → new, remarks.</summary>
    public required string Text { get; init; }

    public long? PersonId { get; init; }
    public LeaverChoice? Choice { get; private set; }

    public void Choose(LeaverChoice choice) => Choice = choice;
}

/// <summary>How a person stood before an import changed the file: what an undo puts back.</summary>
public sealed class ImportChange : IUnionScoped
{
    public int Id { get; private set; }
    public required int BatchId { get; init; }
    public required long PersonId { get; init; }
    public required int UnionId { get; init; }
    public required string ScopePath { get; init; }
    public required string PersonName { get; init; }

    /// <summary>The file as it was; null for a file that the import has opened.</summary>
    [SealedField(PersonalField.Snapshot)]
    public required byte[]? BeforeSealed { get; init; }

    /// <summary>The version the import left behind: a later one means that somebody has worked on the file since.</summary>
    public required int VersionAfter { get; init; }

    /// <summary>Why the undo left the person alone; null where it has not or not yet.</summary>
    public string? LeftAlone { get; private set; }

    public void LeaveAlone(string reason) => LeftAlone = reason;
}

/// <summary>How a union's chair has matched the columns of a header, for the next list with the same one.</summary>
public sealed class SavedMapping : IUnionScoped
{
    public int Id { get; private set; }
    public required int UnionId { get; init; }
    public required string ScopePath { get; init; }

    /// <summary>A fingerprint of the titles in their order.</summary>
    public required string Signature { get; init; }

    public required string Mapping { get; set; }
}
