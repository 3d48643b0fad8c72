using DongchengUnion.Domain.Kernel;

namespace DongchengUnion.Domain.Membership;

/// <summary>How a person stands to the union. Derived from the ledger of membership events, never typed.</summary>
public enum MembershipStatus
{
    /// <summary>On file, but no event has made a member of the person yet.</summary>
    [Label("未入会")] None = 1,

    /// <summary>A member who is counted.</summary>
    [Label("在册")] Active,

    /// <summary>A member who keeps membership without dues, vote and candidacy, and is not in the counts.</summary>
    [Label("保留会籍")] Retained,

    /// <summary>Left one union by transfer; the next has not taken the person in, or lies outside the district.</summary>
    [Label("已转出")] TransferredOut,

    [Label("已退会")] Left,
    [Label("视为退会")] TreatedAsLeft,
    [Label("已除名")] Expelled,
    [Label("已离世")] Died,
}

/// <summary>What happened to a membership (会籍变动).</summary>
public enum MembershipEventKind
{
    [Label("入会")] Join = 1,
    [Label("转入")] TransferIn,
    [Label("转出")] TransferOut,
    [Label("保留")] Retain,
    [Label("恢复")] Restore,
    [Label("退会")] Leave,
    [Label("视为退会")] TreatAsLeft,
    [Label("除名")] Expel,
    [Label("离世")] Die,
}

/// <summary>Why a membership changed (会籍变化原因). The first six are the national code table; the others are local.</summary>
public enum EventReason
{
    [Label("劳动（工作）关系变化")] LabourRelationChanged = 1,
    [Label("本单位下岗待岗")] LaidOff,
    [Label("失业")] Unemployed,
    [Label("企业破产")] EmployerBankrupt,
    [Label("本人要求退会")] OwnWish,
    [Label("因犯罪开除会籍")] CrimeExpelled,
    [Label("退休")] Retired,
    [Label("应征入伍")] MilitaryService,
    [Label("长期不交会费、不参加活动")] LongInactive,
    [Label("离世")] Deceased,
    [Label("再就业")] Reemployed,
    [Label("首次入会")] FirstJoining,
    [Label("其他")] Other,
}
