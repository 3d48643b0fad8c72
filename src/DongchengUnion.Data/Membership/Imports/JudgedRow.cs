using DongchengUnion.Domain.Membership;
using DongchengUnion.Domain.Membership.Imports;
using DongchengUnion.Domain.Membership.Rosters;

namespace DongchengUnion.Data.Membership.Imports;

/// <summary>A row with its verdict, and with what writing it would come to.</summary>
internal sealed class JudgedRow(RowCase row, RowVerdict verdict)
{
    public RowCase Case { get; } = row;
    public RowVerdict Verdict { get; } = verdict;
    public DefectCode? Code { get; init; }

    /// <summary>Reasons, changes and remarks, a sentence each.</summary>
    public IReadOnlyList<string> Sentences { get; init; } = [];

    public Person? Person { get; init; }

    /// <summary>The file is opened by this row; otherwise it was there.</summary>
    public bool IsNewFile { get; init; }

    public PersonSnapshot? Before { get; init; }
    public IReadOnlyList<MembershipEvent> Events { get; init; } = [];
    public bool IsRefused => Verdict is RowVerdict.Wrong or RowVerdict.Elsewhere or RowVerdict.Suspect;

    /// <summary>The sentence for the sheet that goes back.</summary>
    public string Text => string.Concat(Sentences) is { Length: > 2000 } long_ ? long_[..2000] : string.Concat(Sentences);

    public static JudgedRow Refused(RowCase row, RowVerdict verdict, DefectCode code, params IEnumerable<string> sentences) =>
        new(row, verdict) { Code = code, Sentences = [.. sentences] };
}
