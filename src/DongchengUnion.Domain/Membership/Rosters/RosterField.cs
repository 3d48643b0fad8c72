using DongchengUnion.Domain.Kernel;

namespace DongchengUnion.Domain.Membership.Rosters;

/// <summary>What a column of a member list may mean. The labels are the titles of the official sheet where it has the column.</summary>
public enum RosterField
{
    [Label("序号")] Sequence = 1,
    [Label("姓名")] FullName,
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
    [Label("曾用名")] FormerName,
    [Label("国籍")] Nationality,
    [Label("现居住地")] ResidenceArea,
    [Label("是否外地来京务工")] FromOutsideBeijing,
    [Label("部门")] Department,
    [Label("岗位")] Post,
    [Label("职称")] JobTitle,
    [Label("用工形式")] EmploymentForm,
    [Label("电子邮箱")] Email,
    [Label("会员卡号")] CardNumber,
    [Label("入会日期")] JoinedOn,
    [Label("工会编号")] UnionNumber,

    /// <summary>Understood, and of no use here: remarks, hiring dates, the reasons of an earlier attempt.</summary>
    [Label("不导入")] Ignored,
}
