using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace DongchengUnion.Web.Platform;

/// <summary>A sign of wwwroot/img/icons.svg beside a word: <c>&lt;icon name="report" /&gt;</c>. It never stands alone for a meaning.</summary>
[HtmlTargetElement("icon", TagStructure = TagStructure.WithoutEndTag)]
public sealed class IconTagHelper : TagHelper
{
    public string Name { get; set; } = "dot";

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var http = ViewContext.HttpContext;
        // The name with the fingerprint: kept for long by browsers, fetched anew when it changes.
        var file = http.GetEndpoint()?.Metadata.GetMetadata<ResourceAssetCollection>()?["img/icons.svg"] ?? "img/icons.svg";
        output.TagName = "svg";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "icon");
        output.Attributes.SetAttribute("aria-hidden", "true");
        output.Attributes.SetAttribute("focusable", "false");
        var use = new TagBuilder("use");
        use.Attributes["href"] = $"{http.Request.PathBase}/{file}#{Name}";
        output.Content.SetHtmlContent(use);
    }
}
