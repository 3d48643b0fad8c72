using DongchengUnion.Domain.Kernel;

namespace DongchengUnion.Domain.Membership.Imports;

/// <summary>Where an import of a member list stands.</summary>
public enum ImportStage
{
    /// <summary>Columns are to be matched by hand.</summary>
    [Label("待对应列")] Mapping = 1,

    /// <summary>The dry run is at work.</summary>
    [Label("核对中")] Checking,

    [Label("待确认")] Ready,
    [Label("执行中")] Running,
    [Label("完成")] Done,
    [Label("撤销中")] Undoing,
    [Label("已撤销")] Undone,
    [Label("失败")] Failed,
    [Label("已放弃")] Dropped,
}

/// <summary>What becomes of a row.</summary>
public enum RowVerdict
{
    [Label("新入会")] New = 1,
    [Label("有变化")] Changed,
    [Label("无变化")] Same,
    [Label("有问题")] Wrong,
    [Label("在其他工会")] Elsewhere,
    [Label("疑似同一人")] Suspect,

    /// <summary>On the union's roster and not on the list of all who work there.</summary>
    [Label("不在名单中")] Leaving,
}

/// <summary>What the chair decides about a member who is not on the payroll list.</summary>
public enum LeaverChoice
{
    [Label("转出（劳动关系变化）")] TransferOut = 1,
    [Label("保留会籍（退休）")] Retain,
    [Label("保持在册")] Keep,
}
