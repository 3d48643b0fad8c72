using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DongchengUnion.Data.Documents.First;

/// <summary>
/// The fonts and lines of the first templates. Office machines have the fonts of official documents; each is named with the one to
/// take in its place, and the language says simplified Chinese, so that a bare server does not take the Japanese forms.
/// </summary>
internal static class FormStyles
{
    public const string Title = "FormTitle", Heading = "FormHeading", Body = "FormBody", Flush = "FormFlush", Centred = "FormCentred", Right = "FormRight",
        Cell = "FormCell", CellLabel = "FormCellLabel", Edge = "FormEdge";

    private const string FangSong = "仿宋_GB2312", Hei = "黑体", XiaoBiaoSong = "方正小标宋简体", Song = "宋体";

    // What the font is called elsewhere.
    private static readonly (string Font, string InItsPlace)[] Fonts = [(FangSong, "仿宋"), (XiaoBiaoSong, "华文中宋"), (Hei, "SimHei"), (Song, "SimSun")];

    public static void AddTo(MainDocumentPart main)
    {
        main.AddNewPart<StyleDefinitionsPart>("styles1").Styles = new Styles(
            new DocDefaults(new RunPropertiesDefault(new RunPropertiesBaseStyle(
                Named(FangSong), new FontSize { Val = "28" }, new FontSizeComplexScript { Val = "28" }, new Languages { Val = "zh-CN", EastAsia = "zh-CN" }))),
            Make("Normal", "Normal", FangSong, 28, new StyleParagraphProperties()),
            Make(Title, "文书标题", XiaoBiaoSong, 40, new StyleParagraphProperties(
                new KeepNext(), Lines(600, after: "200"), new Justification { Val = JustificationValues.Center }, new OutlineLevel { Val = 0 })),
            Make(Heading, "文书小标题", Hei, 28, new StyleParagraphProperties(new KeepNext(), Lines(520), new OutlineLevel { Val = 1 })),
            Make(Body, "文书正文", FangSong, 28, new StyleParagraphProperties(
                Lines(520), new Indentation { FirstLine = "560", FirstLineChars = 200 }, new Justification { Val = JustificationValues.Both })),
            Make(Flush, "文书顶格", FangSong, 28, new StyleParagraphProperties(Lines(520))),
            Make(Centred, "文书居中", FangSong, 28, new StyleParagraphProperties(Lines(520), new Justification { Val = JustificationValues.Center })),
            Make(Right, "文书落款", FangSong, 28, new StyleParagraphProperties(
                Lines(520), new Indentation { Right = "560", RightChars = 200 }, new Justification { Val = JustificationValues.Right })),
            Make(Cell, "文书表格", FangSong, 24, new StyleParagraphProperties(AtLeast(360))),
            Make(CellLabel, "文书表头", Hei, 24, new StyleParagraphProperties(AtLeast(360), new Justification { Val = JustificationValues.Center })),
            Make(Edge, "文书页码", Song, 24, new StyleParagraphProperties(new Justification { Val = JustificationValues.Center })));
        main.AddNewPart<FontTablePart>("fonts1").Fonts = new Fonts(Fonts.Select(f => new Font(
            new AltName { Val = f.InItsPlace }, new FontCharSet { Val = "86" })
        { Name = f.Font }));
    }

    private static Style Make(string id, string name, string font, int halfPoints, StyleParagraphProperties lines)
    {
        var isDefault = id == "Normal";
        var style = new Style { Type = StyleValues.Paragraph, StyleId = id };
        if (isDefault) style.Default = true;
        else style.CustomStyle = true;
        style.Append(new StyleName { Val = name });
        if (!isDefault) style.Append(new BasedOn { Val = "Normal" });
        style.Append(new PrimaryStyle());
        style.Append(lines);
        style.Append(new StyleRunProperties(Named(font), new FontSize { Val = $"{halfPoints}" }, new FontSizeComplexScript { Val = $"{halfPoints}" }));
        return style;
    }

    private static RunFonts Named(string eastAsia) =>
        new() { Ascii = "Times New Roman", HighAnsi = "Times New Roman", EastAsia = eastAsia, ComplexScript = "Times New Roman" };

    // Exactly so many twentieths of a point, as official documents are set.
    private static SpacingBetweenLines Lines(int twentieths, string after = "0") =>
        new() { Before = "0", After = after, Line = $"{twentieths}", LineRule = LineSpacingRuleValues.Exact };

    private static SpacingBetweenLines AtLeast(int twentieths) => new() { Before = "0", After = "0", Line = $"{twentieths}", LineRule = LineSpacingRuleValues.AtLeast };
}
