using System.Globalization;

namespace DongchengUnion.Domain.Documents;

/// <summary>Dates as papers carry them.</summary>
public static class ChineseDate
{
    private const string Digits = "〇一二三四五六七八九";

    /// <summary>2019年6月3日, the form of official documents.</summary>
    public static string Plain(DateOnly day) => day.ToString("yyyy年M月d日", CultureInfo.InvariantCulture);

    /// <summary>二〇一九年六月三日, the form under decisions and agreements that are signed and sealed.</summary>
    public static string InCharacters(DateOnly day) =>
        string.Concat(day.Year.ToString("0000", CultureInfo.InvariantCulture).Select(c => Digits[c - '0'])) + $"年{Number(day.Month)}月{Number(day.Day)}日";

    private static string Number(int n) => n switch
    {
        < 10 => Digits[n].ToString(),
        10 => "十",
        < 20 => "十" + Digits[n % 10],
        _ => Digits[n / 10] + "十" + (n % 10 == 0 ? "" : Digits[n % 10].ToString()),
    };
}
