using System.Globalization;
using DongchengUnion.Domain.Kernel;

namespace DongchengUnion.Domain.Documents;

/// <summary>What goes into one paper. A key its kind does not have is a defect of the caller and thrown at once.</summary>
public sealed class DocumentValues(DocumentKind kind)
{
    private readonly DocumentForm form = DocumentCatalogue.Of(kind);
    private readonly Dictionary<string, string> texts = [];
    private readonly Dictionary<string, List<DocumentRow>> rows = [];

    public DocumentKind Kind => form.Kind;

    /// <summary>Null or white space leaves the place empty. Line ends are kept.</summary>
    public DocumentValues Text(string key, string? value)
    {
        if (form.Field(key) is null) throw new ArgumentException($"{Kind} has no field {key}.", nameof(key));
        texts[key] = (value ?? "").Trim();
        return this;
    }

    public DocumentValues Date(string key, DateOnly? day) => Text(key, day is { } d ? ChineseDate.Plain(d) : null);

    /// <summary>26,000.00 in the field, and the capitals in the field of the same key with -in-words, where the kind has one.</summary>
    public DocumentValues Amount(string key, decimal? yuan)
    {
        Text(key, yuan is { } figure ? Figure(figure) : null);
        return form.Field(key + "-in-words") is null ? this : Text(key + "-in-words", yuan is { } amount ? ChineseAmount.InWords(amount) : null);
    }

    /// <summary>Adds a row to a group; its fields are named without the group.</summary>
    public DocumentValues Row(string group, Action<DocumentRow> fill)
    {
        var row = new DocumentRow(form.Group(group) ?? throw new ArgumentException($"{Kind} has no rows {group}.", nameof(group)));
        fill(row);
        if (!rows.TryGetValue(group, out var list)) rows[group] = list = [];
        list.Add(row);
        return this;
    }

    public string Of(string key) => texts.GetValueOrDefault(key, "");

    public IReadOnlyList<DocumentRow> RowsOf(string group) => rows.GetValueOrDefault(group, []);

    /// <exception cref="RuleViolationException">Names every required place that is empty.</exception>
    public void RequireComplete()
    {
        var missing = form.Fields.Where(f => f.IsRequired && Of(f.Key).Length == 0).Select(f => f.Label)
            .Concat(form.Rows.Where(g => g.IsRequired && RowsOf(g.Key).Count == 0).Select(g => g.Label))
            .Concat(form.Rows.SelectMany(MissingIn)).ToList();
        if (missing.Count > 0) throw new RuleViolationException($"{form.Kind.Label()}还缺：{string.Join("、", missing)}。请补全后再生成。");
    }

    internal static string Figure(decimal yuan) => yuan.ToString("#,##0.00", CultureInfo.InvariantCulture);

    private IEnumerable<string> MissingIn(DocumentRows group) => RowsOf(group.Key).SelectMany((row, i) =>
        group.Fields.Where(f => f.IsRequired && row.Of(f.Key).Length == 0).Select(f => $"{group.Label}第{i + 1}行的{f.Label}"));
}

/// <summary>One row of a repeating group.</summary>
public sealed class DocumentRow(DocumentRows group)
{
    private readonly Dictionary<string, string> texts = [];

    public DocumentRow Text(string field, string? value)
    {
        var key = $"{group.Key}.{field}";
        if (group.Fields.All(f => f.Key != key)) throw new ArgumentException($"The rows {group.Key} have no field {field}.", nameof(field));
        texts[key] = (value ?? "").Trim();
        return this;
    }

    public DocumentRow Date(string field, DateOnly? day) => Text(field, day is { } d ? ChineseDate.Plain(d) : null);

    public DocumentRow Amount(string field, decimal? yuan) => Text(field, yuan is { } figure ? DocumentValues.Figure(figure) : null);

    /// <param name="key">The whole key, group.field.</param>
    public string Of(string key) => texts.GetValueOrDefault(key, "");
}
