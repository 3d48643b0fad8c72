using DongchengUnion.Domain.Kernel;

namespace DongchengUnion.Domain.Privacy;

/// <summary>Why somebody looks at a value in clear. The member reads it in 谁查看过我的信息.</summary>
public enum LookPurpose
{
    [Label("核对身份")] CheckIdentity = 1,
    [Label("办理入会、转接等会籍手续")] HandleMembership = 2,
    [Label("制发会员卡")] IssueCard = 3,
    [Label("处理本人的申请或更正")] AnswerMember = 4,
    [Label("处理重复、错误的档案")] MendRecord = 5,
    [Label("与会员本人联系")] Contact = 6,
    [Label("依法配合检查")] Inspection = 7,
}
