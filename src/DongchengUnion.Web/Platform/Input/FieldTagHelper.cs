using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace DongchengUnion.Web.Platform.Input;

/// <summary>
/// One field of a form in one line: <c>&lt;field for="Persons" unit="人" hint="只填本月新增。" /&gt;</c>. Label, hint, control and message,
/// tied together. With content, the content is the control: <c>&lt;field for="Kind"&gt;&lt;select asp-for="Kind" …&gt;…&lt;/field&gt;</c>.
/// </summary>
[HtmlTargetElement("field", Attributes = "for")]
public sealed class FieldTagHelper(IHtmlGenerator html) : TagHelper
{
    public ModelExpression For { get; set; } = null!;

    public string? Hint { get; set; }

    /// <summary>The unit that stands after the box, such as 人次.</summary>
    public string? Unit { get; set; }

    /// <summary>Lines of a text area; without it the control has one line.</summary>
    public int Rows { get; set; }

    /// <summary>Says （选填） after the label.</summary>
    public bool Optional { get; set; }

    [HtmlAttributeName("maxlength")]
    public int MaxLength { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var name = ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name);
        var id = TagBuilder.CreateSanitizedId(name, "_");
        var isWrong = ViewContext.ViewData.ModelState.TryGetValue(name, out var state) && state.Errors.Count > 0;
        var content = await output.GetChildContentAsync();

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "field");
        output.Content.AppendHtml(Label(id));
        if (Hint is not null) output.Content.AppendHtml(Text("span", "hint", Hint, $"{id}-hint"));
        IHtmlContent control = content.IsEmptyOrWhiteSpace ? Control(id, isWrong) : content;
        output.Content.AppendHtml(Unit is null ? control : WithUnit(control));
        var message = html.GenerateValidationMessage(ViewContext, For.ModelExplorer, For.Name, null, "span", null);
        message?.MergeAttribute("id", $"{id}-error");
        message?.AddCssClass("field-error");
        if (message is not null) output.Content.AppendHtml(message);
    }

    private TagBuilder Label(string id)
    {
        var label = new TagBuilder("label");
        label.Attributes["for"] = id;
        label.InnerHtml.Append(For.Metadata.GetDisplayName());
        if (Optional) label.InnerHtml.AppendHtml(Text("span", "optional", "（选填）", null));
        return label;
    }

    private TagBuilder Control(string id, bool isWrong)
    {
        var model = For.Metadata.UnderlyingOrModelType;
        var isAmount = model == typeof(int) || model == typeof(long) || model == typeof(decimal);
        var described = string.Join(" ", new[] { Hint is null ? null : $"{id}-hint", isWrong ? $"{id}-error" : null }.Where(t => t is not null));
        var attributes = new Dictionary<string, object?> { ["class"] = isAmount ? "form-control num short" : model == typeof(DateOnly) ? "form-control short" : "form-control" };
        if (described != "") attributes["aria-describedby"] = described;
        if (isWrong) attributes["aria-invalid"] = "true";
        if (MaxLength > 0) attributes["maxlength"] = MaxLength;
        if (isAmount) attributes["inputmode"] = model == typeof(decimal) ? "decimal" : "numeric";
        if (isAmount || model == typeof(DateOnly)) attributes["autocomplete"] = "off";
        if (model == typeof(DateOnly)) attributes["data-day"] = "";
        return Rows > 0
            ? html.GenerateTextArea(ViewContext, For.ModelExplorer, For.Name, Rows, 40, attributes)
            : html.GenerateTextBox(ViewContext, For.ModelExplorer, For.Name, For.Model, model == typeof(DateOnly) ? "{0:yyyy-MM-dd}" : null, attributes);
    }

    private TagBuilder WithUnit(IHtmlContent control)
    {
        var line = new TagBuilder("div");
        line.AddCssClass("with-unit");
        line.InnerHtml.AppendHtml(control).AppendHtml(Text("span", "unit", Unit!, null));
        return line;
    }

    private static TagBuilder Text(string tag, string css, string text, string? id)
    {
        var builder = new TagBuilder(tag);
        builder.AddCssClass(css);
        if (id is not null) builder.Attributes["id"] = id;
        builder.InnerHtml.Append(text);
        return builder;
    }
}
