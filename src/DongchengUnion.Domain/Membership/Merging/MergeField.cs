using DongchengUnion.Domain.Kernel;

namespace DongchengUnion.Domain.Membership.Merging;

/// <summary>What is chosen between two files that become one.</summary>
public enum MergeField
{
    [Label("姓名")] Name = 1,
    [Label("现用证件")] Document,
    [Label("移动电话")] Mobile,
    [Label("电子邮箱")] Email,
    [Label("会员卡")] Card,
    [Label("性别")] Sex,
    [Label("出生日期")] BirthDate,
    [Label("民族")] Ethnicity,
    [Label("国籍（地区）")] Nationality,
    [Label("学历")] Education,
    [Label("政治面貌")] PoliticalStatus,
    [Label("籍贯")] NativePlace,
    [Label("户籍类型")] HouseholdType,
    [Label("户籍所在地")] HouseholdArea,
    [Label("现居住地")] ResidenceArea,
    [Label("是否农民工")] IsMigrant,
    [Label("是否外地来京务工")] FromOutsideBeijing,
    [Label("工作单位")] Workplace,
    [Label("部门")] Department,
    [Label("岗位")] Post,
    [Label("用工形式")] EmploymentForm,
    [Label("就业状况")] WorkStatus,
    [Label("技能等级")] SkillLevel,
    [Label("职称")] JobTitle,
    [Label("会费交至")] DuesPaidTo,
}

/// <summary>Puts one set of facts together from two.</summary>
public static class MergedFacts
{
    /// <param name="kept">The facts of the file that is kept.</param>
    /// <param name="fromOther">What is taken from the other file.</param>
    public static PersonFacts Of(PersonFacts kept, PersonFacts other, IReadOnlySet<MergeField> fromOther)
    {
        PersonFacts From(MergeField field) => fromOther.Contains(field) ? other : kept;
        return new PersonFacts
        {
            Sex = From(MergeField.Sex).Sex,
            BirthDate = From(MergeField.BirthDate).BirthDate,
            Ethnicity = From(MergeField.Ethnicity).Ethnicity,
            Nationality = From(MergeField.Nationality).Nationality,
            PoliticalStatus = From(MergeField.PoliticalStatus).PoliticalStatus,
            Education = From(MergeField.Education).Education,
            NativePlace = From(MergeField.NativePlace).NativePlace,
            HouseholdType = From(MergeField.HouseholdType).HouseholdType,
            HouseholdArea = From(MergeField.HouseholdArea).HouseholdArea,
            ResidenceArea = From(MergeField.ResidenceArea).ResidenceArea,
            IsMigrant = From(MergeField.IsMigrant).IsMigrant,
            FromOutsideBeijing = From(MergeField.FromOutsideBeijing).FromOutsideBeijing,
            Workplace = From(MergeField.Workplace).Workplace,
            Department = From(MergeField.Department).Department,
            Post = From(MergeField.Post).Post,
            EmploymentForm = From(MergeField.EmploymentForm).EmploymentForm,
            WorkStatus = From(MergeField.WorkStatus).WorkStatus,
            SkillLevel = From(MergeField.SkillLevel).SkillLevel,
            JobTitle = From(MergeField.JobTitle).JobTitle,
            DuesPaidTo = From(MergeField.DuesPaidTo).DuesPaidTo,
        };
    }

    /// <summary>Which of the two ways of putting two ledgers together is right.</summary>
    /// <returns>True where the lines of both follow each other; false where one person was counted twice.</returns>
    public static bool Follow(IEnumerable<MembershipEvent> one, IEnumerable<MembershipEvent> other)
    {
        MembershipEvent? before = null;
        foreach (var line in MembershipLedger.InOrder(one.Concat(other).Where(e => !e.IsReversed)))
        {
            if (line.Before != (before?.After ?? MembershipStatus.None)) return false;
            if (before?.After is MembershipStatus.Active or MembershipStatus.Retained && before.UnionId != line.UnionId) return false;
            before = line;
        }

        return true;
    }
}
