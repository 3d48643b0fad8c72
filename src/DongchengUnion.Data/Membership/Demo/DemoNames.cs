namespace DongchengUnion.Data.Membership.Demo;

/// <summary>Names that sound like Beijing and belong to nobody in particular.</summary>
internal static class DemoNames
{
    private const string Surnames =
        "王王王王李李李李张张张刘刘刘陈陈杨杨赵赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文";

    private const string MaleFirst = "建国志文明德永世海宏俊伟立家振少子宇浩泽天晓景云学广兴庆玉";
    private const string MaleSecond = "军强刚勇平东辉峰杰涛斌波鹏超亮林明华龙飞宁春生江凯鑫磊洋晨轩";
    private const string FemaleFirst = "丽秀桂玉淑美春海雪晓文静慧雅佳思梦雨欣婉若诗怡书月兰红小";
    private const string FemaleSecond = "芳英华兰珍梅玲娟燕霞敏静洁雯婷颖琳娜倩妍瑶萍云莲菊蓉琪涵";

    public static string Draw(DemoDraw draw, bool woman)
    {
        var (first, second) = woman ? (FemaleFirst, FemaleSecond) : (MaleFirst, MaleSecond);
        var given = draw.Below(100) < 24 ? second[draw.Below(second.Length)].ToString() : $"{first[draw.Below(first.Length)]}{second[draw.Below(second.Length)]}";
        return Surnames[draw.Below(Surnames.Length)] + given;
    }
}

/// <summary>Numbers that look drawn and never change.</summary>
internal sealed class DemoDraw(ulong seed)
{
    private ulong state = seed * 0x9E3779B97F4A7C15;

    public int Below(int limit)
    {
        state ^= state >> 12;
        state ^= state << 25;
        state ^= state >> 27;
        return (int)((state * 0x2545F4914F6CDD1D >> 33) % (ulong)limit);
    }
}
