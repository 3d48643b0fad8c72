using DongchengUnion.Domain.Kernel;

namespace DongchengUnion.Domain.Accounts;

/// <summary>The kinds of posts a person can hold. What each may do stands in one table, Policies.Granted.</summary>
public enum Role
{
    [Label("会员")] Member = 1,
    [Label("基层填报员")] GrassrootsClerk = 2,
    [Label("基层工会主席")] GrassrootsChair = 3,
    [Label("街道、系统工会审核员")] Reviewer = 4,
    [Label("区总业务部室")] DistrictStaff = 5,
    [Label("区总分管领导")] DistrictLeader = 6,
    [Label("系统管理员")] SystemAdministrator = 7,
    [Label("安全管理员")] SecurityAdministrator = 8,
    [Label("审计员")] Auditor = 9,
}
