using System.Globalization;
using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.Membership.Codes;

namespace DongchengUnion.Domain.Membership.Imports;

/// <summary>What a row adds to or changes in a person's facts. A blank cell changes nothing.</summary>
public static class FactChanges
{
    private static readonly (string Label, string? Table, Func<PersonFacts, object?> Of)[] Facts =
    [
        ("性别", null, f => f.Sex.Label()), ("出生日期", null, f => f.BirthDate), ("民族", CodeTables.Ethnicity, f => f.Ethnicity),
        ("国籍", CodeTables.Nationality, f => f.Nationality), ("政治面貌", CodeTables.PoliticalStatus, f => f.PoliticalStatus),
        ("学历", CodeTables.Education, f => f.Education), ("籍贯", null, f => f.NativePlace), ("户籍类型", CodeTables.HouseholdType, f => f.HouseholdType),
        ("户籍所在地", null, f => f.HouseholdArea), ("现居住地", null, f => f.ResidenceArea), ("是否农民工", null, f => YesNo(f.IsMigrant)),
        ("是否外地来京务工", null, f => YesNo(f.FromOutsideBeijing)), ("工作单位", null, f => f.Workplace), ("部门", null, f => f.Department),
        ("岗位", null, f => f.Post), ("用工形式", CodeTables.EmploymentForm, f => f.EmploymentForm), ("就业状况", CodeTables.WorkStatus, f => f.WorkStatus),
        ("技能等级", CodeTables.SkillLevel, f => f.SkillLevel), ("职称", null, f => f.JobTitle),
    ];

    public static PersonFacts Merge(PersonFacts old, PersonFacts row) => old with
    {
        Sex = row.Sex == Sex.Unknown ? old.Sex : row.Sex,
        BirthDate = row.BirthDate ?? old.BirthDate,
        Ethnicity = row.Ethnicity ?? old.Ethnicity,
        Nationality = row.Nationality ?? old.Nationality,
        PoliticalStatus = row.PoliticalStatus ?? old.PoliticalStatus,
        Education = row.Education ?? old.Education,
        NativePlace = row.NativePlace ?? old.NativePlace,
        HouseholdType = row.HouseholdType ?? old.HouseholdType,
        HouseholdArea = row.HouseholdArea ?? old.HouseholdArea,
        ResidenceArea = row.ResidenceArea ?? old.ResidenceArea,
        IsMigrant = row.IsMigrant ?? old.IsMigrant,
        FromOutsideBeijing = row.FromOutsideBeijing ?? old.FromOutsideBeijing,
        Workplace = row.Workplace ?? old.Workplace,
        Department = row.Department ?? old.Department,
        Post = row.Post ?? old.Post,
        EmploymentForm = row.EmploymentForm ?? old.EmploymentForm,
        WorkStatus = row.WorkStatus ?? old.WorkStatus,
        SkillLevel = row.SkillLevel ?? old.SkillLevel,
        JobTitle = row.JobTitle ?? old.JobTitle,
    };

    /// <summary>学历：大专→本科, a line for each fact that differs.</summary>
    public static IEnumerable<string> Between(PersonFacts old, PersonFacts merged, MemberCodes codes)
    {
        foreach (var (label, table, of) in Facts)
        {
            var (before, after) = (of(old), of(merged));
            if (!Equals(before, after)) yield return $"{label}：{Words(before, table, codes)}→{Words(after, table, codes)}";
        }
    }

    private static string Words(object? value, string? table, MemberCodes codes) => value switch
    {
        null => "空",
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        string code when table is not null => codes.Label(table, code),
        _ => value.ToString() ?? "",
    };

    private static string? YesNo(bool? value) => value switch { null => null, true => "是", false => "否" };
}
