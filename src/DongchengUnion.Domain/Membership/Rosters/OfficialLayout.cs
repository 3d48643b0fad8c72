using DongchengUnion.Domain.Kernel;

namespace DongchengUnion.Domain.Membership.Rosters;

/// <summary>The twenty columns of the official member sheet, in its order.</summary>
public enum OfficialColumn
{
    [Label("序号")] Number = 1,
    [Label("姓名")] Name,
    [Label("性别")] Sex,
    [Label("出生日期")] BirthDate,
    [Label("民族")] Ethnicity,
    [Label("就业状况")] WorkStatus,
    [Label("有效证件类别")] DocumentKind,
    [Label("证件号码")] DocumentNumber,
    [Label("学历")] Education,
    [Label("技能等级")] SkillLevel,
    [Label("移动电话")] Mobile,
    [Label("户籍类型")] HouseholdType,
    [Label("户籍所在地")] HouseholdArea,
    [Label("会籍变化类型")] ChangeKind,
    [Label("会籍变化日期")] ChangeDate,
    [Label("会籍变化原因")] ChangeReason,
    [Label("政治面貌")] PoliticalStatus,
    [Label("工作单位")] Workplace,
    [Label("籍贯")] NativePlace,
    [Label("是否农民工")] IsMigrant,
}

/// <summary>
/// The official sheet that goes to the city and comes from the unions: a title, a line of hints, the headings, then one person a
/// row. Every cell is text, so that no spreadsheet touches a number. Import, export and the empty form are made of this one list.
/// </summary>
public static class OfficialLayout
{
    public const string Sheet = "会员名册", Title = "工会会员信息上报表";

    public const string Hint = "填写说明：带*的列必填。全部单元格为文本格式。日期写作2019-06-30。性别、民族、学历等可填名称或代码。"
        + "证件类别填身份证、护照、军官证，或其他证件的全称；证件号码和移动电话请先设文本格式再填写。会籍变化日期不得留空代填当天。";

    public static readonly IReadOnlyList<OfficialColumn> Columns = Enum.GetValues<OfficialColumn>();

    /// <summary>The columns a row cannot do without.</summary>
    public static readonly IReadOnlySet<OfficialColumn> Required =
        new HashSet<OfficialColumn> { OfficialColumn.Name, OfficialColumn.DocumentNumber, OfficialColumn.Mobile };

    /// <summary>The heading as it stands in the sheet, with the star of a required column.</summary>
    public static string Heading(OfficialColumn column) => Required.Contains(column) ? "*" + column.Label() : column.Label();

    /// <summary>The rows above the first person: title, hints, headings.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Head => [[Title], [Hint], [.. Columns.Select(Heading)]];

    /// <summary>Reads a heading as users leave it, with or without the star and spaces; null for a column the sheet does not have.</summary>
    public static OfficialColumn? Find(string heading)
    {
        var plain = string.Concat(heading.Normalize(System.Text.NormalizationForm.FormKC).Where(c => !char.IsWhiteSpace(c) && c != '*'));
        return ByLabel.TryGetValue(plain, out var column) ? column : null;
    }

    private static readonly Dictionary<string, OfficialColumn> ByLabel = Enum.GetValues<OfficialColumn>().ToDictionary(c => c.Label());
}
