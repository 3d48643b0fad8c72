using System.Collections.Frozen;
using System.Text;
using DongchengUnion.Domain.Kernel;

namespace DongchengUnion.Domain.Membership.Rosters;

/// <summary>What people call the columns of a member list.</summary>
public static class RosterWords
{
    private static readonly (RosterField Field, string[] Words)[] Usual =
    [
        (RosterField.Sequence, ["编号", "no", "序"]),
        (RosterField.FullName, ["员工姓名", "会员姓名", "职工姓名", "人员姓名", "名字", "真实姓名"]),
        (RosterField.BirthDate, ["出生年月日", "出生年月", "生日", "出生日"]),
        (RosterField.WorkStatus, ["就业状态", "在岗状态", "员工状态", "人员状态"]),
        (RosterField.DocumentKind, ["证件类别", "证件类型", "证件种类", "有效证件类型"]),
        (RosterField.DocumentNumber, ["身份证号", "身份证号码", "公民身份号码", "公民身份证号码", "身份证", "证件号", "有效证件号码", "居民身份证号", "居民身份证号码", "身份号码"]),
        (RosterField.Education, ["文化程度", "最高学历", "学历程度"]),
        (RosterField.SkillLevel, ["技术等级", "职业技能等级", "职业资格等级"]),
        (RosterField.Mobile, ["手机", "手机号", "手机号码", "联系电话", "电话", "联系方式", "移动电话号码", "电话号码", "联系手机"]),
        (RosterField.HouseholdType, ["户籍类别", "户口类型", "户口性质", "户籍性质"]),
        (RosterField.HouseholdArea, ["户籍地", "户口所在地", "户籍地址", "户籍"]),
        (RosterField.ChangeKind, ["会籍变动类型", "变化类型", "会籍变化"]),
        (RosterField.ChangeDate, ["会籍变动日期", "变化日期", "会籍变化时间"]),
        (RosterField.ChangeReason, ["会籍变动原因", "变化原因"]),
        (RosterField.Workplace, ["单位名称", "单位", "公司", "公司名称", "所在单位", "用人单位"]),
        (RosterField.IsMigrant, ["农民工", "是否为农民工"]),
        (RosterField.ResidenceArea, ["居住地", "现住址", "家庭住址", "居住地址", "住址"]),
        (RosterField.FromOutsideBeijing, ["外地来京务工", "是否外地来京", "是否来京务工"]),
        (RosterField.Department, ["所在部门", "部门名称", "科室"]),
        (RosterField.Post, ["岗位名称", "职务", "职位"]),
        (RosterField.JobTitle, ["专业技术职务", "技术职称"]),
        (RosterField.EmploymentForm, ["用工方式", "用工类型", "用工性质"]),
        (RosterField.Email, ["邮箱", "电子邮件", "email"]),
        (RosterField.CardNumber, ["工会卡号", "京卡号", "京卡卡号", "会员证号"]),
        (RosterField.JoinedOn, ["入会时间", "加入工会日期", "加入工会时间"]),
        (RosterField.UnionNumber, ["工会编码", "所属工会编号", "所属工会编码", "工会代码", "所属工会代码"]),
        (RosterField.Ignored, ["备注", "入职日期", "入职时间", "到岗日期", "会员状态", "会籍状态", "问题原因", "错误原因", "原因", "导入结果", "处理结果", "结果", "工号", "员工编号", "年龄", "工龄"]),
    ];

    private static readonly FrozenDictionary<string, RosterField> ByWord = All().ToFrozenDictionary(w => w.Word, w => w.Field);

    /// <summary>The field a column title names; null where it names none.</summary>
    public static RosterField? Find(string title) => ByWord.TryGetValue(Plain(title), out var field) ? field : null;

    /// <summary>Whether the title is the very one of the field, apart from marks such as * and （必填）.</summary>
    public static bool IsOwnTitle(string title, RosterField field) => Plain(title) == field.Label();

    /// <summary>A title without spaces, stars, colons and what stands in brackets; half-width.</summary>
    public static string Plain(string title)
    {
        var plain = new StringBuilder(title.Length);
        var inBrackets = 0;
        foreach (var c in title.Normalize(NormalizationForm.FormKC))
        {
            if (c is '(' or '[' or '【') inBrackets++;
            else if (c is ')' or ']' or '】') inBrackets = Math.Max(0, inBrackets - 1);
            else if (inBrackets == 0 && !char.IsWhiteSpace(c) && c is not ('*' or ':' or '★' or '\u200B' or '\uFEFF')) plain.Append(char.ToLowerInvariant(c));
        }

        return plain.ToString();
    }

    private static IEnumerable<(string Word, RosterField Field)> All() =>
        Enum.GetValues<RosterField>().Where(f => f != RosterField.Ignored).Select(f => (f.Label(), f))
            .Concat(Usual.SelectMany(u => u.Words.Select(word => (word, u.Field))));
}
