using DongchengUnion.Domain.Kernel;

namespace DongchengUnion.Domain.Deadlines;

/// <summary>What a period is counted in.</summary>
public enum PeriodUnit
{
    [Label("日")] Day = 1,
    [Label("个工作日")] Workday = 2,
    [Label("个月")] Month = 3,
    [Label("年")] Year = 4,
}

/// <summary>Whether a period runs on from its anchor or is counted back from it.</summary>
public enum Direction
{
    [Label("向后计算")] Forward = 1,
    [Label("向前倒推")] Back = 2,
}

/// <summary>What happens when a period ends on a day off.</summary>
public enum Roll
{
    [Label("遇休息日顺延")] Next = 1,
    [Label("遇休息日提前")] Previous = 2,
    [Label("不因休息日变动")] None = 3,
}

/// <summary>The part of the union's work a period belongs to.</summary>
public enum PeriodKind
{
    [Label("协商与调解")] Mediation = 1,
    [Label("劳动仲裁")] Arbitration = 2,
    [Label("诉讼与执行")] Court = 3,
    [Label("法律援助")] LegalAid = 4,
    [Label("集体协商与集体合同")] CollectiveContract = 5,
    [Label("监督监察与民主管理")] Supervision = 6,
    [Label("通用规则与工作约定")] General = 7,
}
