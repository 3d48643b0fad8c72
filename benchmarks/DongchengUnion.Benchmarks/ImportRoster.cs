using System.Globalization;
using DongchengUnion.Data.Spreadsheets;
using DongchengUnion.Domain.Membership.Documents;

namespace DongchengUnion.Benchmarks;

/// <summary>An invented list of members, the same each time: county codes 3799xx and telephones 154… belong to nobody.</summary>
internal static class ImportRoster
{
    public const int Unions = 3000;

    private static readonly string[] Head = ["姓名", "身份证号", "性别", "出生日期", "所属工会编码", "手机号", "入会日期", "学历", "用工形式", "户籍类别"];
    private static readonly string[] Educations = ["高中", "中专", "大专", "本科", "研究生"], Forms = ["劳动合同", "劳务派遣", "灵活就业"], Households = ["城镇", "农村"];
    private const string Surnames = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金";
    private const string Given = "伟芳娜秀英敏静丽强磊军洋勇艳杰娟涛明超霞平刚桂兰文辉建华国玉梅红春燕飞鹏宇浩欣怡雪琳晨阳佳颖博轩子涵梓萱雨泽嘉琪俊凯思远志新海波云龙凤美";

    public static string Code(int union) => string.Create(CultureInfo.InvariantCulture, $"U{union + 1:00000}");

    public static async Task Write(string path, int rows)
    {
        await using var target = File.Create(path);
        await using var sheet = new XlsxSheets(target);
        await sheet.BeginSheet("会员名册", Head.Length);
        await sheet.Row(Head);
        var random = new Random(7);
        for (var i = 0; i < rows; i++) await sheet.Row(Row(i, random));
    }

    public static string Name(Random random) =>
        string.Concat(Surnames[random.Next(Surnames.Length)], Given[random.Next(Given.Length)], random.Next(5) == 0 ? "" : Given[random.Next(Given.Length)]);

    private static string[] Row(int i, Random random)
    {
        // Each number once: day of birth, sequence and county run like the hands of a clock.
        var born = new DateOnly(1960, 1, 1).AddDays(i % 16400);
        var sequence = i / 16400 * 37 % 1000;
        var digits = string.Create(CultureInfo.InvariantCulture, $"3799{1 + i / 16400 / 27 % 20:00}{born:yyyyMMdd}{sequence:000}");
        var number = digits + CitizenDigits.CheckCharacter(digits);
        // One row in a hundred has a defect: a wrong check character, or a union that does not exist.
        var defect = i < 100 ? 99 : random.Next(200);
        if (defect == 0) number = number[..17] + (number[17] == '0' ? '1' : '0');
        var name = Name(random);
        return [name, number, sequence % 2 == 1 ? "男" : "女", born.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), defect == 1 ? "U99999" : Code(random.Next(Unions)),
            string.Create(CultureInfo.InvariantCulture, $"154{i:00000000}"), born.AddYears(24).AddDays(i % 900) is var joined && joined.Year < 2019 ? joined.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : "2019-01-15",
            Educations[random.Next(Educations.Length)], Forms[random.Next(Forms.Length)], Households[random.Next(2)]];
    }
}
