using System.Collections.Frozen;
using System.Text;

namespace DongchengUnion.Domain.Membership.Codes;

/// <summary>All code tables about members, in memory: a value is found by its code, its label or another word for it.</summary>
public sealed class MemberCodes
{
    private readonly FrozenDictionary<(string Table, string Word), MemberCode> byWord;
    private readonly FrozenDictionary<(string Table, string Code), MemberCode> byCode;
    private readonly ILookup<string, MemberCode> byTable;

    public MemberCodes(IEnumerable<MemberCode> rows)
    {
        // The newest version of a code comes first, so that it is the one that is found.
        var all = rows.OrderByDescending(r => r.ValidTo ?? DateOnly.MaxValue).ThenBy(r => r.Sort).ToList();
        byTable = all.OrderBy(r => r.Sort).ToLookup(r => r.Table);
        Dictionary<(string, string), MemberCode> words = [], codes = [];
        foreach (var row in all)
        {
            codes.TryAdd((row.Table, row.Code), row);
            foreach (var word in Words(row)) words.TryAdd((row.Table, word), row);
        }

        byWord = words.ToFrozenDictionary();
        byCode = codes.ToFrozenDictionary();
    }

    /// <summary>Reads a code or a label as people type it: full-width digits, 汉 for 汉族, 1 for 01. Null for an unknown word.</summary>
    /// <param name="table">One of <see cref="CodeTables"/>.</param>
    public MemberCode? Find(string table, string? labelOrCode) =>
        string.IsNullOrEmpty(labelOrCode) ? null
        : byWord.TryGetValue((table, labelOrCode), out var found) || byWord.TryGetValue((table, Plain(labelOrCode)), out found) ? found
        : null;

    /// <summary>The label of a filed code; the code itself where the table no longer knows it; empty for none.</summary>
    public string Label(string table, string? code) =>
        code is null ? "" : byCode.TryGetValue((table, code), out var row) ? row.Label : code;

    /// <summary>The rows of a table that may be chosen on a day, in order.</summary>
    public IReadOnlyList<MemberCode> Choices(string table, DateOnly on) => [.. byTable[table].Where(r => r.IsInForce(on))];

    /// <summary>Every row of a table, ended ones too.</summary>
    public IReadOnlyList<MemberCode> Rows(string table) => [.. byTable[table]];

    /// <summary>Where a document number was first given out, as that place was called; the province where the county is not on file; else 未知.</summary>
    /// <param name="areaCode">The first six digits of a number.</param>
    public string AreaName(string? areaCode) =>
        areaCode is not { Length: 6 } ? "未知"
        : byCode.TryGetValue((CodeTables.Area, areaCode), out var area) ? area.Label
        : byCode.TryGetValue((CodeTables.Area, areaCode[..2] + "0000"), out var province) ? province.Label + "（县区未收录）"
        : "未知";

    private static IEnumerable<string> Words(MemberCode row)
    {
        yield return row.Code;
        if (row.Code.TrimStart('0') is { Length: > 0 } unpadded) yield return unpadded;
        yield return row.Label;
        yield return Plain(row.Label);
        foreach (var alias in row.Aliases.Split(';', StringSplitOptions.RemoveEmptyEntries)) yield return alias;
    }

    private static string Plain(string word) =>
        string.Concat(word.Normalize(NormalizationForm.FormKC).Where(c => !char.IsWhiteSpace(c))).ToUpperInvariant();
}
