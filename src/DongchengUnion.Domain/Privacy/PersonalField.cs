using DongchengUnion.Domain.Kernel;

namespace DongchengUnion.Domain.Privacy;

/// <summary>
/// What kind of personal value is sealed. The member's name is bound into the seal: a value copied into another field does not open.
/// A name once used is never changed.
/// </summary>
public enum PersonalField
{
    [Label("证件号码")] DocumentNumber = 1,
    [Label("手机号码")] Mobile = 2,
    [Label("会员卡号")] CardNumber = 3,
    [Label("电子邮箱")] Email = 4,
    [Label("办理材料")] Papers = 5,
    [Label("历史快照")] Snapshot = 6,
    [Label("本人填报内容")] Statement = 7,
    [Label("维权案件内容")] CaseWords = 8,
    [Label("咨询内容")] Consultation = 21,
    [Label("监督线索")] SupervisionClue = 22,
}
