using DongchengUnion.Domain.Kernel;

namespace DongchengUnion.Data.Accounts;

/// <summary>What the security log knows.</summary>
public enum SecurityEventKind
{
    [Label("登录成功")] SignedIn = 1,
    [Label("登录失败")] SignInFailed = 2,
    [Label("账号锁定")] LockedOut = 3,
    [Label("账号解锁")] Unlocked = 4,
    [Label("退出登录")] SignedOut = 5,
    [Label("会话终止")] SessionEnded = 6,
    [Label("拒绝访问")] Refused = 7,
    [Label("授予任职")] PostGiven = 8,
    [Label("结束任职")] PostEnded = 9,
    [Label("新建账号")] AccountCreated = 10,
    [Label("发出邀请")] InvitationIssued = 11,
    [Label("设置密码")] PasswordChosen = 12,
    [Label("停用账号")] AccountDisabled = 13,
    [Label("启用账号")] AccountEnabled = 14,
    [Label("切换任职")] PostSwitched = 15,
    [Label("调整演示时钟")] ClockMoved = 16,
    [Label("修改设置")] SettingChanged = 17,
    [Label("更换密钥")] KeyRotated = 18,
    [Label("查看敏感信息")] Revealed = 19,
    [Label("会员认证")] MemberBound = 20,
    [Label("同意或撤回同意")] ConsentChanged = 21,
    [Label("取得本人信息副本")] OwnDataTaken = 22,
    [Label("会员认证未通过")] BindingFailed = 23,
    [Label("导出会员名册")] MembersExported = 30,
    [Label("修改会员资料")] MemberChanged = 33,
    [Label("按号码查找会员")] MembersFoundByNumber = 34,
    [Label("应急查阅维权案件")] CaseOpenedByBreakGlass = 35,
    [Label("合并会员档案")] MembersMerged = 31,
    [Label("更换文书模板")] TemplateChanged = 40,
    [Label("撤销合并会员档案")] MergeUndone = 32,
}

/// <summary>One line of the security log. Lines are only ever added: the context refuses to change or delete one.</summary>
public sealed class SecurityEvent
{
    public int Id { get; private set; }
    public DateTime At { get; init; }
    public SecurityEventKind Kind { get; init; }

    /// <summary>The account that acted; null where nobody was signed in.</summary>
    public int? AccountId { get; init; }

    public string AccountName { get; init; } = "";
    public string Post { get; init; } = "";
    public int? UnionId { get; init; }

    /// <summary>The network address the request came from.</summary>
    public string Address { get; init; } = "";

    /// <summary>What it was done to.</summary>
    public string Target { get; init; } = "";

    public string Detail { get; init; } = "";
    public string RequestId { get; init; } = "";
}
