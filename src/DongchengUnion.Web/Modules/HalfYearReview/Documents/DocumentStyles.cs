using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DongchengUnion.Web.Modules.HalfYearReview.Documents;

/// <summary>
/// The fonts and lines of official documents: 二号小标宋 title, 三号仿宋 text, 三号黑体 heads, 28 points a line. The office machines have the fonts;
/// elsewhere the word processor puts in what it has.
/// </summary>
internal static class DocumentStyles
{
    public const string Body = "ReviewBody";
    public const string Title = "ReviewTitle";
    public const string Heading = "ReviewHeading";
    public const string Cell = "ReviewCell";
    public const string Note = "ReviewNote";
    public const string Edge = "ReviewEdge";

    private const string FangSong = "仿宋_GB2312", Hei = "黑体", XiaoBiaoSong = "方正小标宋简体", Song = "宋体";

    public static void AddTo(MainDocumentPart main)
    {
        main.AddNewPart<StyleDefinitionsPart>().Styles = new Styles(
            new DocDefaults(new RunPropertiesDefault(new RunPropertiesBaseStyle(
                Fonts(FangSong), new FontSize { Val = "32" }, new FontSizeComplexScript { Val = "32" },
                new Languages { Val = "en-US", EastAsia = "zh-CN" }))),
            Style("Normal", "Normal", FangSong, 32, new StyleParagraphProperties(), isDefault: true),
            Style(Title, "总结标题", XiaoBiaoSong, 44, new StyleParagraphProperties(
                new KeepNext(), Lines(640, after: "560"), new Justification { Val = JustificationValues.Center }, new OutlineLevel { Val = 0 })),
            Style(Heading, "总结一级标题", Hei, 32, new StyleParagraphProperties(new KeepNext(), Lines(560), TwoCharacters(), new OutlineLevel { Val = 1 })),
            // LibreOffice reads FirstLine only, Word prefers FirstLineChars: both say two characters.
            Style(Body, "总结正文", FangSong, 32, new StyleParagraphProperties(Lines(560), TwoCharacters(), new Justification { Val = JustificationValues.Both })),
            Style(Cell, "总结表格", FangSong, 20, new StyleParagraphProperties(new SpacingBetweenLines { Line = "280", LineRule = LineSpacingRuleValues.Exact })),
            Style(Note, "总结附注", FangSong, 24, new StyleParagraphProperties(Lines(400), new Justification { Val = JustificationValues.Both })),
            Style(Edge, "总结页边", Song, 28, new StyleParagraphProperties(new SpacingBetweenLines { Before = "0", After = "0" })));
        main.AddNewPart<DocumentSettingsPart>().Settings = new Settings(new EvenAndOddHeaders());
    }

    private static Style Style(string id, string name, string font, int halfPoints, StyleParagraphProperties lines, bool isDefault = false)
    {
        var style = new Style { Type = StyleValues.Paragraph, StyleId = id };
        if (isDefault) style.Default = true;
        else style.CustomStyle = true;
        style.Append(new StyleName { Val = name });
        if (!isDefault) style.Append(new BasedOn { Val = "Normal" });
        style.Append(new PrimaryStyle());
        style.Append(lines);
        style.Append(new StyleRunProperties(Fonts(font), new FontSize { Val = $"{halfPoints}" }, new FontSizeComplexScript { Val = $"{halfPoints}" }));
        return style;
    }

    private static RunFonts Fonts(string eastAsia) => new()
    {
        Ascii = eastAsia == Song ? Song : "Times New Roman",
        HighAnsi = eastAsia == Song ? Song : "Times New Roman",
        EastAsia = eastAsia,
        ComplexScript = "Times New Roman",
    };

    private static SpacingBetweenLines Lines(int twentieths, string after = "0") =>
        new() { Before = "0", After = after, Line = $"{twentieths}", LineRule = LineSpacingRuleValues.Exact };

    private static Indentation TwoCharacters() => new() { FirstLine = "640", FirstLineChars = 200 };
}
