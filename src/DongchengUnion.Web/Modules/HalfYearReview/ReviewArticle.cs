using System.Globalization;
using DongchengUnion.Domain.HalfYearReview;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace DongchengUnion.Web.Modules.HalfYearReview;

/// <summary>The running text as a page shows it. Built in code, because a line break between two tags would be a gap in Chinese text.</summary>
/// <param name="Address">Where a figure leads; null where the reader may not open what is behind it.</param>
/// <param name="Marks">Whether hand-typed and hand-changed figures are marked: in the draft, not in what is published.</param>
/// <param name="EditAddress">Where a section is written; null where it is not.</param>
public sealed record ReviewArticle(ReviewText Text, Func<string, string>? Address, bool Marks, Func<string, string>? EditAddress = null)
{
    private static readonly string[] Numerals = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"];

    /// <summary>一、二、三 of the sections that have a heading.</summary>
    public static string Heading(ReviewText text, TextSection section) =>
        $"{Numerals[text.Sections.Where(s => s.Title.Length > 0).ToList().IndexOf(section)]}、{section.Title}";

    public IHtmlContent Paragraph(TextParagraph paragraph)
    {
        var content = new HtmlContentBuilder();
        foreach (var run in paragraph.Runs) content.AppendHtml(Run(run));
        return content;
    }

    /// <summary>What stands behind a figure, in one line.</summary>
    public static string Explain(ReviewFigure figure)
    {
        var parts = new List<string> { figure.Name, figure.Value is { } value ? $"准确值 {Number(value)} {figure.Unit}" : "本期没有可计算的数据", $"台账 {figure.Rows} 条" };
        if (figure.Difference != 0) parts.Add($"审定数与台账相差 {Number(figure.Difference)}");
        if (figure.UnitsNotAccepted > 0) parts.Add($"{figure.UnitsNotAccepted} 家单位尚未全部审定");
        if (figure.ByHand is { } hand) parts.Add($"系统计算为“{figure.Computed}”，手工改动，{(hand.IsExplained ? $"理由：{hand.Reason}" : "尚未说明理由")}");
        return string.Join("；", parts);
    }

    public static string Number(decimal value) => value.ToString("#,0.############", CultureInfo.InvariantCulture);

    private TagBuilder Run(ReviewRun run)
    {
        var tag = new TagBuilder(run.Kind == RunKind.HandTyped && Marks ? "mark" : "span");
        tag.InnerHtml.Append(run.Text);
        if (run.Kind == RunKind.HandTyped && Marks)
        {
            tag.AddCssClass("hand-typed");
            tag.Attributes["title"] = "手写数字，没有台账支撑";
        }

        if (run.Code is not { } code) return tag;
        if (Text.Figure(code) is not { } figure) return Unknown(tag);
        if (Address is not null) tag = Link(figure, run.Text, Address(code));
        if (!Marks || figure.ByHand is not { } hand) return tag;
        tag.AddCssClass(hand.IsExplained ? "by-hand" : "by-hand by-hand-open");
        var note = new TagBuilder("small");
        note.AddCssClass("by-hand-note");
        note.InnerHtml.Append($"（计算值{figure.Computed}）");
        tag.InnerHtml.AppendHtml(note);
        return tag;
    }

    private static TagBuilder Unknown(TagBuilder tag)
    {
        tag.AddCssClass("by-hand by-hand-open");
        tag.Attributes["title"] = "不是指标代码";
        return tag;
    }

    private static TagBuilder Link(ReviewFigure figure, string text, string address)
    {
        var link = new TagBuilder("a");
        link.AddCssClass("figure-link");
        link.Attributes["href"] = address;
        link.Attributes["title"] = Explain(figure);
        link.Attributes["aria-label"] = $"{text}，{Explain(figure)}";
        link.InnerHtml.Append(text);
        return link;
    }
}
