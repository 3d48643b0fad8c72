using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.Membership;
using DongchengUnion.Domain.Membership.Codes;

namespace DongchengUnion.Web.Modules.Membership.Members;

/// <summary>The lines of the 登记表, in its order; what nobody has given says so.</summary>
public static class MemberFactLines
{
    public static IEnumerable<(string Label, string Value)> Personal(Person person, MemberCodes codes, int? age)
    {
        var facts = person.Facts;
        yield return ("性别", facts.Sex.Label());
        yield return ("出生日期", facts.BirthDate is { } born ? $"{born:yyyy-MM-dd}（{age} 岁）" : Unknown);
        yield return ("民族", Or(codes.Label(CodeTables.Ethnicity, facts.Ethnicity)));
        yield return ("国籍", Or(codes.Label(CodeTables.Nationality, facts.Nationality)));
        yield return ("政治面貌", Or(codes.Label(CodeTables.PoliticalStatus, facts.PoliticalStatus)));
        yield return ("学历", Or(codes.Label(CodeTables.Education, facts.Education)));
        yield return ("籍贯", Or(facts.NativePlace));
        yield return ("户籍类型", Or(codes.Label(CodeTables.HouseholdType, facts.HouseholdType)));
        yield return ("户籍所在地", Or(facts.HouseholdArea));
        yield return ("现居住地", Or(facts.ResidenceArea));
        yield return ("是否农民工", YesNo(facts.IsMigrant));
        yield return ("外地来京务工", YesNo(facts.FromOutsideBeijing));
    }

    public static IEnumerable<(string Label, string Value)> Work(Person person, MemberCodes codes)
    {
        var facts = person.Facts;
        yield return ("工作单位", Or(facts.Workplace));
        yield return ("部门", Or(facts.Department));
        yield return ("岗位", Or(facts.Post));
        yield return ("用工形式", Or(codes.Label(CodeTables.EmploymentForm, facts.EmploymentForm)));
        yield return ("就业状况", Or(codes.Label(CodeTables.WorkStatus, facts.WorkStatus)));
        yield return ("技术等级", Or(codes.Label(CodeTables.SkillLevel, facts.SkillLevel)));
        yield return ("职称、职务", Or(facts.JobTitle));
        yield return ("会费交至", facts.DuesPaidTo is { } day ? $"{day:yyyy-MM-dd}" : Unknown);
    }

    public const string Unknown = "未登记";

    private static string Or(string? text) => string.IsNullOrEmpty(text) ? Unknown : text;

    private static string YesNo(bool? value) => value switch { true => "是", false => "否", null => "未询问" };
}
