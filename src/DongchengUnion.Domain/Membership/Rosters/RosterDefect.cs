using DongchengUnion.Domain.Kernel;

namespace DongchengUnion.Domain.Membership.Rosters;

/// <summary>What is wrong with a row, for programs; people read the sentence beside it.</summary>
public enum DefectCode
{
    [Label("没有姓名")] MissingName = 1,
    [Label("姓名不规范")] BadName,
    [Label("没有证件号码")] MissingDocument,
    [Label("科学计数法")] ScientificNotation,
    [Label("证件号码位数不对")] BadLength,
    [Label("证件号码中的日期不对")] BadDate,
    [Label("证件号码校验不符")] BadCheck,
    [Label("证件不规范")] BadDocument,
    [Label("性别与证件不符")] SexMismatch,
    [Label("出生日期与证件不符")] BirthMismatch,
    [Label("没有这个工会")] UnknownUnion,
    [Label("名单内重复")] Duplicate,
    [Label("电话不规范")] BadMobile,
    [Label("日期不规范")] UnreadableDate,
    [Label("没有会籍变化日期")] MissingChangeDate,
    [Label("日期晚于今天")] FutureDate,
    [Label("不是字典中的值")] UnknownValue,
    [Label("不能这样办理")] NotAllowed,
    [Label("在其他工会")] Elsewhere,
    [Label("疑似重复")] Suspect,
}

/// <summary>One defect of a row.</summary>
/// <param name="Reason">A sentence that says what to do, with personal numbers masked.</param>
public readonly record struct RosterDefect(DefectCode Code, string Reason)
{
    /// <summary>bad_check: the form in tables and files.</summary>
    public static string Word(DefectCode code) =>
        string.Concat(code.ToString().Select((c, i) => char.IsAsciiLetterUpper(c) ? (i > 0 ? "_" : "") + char.ToLowerInvariant(c) : c.ToString()));
}
