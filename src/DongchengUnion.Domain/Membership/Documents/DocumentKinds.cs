using System.Collections.Frozen;
using System.Text;
using DongchengUnion.Domain.Kernel;

namespace DongchengUnion.Domain.Membership.Documents;

/// <summary>The codes and the wording of document kinds, in the portal's own forms and in the national import sheet.</summary>
public static class DocumentKinds
{
    public static readonly IReadOnlyList<DocumentKind> All = Enum.GetValues<DocumentKind>();

    private static readonly (DocumentKind Kind, string[] Words)[] ShortNames =
    [
        (DocumentKind.ResidentIdentityCard, ["身份证", "居民身份证件", "二代身份证", "临时身份证"]),
        (DocumentKind.ResidencePermit, ["居住证", "港澳台居住证", "港澳居民居住证", "台湾居民居住证"]),
        (DocumentKind.PermanentResidenceCard, ["永久居留身份证", "外国人永久居留证", "永久居留证", "五星卡"]),
        (DocumentKind.HongKongMacaoPermit, ["港澳通行证", "回乡证", "港澳居民来往内地通行证(回乡证)", "港澳居民通行证"]),
        (DocumentKind.TaiwanPermit, ["台胞证", "台湾通行证", "台湾居民通行证"]),
        (DocumentKind.OfficerCard, ["军官证", "士官证", "军官证/士官证", "军官证士官证"]),
    ];

    private static readonly FrozenDictionary<string, DocumentKind> ByWord = Words().ToFrozenDictionary(w => w.Word, w => w.Kind);

    /// <summary>The portal's own code. 4 stands for both travel permits in the brief's table; here Taiwan's is 7.</summary>
    public static string Code(this DocumentKind kind) => kind switch
    {
        DocumentKind.ResidentIdentityCard => "1",
        DocumentKind.ResidencePermit => "2",
        DocumentKind.PermanentResidenceCard => "3",
        DocumentKind.HongKongMacaoPermit => "4",
        DocumentKind.Passport => "5",
        DocumentKind.OfficerCard => "6",
        DocumentKind.TaiwanPermit => "7",
    };

    /// <summary>The word of the official sheet: it knows 身份证, 护照 and 军官证; the other kinds carry their full name.</summary>
    public static string SheetLabel(this DocumentKind kind) => kind switch
    {
        DocumentKind.ResidentIdentityCard => "身份证",
        DocumentKind.OfficerCard => "军官证",
        _ => kind.Label(),
    };

    /// <summary>Reads a code, the full name, or a usual short name; null for anything else.</summary>
    public static DocumentKind? Find(string? word) =>
        word is not null && (ByWord.TryGetValue(word, out var kind) || ByWord.TryGetValue(Plain(word), out kind)) ? kind : null;

    private static string Plain(string word) => string.Concat(word.Normalize(NormalizationForm.FormKC).Where(c => !char.IsWhiteSpace(c)));

    private static IEnumerable<(string Word, DocumentKind Kind)> Words()
    {
        foreach (var kind in All)
        {
            yield return (kind.Code(), kind);
            yield return (kind.Label(), kind);
        }

        foreach (var (kind, words) in ShortNames)
        {
            foreach (var word in words) yield return (word, kind);
        }
    }
}
