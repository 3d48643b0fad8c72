namespace DongchengUnion.Data.Documents;

/// <summary>
/// Tells the office program which fonts to take on a server that has none of the office's: serifs in place of 仿宋 and 小标宋, and
/// always the simplified Chinese forms. Where the real fonts are installed they are taken.
/// </summary>
internal static class PdfFonts
{
    /// <summary>The variable by which the font library on Linux is pointed to its rules.</summary>
    public const string Variable = "FONTCONFIG_FILE";

    private static readonly (string Font, string[] InItsPlace)[] Places =
    [
        ("仿宋_GB2312", ["仿宋", "FangSong", "STFangsong", "Noto Serif CJK SC", "Source Han Serif SC"]),
        ("方正小标宋简体", ["华文中宋", "STZhongsong", "Noto Serif CJK SC", "Source Han Serif SC"]),
        ("黑体", ["SimHei", "STHeiti", "Noto Sans CJK SC", "Source Han Sans SC"]),
        ("宋体", ["SimSun", "STSong", "Noto Serif CJK SC", "Source Han Serif SC"]),
    ];

    /// <summary>The rules, on top of the system's own.</summary>
    public static string Rules { get; } =
        "<?xml version=\"1.0\"?>\n<!DOCTYPE fontconfig SYSTEM \"fonts.dtd\">\n<fontconfig>\n<include ignore_missing=\"yes\">/etc/fonts/fonts.conf</include>\n"
        + string.Concat(Places.Select(p => $"<alias binding=\"same\"><family>{p.Font}</family><prefer><family>{p.Font}</family>{string.Concat(p.InItsPlace.Select(f => $"<family>{f}</family>"))}</prefer></alias>\n"))
        + "</fontconfig>\n";
}
