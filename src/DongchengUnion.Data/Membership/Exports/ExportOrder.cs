using DongchengUnion.Domain.Kernel;

namespace DongchengUnion.Data.Membership.Exports;

/// <summary>What an exported list looks like.</summary>
public enum ExportLayout
{
    [Label("会员清单")] List = 1,
    [Label("上报版式（20列）")] Official,
}

/// <summary>How much of numbers an exported list shows.</summary>
public enum NumberDisplay
{
    /// <summary>No column for identity numbers; mobile numbers masked.</summary>
    [Label("不含证件号码列")] Without = 1,

    [Label("证件号码、手机号码只显示首尾")] Masked,
    [Label("完整显示证件号码、手机号码")] Clear,
}

/// <summary>What is exported, and what its second sheet says of it.</summary>
/// <param name="By">Who exports, under which post.</param>
/// <param name="Filter">The filter in words.</param>
/// <param name="Purpose">What it is for, as the person typed it.</param>
public sealed record ExportOrder(ExportLayout Layout, NumberDisplay Numbers, string By, DateTime At, string Filter, string Purpose);
