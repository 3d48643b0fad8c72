using DongchengUnion.Domain.Kernel;

namespace DongchengUnion.Domain.Privacy;

/// <summary>Kinds of personal data that are sealed at rest. The kind is bound into the seal: a number does not open as a card.</summary>
public enum PersonalField
{
    [Label("证件号码")] DocumentNumber = 1,
    [Label("移动电话")] Mobile,
    [Label("卡号")] CardNumber,
    [Label("电子邮箱")] Email,
    [Label("附件材料")] Papers,
    [Label("变更前内容")] Snapshot,
}
