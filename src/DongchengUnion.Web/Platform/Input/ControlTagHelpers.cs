using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace DongchengUnion.Web.Platform.Input;

/// <summary>
/// Makes every bound control accessible and lenient without a word in the view: numbers and dates become text boxes (a number box
/// swallows １２３ before the server sees it), a refused control is marked and tied to its message and its hint.
/// </summary>
[HtmlTargetElement("input", Attributes = ForName)]
[HtmlTargetElement("select", Attributes = ForName)]
[HtmlTargetElement("textarea", Attributes = ForName)]
public sealed class LenientControlTagHelper : TagHelper
{
    private const string ForName = "asp-for";

    [HtmlAttributeName(ForName)]
    public ModelExpression For { get; set; } = null!;

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    // After MVC's own helper has chosen the type and the name.
    public override int Order => 100;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (output.TagName == "input" && !context.AllAttributes.ContainsName("type")) BecomeText(output);
        if (output.Attributes["name"]?.Value?.ToString() is not { } name) return;
        var id = TagBuilder.CreateSanitizedId(name, "_");
        var isWrong = ViewContext.ViewData.ModelState.TryGetValue(name, out var state) && state.Errors.Count > 0;
        if (isWrong) output.Attributes.SetAttribute("aria-invalid", "true");
        var told = output.Attributes["aria-describedby"]?.Value?.ToString();
        var describedBy = string.Join(" ", new[] { told, isWrong ? $"{id}-error" : null }.Where(t => t is not null));
        if (describedBy != "") output.Attributes.SetAttribute("aria-describedby", describedBy);
    }

    private void BecomeText(TagHelperOutput output)
    {
        var type = output.Attributes["type"]?.Value?.ToString();
        if (type is not ("number" or "date" or "text")) return;
        var model = For.Metadata.UnderlyingOrModelType;
        if (model == typeof(int) || model == typeof(long)) Make(output, "numeric");
        else if (model == typeof(decimal)) Make(output, "decimal");
        else if (model == typeof(DateOnly)) Make(output, null).SetAttribute("data-day", "");
    }

    private static TagHelperAttributeList Make(TagHelperOutput output, string? keyboard)
    {
        output.Attributes.SetAttribute("type", "text");
        if (keyboard is not null) output.Attributes.SetAttribute("inputmode", keyboard);
        if (!output.Attributes.ContainsName("autocomplete")) output.Attributes.SetAttribute("autocomplete", "off");
        return output.Attributes;
    }
}

/// <summary>Gives each field's message the name its control points to.</summary>
[HtmlTargetElement("span", Attributes = "asp-validation-for")]
public sealed class FieldErrorTagHelper : TagHelper
{
    [HtmlAttributeName("asp-validation-for")]
    public ModelExpression For { get; set; } = null!;

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override int Order => 100;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var name = ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name);
        output.Attributes.SetAttribute("id", $"{TagBuilder.CreateSanitizedId(name, "_")}-error");
    }
}
