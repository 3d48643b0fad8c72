using DongchengUnion.Domain.Kernel;

namespace DongchengUnion.Domain.MonthlyReports;

/// <summary>What kind of answer an item of the monthly report takes.</summary>
public enum ItemType
{
    [Label("整数")] Whole = 1,
    [Label("金额")] Amount = 2,
    [Label("是或否")] YesNo = 3,
    [Label("文字")] Text = 4,
}

/// <summary>Whether months of an item may be added up.</summary>
public enum ItemNature
{
    [Label("本期发生数")] Flow = 1,
    [Label("期末数")] Stock = 2,
}

/// <summary>Where the value of an item comes from before anybody types.</summary>
public enum ItemSource
{
    [Label("工作台账")] Ledger = 1,
    [Label("沿用上次审定数")] Carried = 2,
    [Label("工会组织档案")] Organization = 3,
    [Label("手工填写")] ByHand = 4,
}

/// <summary>How much a check weighs.</summary>
public enum CheckWeight
{
    [Label("必须改正")] Hard = 1,
    [Label("须说明")] Soft = 2,
}
