using System.Text.RegularExpressions;
using DongchengUnion.Domain.Documents;

namespace DongchengUnion.Web.Modules.Documents;

/// <summary>How a kind of paper is written in an address: mediation-agreement.</summary>
public static partial class KindAddress
{
    private static readonly Dictionary<string, DocumentKind> Known = Enum.GetValues<DocumentKind>().ToDictionary(Of);

    public static string Of(DocumentKind kind) => Hump().Replace(kind.ToString(), "-$0").ToLowerInvariant();

    public static DocumentForm? Find(string address) => Known.TryGetValue(address, out var kind) ? DocumentCatalogue.Of(kind) : null;

    [GeneratedRegex("(?<!^)[A-Z]")]
    private static partial Regex Hump();
}
