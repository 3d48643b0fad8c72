namespace DongchengUnion.Web.Platform;

/// <summary>What each permission is called on the page 权限一览. A test wants a name for every key of <see cref="Policies.Granted"/>.</summary>
public static class PolicyNames
{
    public static readonly IReadOnlyDictionary<string, string> All = new Dictionary<string, string>
    {
        [Policies.OwnAccount] = "查看本人账号、修改密码、管理本人设备",
        [Policies.SignedIn] = "登录后使用首页",
        [Policies.ManageAccounts] = "管理账号：新建、邀请、解锁、停用、终止会话",
        [Policies.ManagePosts] = "授予和结束任职",
        [Policies.ReadSecurityLog] = "查看安全日志",
        [Policies.MoveDemoClock] = "调整演示时钟（仅演示环境）",
        [Policies.ReadUnions] = "查看工会组织",
        [Policies.ReadUnionRegister] = "查看工会名册",
        [Policies.MaintainUnions] = "维护工会信息",
        [Policies.ChangeUnionShape] = "办理更名、隶属变更、合并、撤销",
        [Policies.ReadWorkRecords] = "查看工作台账",
        [Policies.KeepWorkRecords] = "登记工作台账",
        [Policies.ReadMembers] = "查看会员名册",
        [Policies.KeepMembers] = "登记和维护会员信息",
        [Policies.ImportMembers] = "上传和核对会员名单",
        [Policies.ConfirmImport] = "确认和撤销名单导入",
        [Policies.ExportMembers] = "导出会员名册",
        [Policies.ExportIdentityNumbers] = "导出含证件号码的名册和上报版式",
        [Policies.MergeMembers] = "核对重复档案，合并和撤销合并",
        [Policies.FindByNumber] = "用证件、手机、卡号查找会员",
        [Policies.ReadReports] = "查看月报",
        [Policies.FillReports] = "填报月报",
        [Policies.SubmitReports] = "签署并上报月报",
        [Policies.ReviewReports] = "审核月报",
        [Policies.FinalizeReports] = "终审月报",
        [Policies.ReopenReports] = "批准重开已审定月报",
        [Policies.FollowReports] = "查看月报报送进度",
        [Policies.GrantAllowances] = "准予月报延期或免报",
        [Policies.RemindUnions] = "催报",
        [Policies.RequestCorrections] = "申请更正已审定月报",
        [Policies.MaintainReportForms] = "维护报表格式",
        [Policies.OwnMembership] = "查看本人会籍、本人信息和谁查看过",
        [Policies.RevealPersonalData] = "写明事由后查看会员完整证件、手机、卡号（区总限组织部）",
        [Policies.HandleBindings] = "核实会员认证申请",
        [Policies.ReadIndicators] = "查看指标目录和本级数据",
        [Policies.ReadDistrictFigures] = "查看全区数据",
        [Policies.WriteReview] = "编写半年总结",
        [Policies.SignReview] = "签发半年总结",
        [Policies.ReadPublishedReviews] = "查看已发布的半年总结",
    };

    public static string Of(string policy) => All.GetValueOrDefault(policy, policy);
}
