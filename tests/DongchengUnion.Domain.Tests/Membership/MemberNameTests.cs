using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.Membership.Names;

namespace DongchengUnion.Domain.Tests.Membership;

public sealed class MemberNameTests
{
    [Theory]
    [InlineData("李明朗", "lml"), InlineData("李明朗", "limlang", false), InlineData("李明朗", "limi"), InlineData("李明朗", "lm"), InlineData("李明朗", "ml")]
    [InlineData("李明朗", "minglang"), InlineData("李明朗", "明朗"), InlineData("李明朗", "朗"), InlineData("李明朗", "李明朗"), InlineData("李明朗", "李朗", false)]
    [InlineData("李明朗", "ＬＭＬ"), InlineData("李明朗", "li ming lang"), InlineData("李明朗", "李ml"), InlineData("李明朗", "wml", false)]
    [InlineData("单雄", "shanx"), InlineData("单雄", "danxiong"), InlineData("单雄", "sx"), InlineData("单雄", "dx"), InlineData("单雄", "单雄"), InlineData("單雄", "单雄")]
    [InlineData("仇小丽", "qxl"), InlineData("仇小丽", "chouxiaoli"), InlineData("解放", "xf"), InlineData("解放", "jiefang"), InlineData("曾国", "zeng")]
    [InlineData("查良", "zhal"), InlineData("查良", "chal"), InlineData("区楚良", "oucl", false), InlineData("区楚良", "ocl"), InlineData("区楚良", "quchu")]
    [InlineData("欧阳修远", "ouyangxiu"), InlineData("欧阳修远", "oyxy"), InlineData("欧阳修远", "xiuyuan"), InlineData("欧阳修远", "xy")]
    [InlineData("尉迟恭", "yuchi"), InlineData("尉迟恭", "weichi"), InlineData("单于雄", "chanyu"), InlineData("单于雄", "shanyu"), InlineData("长孙无忌", "zhangsun")]
    [InlineData("马·古丽", "马古丽"), InlineData("马·古丽", "马·古"), InlineData("马•古丽", "古丽"), InlineData("马·古丽", "mgl"), InlineData("马·古丽", "guli")]
    [InlineData("阿卜杜热合曼·买买提", "买买提"), InlineData("阿卜杜热合曼·买买提", "mmt"), InlineData("阿卜杜热合曼·买买提", "abdr")]
    [InlineData("王𬭎", "𬭎"), InlineData("王𬭎", "王𬭎"), InlineData("王𬭎", "wanghong"), InlineData("𠮷野", "𠮷"), InlineData("𠮷野", "𠮷野")]
    [InlineData("高峯", "高峰"), InlineData("高峰", "高峯"), InlineData("陳國華", "陈国华"), InlineData("陈国华", "陳國華"), InlineData("王喆", "wangzhe")]
    [InlineData("吕蕾", "lvlei"), InlineData("吕蕾", "lyulei"), InlineData("吕蕾", "lü"), InlineData("张乐", "zhangle"), InlineData("张乐", "zhangyue"), InlineData("乐嘉", "yuejia")]
    [InlineData("Anna Müller", "muller"), InlineData("Anna Müller", "müller"), InlineData("Anna Müller", "anna"), InlineData("Anna Müller", "am"), InlineData("Jean-Paul Martin", "paul")]
    [InlineData("O'Neill Sean", "oneill"), InlineData("O'Neill Sean", "neill")]
    public void Is_found_by_what_people_type(string name, string typed, bool found = true) => Assert.Equal(found, Finds(NameQuery.Parse(typed), name, null));

    [Fact]
    public void Is_found_by_a_former_name() => Assert.True(Finds(NameQuery.Parse("zcg"), "李明朗", "赵长贵"));

    [Theory, InlineData("g"), InlineData("Ｇ"), InlineData("李g"), InlineData("·"), InlineData("12")]
    public void What_would_list_half_the_district_is_answered_with_advice(string typed)
    {
        var query = NameQuery.Parse(typed);
        Assert.Equal(NameQueryKind.TooWide, query.Kind);
        Assert.EndsWith("。", query.Advice, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("  ", NameQueryKind.Nothing, null), InlineData("０１４X", NameQueryKind.LastFour, "014X"), InlineData("014x", NameQueryKind.LastFour, "014X")]
    [InlineData("138 0013 8000", NameQueryKind.Mobile, "13800138000"), InlineData("110101190001010014", NameQueryKind.Number, "110101190001010014")]
    [InlineData("DC000000012", NameQueryKind.Certificate, "DC000000012"), InlineData("E12345678", NameQueryKind.Number, "E12345678")]
    public void Numbers_are_told_apart_by_their_form(string typed, NameQueryKind kind, string? number)
    {
        var query = NameQuery.Parse(typed);
        Assert.Equal((kind, number), (query.Kind, query.Number));
    }

    [Fact]
    public void The_initials_as_a_whole_are_an_exact_match_and_longer_ones_are_not()
    {
        var query = NameQuery.Parse("lm");
        Assert.Contains(query.Exact, SearchKeys.Of("李明"));
        Assert.DoesNotContain(query.Exact, SearchKeys.Of("李明朗"));
    }

    [Theory, InlineData("李明朗", "li ming lang"), InlineData("单雄", "shan xiong"), InlineData("欧阳修", "ou yang xiu"), InlineData("马·古丽", "ma gu li"),
     InlineData("吕蕾", "lv lei"), InlineData("Anna Müller", "anna muller"), InlineData("曾一鸣", "zeng yi ming"), InlineData("陳國華", "chen guo hua")]
    public void Lists_are_ordered_by_pinyin_in_the_reading_of_the_surname(string name, string key) => Assert.Equal(key, NameKeys.Sort(name));

    [Fact]
    public void Names_written_differently_may_sound_alike()
    {
        Assert.Equal(NameKeys.Sound("张伟"), NameKeys.Sound("章玮"));
        Assert.NotEqual(NameKeys.Sound("李安"), NameKeys.Sound("连"));
    }

    [Fact]
    public void A_name_has_few_keys_and_none_is_a_single_letter()
    {
        Assert.True(SearchKeys.Of("李明朗").Count <= 9);
        Assert.True(SearchKeys.Of("乐长重朝行").Count <= 40);
        Assert.DoesNotContain(SearchKeys.Of("李娜"), key => key.Length == 1 && char.IsAsciiLetter(key[0]));
        Assert.All(SearchKeys.Of(new string('重', 60)), key => Assert.True(key.Length <= SearchKeys.Longest));
    }

    [Theory, InlineData(" 李 明朗 ", "李明朗"), InlineData("马•古丽", "马·古丽"), InlineData("李　明", "李明"), InlineData("Anna  Müller", "Anna Müller"),
     InlineData("Ａｎｎａ", "Anna"), InlineData("王𬭎", "王𬭎")]
    public void A_name_is_filed_without_stray_spaces_and_with_one_kind_of_dot(string typed, string filed) => Assert.Equal(filed, MemberName.Clean(typed));

    [Theory, InlineData(""), InlineData("   "), InlineData("李1"), InlineData("=cmd()"), InlineData("李\uFFFD"), InlineData("···")]
    public void What_is_no_name_is_refused(string typed) => Assert.Throws<RuleViolationException>(() => MemberName.Clean(typed));

    // As the list asks the table of search keys.
    private static bool Finds(NameQuery query, string name, string? former)
    {
        var keys = SearchKeys.Of(name, former);
        var found = query.Keys.All(keys.Contains) && (query.Prefix is null
            || keys.Any(k => string.CompareOrdinal(k, query.Prefix) >= 0 && string.CompareOrdinal(k, query.PrefixEnd) < 0));
        Assert.Equal(found, query.Fits(name, former));
        return found;
    }
}
