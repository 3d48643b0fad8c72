using DongchengUnion.Domain.Indicators;
using DongchengUnion.Domain.Organization;

namespace DongchengUnion.Domain.WorkRegister;

/// <summary>A kind of work that the ledger knows: what it asks for, and who records it.</summary>
public sealed class WorkKind
{
    public const string OwnRegister = "work-register";

    private IReadOnlyList<AskedMeasure>? asked;
    private IReadOnlyList<UnionLevel>? recordingLevels;

    /// <summary>Such as worker-meeting.</summary>
    public string Code { get; init; } = "";

    public string Name { get; init; } = "";
    public IndicatorSection Section { get; init; }
    public int Sort { get; init; }

    /// <summary>What one record is: 场, 件, 次.</summary>
    public string RowUnit { get; init; } = "";

    /// <summary>The fields, in the form of <see cref="AskedMeasure.ParseAll"/>.</summary>
    public string Asks { get; init; } = "";

    /// <summary>The levels whose unions record it, separated by spaces.</summary>
    public string Levels { get; init; } = "";

    /// <summary>A state as of a day, of which the last record of each union counts; otherwise something that happened.</summary>
    public bool IsStock { get; init; }

    /// <summary>What belongs here and what does not, in one sentence.</summary>
    public string Hint { get; init; } = "";

    public IReadOnlyList<AskedMeasure> Asked => asked ??= AskedMeasure.ParseAll(Asks);

    public IReadOnlyList<UnionLevel> RecordingLevels =>
        recordingLevels ??= [.. Levels.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Enum.Parse<UnionLevel>)];

    /// <summary>The register that keeps it: this ledger, or one that counts its own records.</summary>
    public string Register { get; init; } = OwnRegister;

    /// <summary>Whether it is typed into this ledger at all.</summary>
    public bool IsTyped => Register == OwnRegister;

    /// <summary>Whether a union of this level types it in.</summary>
    public bool IsRecordedBy(UnionLevel level) => IsTyped && RecordingLevels.Contains(level);
}
