namespace DongchengUnion.Domain.Documents;

/// <summary>
/// All kinds of papers with the fields they must and may have. The text of a template is the office's; what a paper of the kind must
/// say (《劳动争议调解仲裁法》、《法律援助条例》 and their rules) stands here as required fields.
/// </summary>
public static class DocumentCatalogue
{
    public static readonly IReadOnlyList<DocumentForm> All = [.. MediationForms.All, .. LegalAidForms.All];

    public static DocumentForm Of(DocumentKind kind) => All.First(f => f.Kind == kind);

    /// <summary>Label, then key; a star after the key says required.</summary>
    internal static IReadOnlyList<DocumentField> Fields(params (string Key, string Label)[] fields) => [.. fields.Select(Field)];

    internal static DocumentRows Rows(string key, string label, bool isRequired, params (string Key, string Label)[] fields) =>
        new(key, label, isRequired, [.. fields.Select(f => Field(($"{key}.{f.Key}", f.Label)))]);

    private static DocumentField Field((string Key, string Label) field) => new(field.Key.TrimEnd('*'), field.Label, field.Key.EndsWith('*'));
}
