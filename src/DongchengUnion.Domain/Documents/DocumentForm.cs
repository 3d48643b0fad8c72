namespace DongchengUnion.Domain.Documents;

/// <summary>One place of a paper that is filled in.</summary>
/// <param name="Key">What the content control in the template carries as its tag, such as applicant-name; in a repeating row group.field.</param>
/// <param name="Label">What the office calls it.</param>
/// <param name="IsRequired">Without it the paper is not made, and a template that leaves it out is refused.</param>
public sealed record DocumentField(string Key, string Label, bool IsRequired);

/// <summary>Rows of a table that come as often as there are entries; the control round the row carries the key of the group.</summary>
/// <param name="IsRequired">At least one row, and a place for it in the template.</param>
public sealed record DocumentRows(string Key, string Label, bool IsRequired, IReadOnlyList<DocumentField> Fields);

/// <summary>What a kind of paper consists of: its fields and its repeating rows.</summary>
public sealed record DocumentForm(DocumentKind Kind, DocumentBranch Branch, IReadOnlyList<DocumentField> Fields, IReadOnlyList<DocumentRows> Rows)
{
    public DocumentField? Field(string key) => Fields.FirstOrDefault(f => f.Key == key);

    public DocumentRows? Group(string key) => Rows.FirstOrDefault(g => g.Key == key);

    /// <summary>The group a dotted key stands in, whether or not the group has such a field.</summary>
    public DocumentRows? GroupOf(string key) => Rows.FirstOrDefault(g => key.StartsWith(g.Key + ".", StringComparison.Ordinal));
}
