using System.ComponentModel.DataAnnotations;
using DongchengUnion.Data.Membership.Exports;
using DongchengUnion.Domain.Kernel;
using DongchengUnion.Web.Modules.Membership.Members;

namespace DongchengUnion.Web.Modules.Membership.Exports;

/// <summary>The kinds of file an export comes as.</summary>
public enum ExportFormat
{
    [Label("电子表格（.xlsx）")] Xlsx = 1,
    [Label("文本（.csv，UTF-8）")] Csv,
}

/// <summary>What is exported and what for; the first three come from the list as it was filtered.</summary>
public sealed class ExportForm
{
    public string? Name { get; set; }
    public string? Union { get; set; }
    public RosterPart Status { get; set; } = RosterPart.OnRoster;

    [Display(Name = "版式"), EnumDataType(typeof(ExportLayout), ErrorMessage = "请选择版式。")]
    public ExportLayout Layout { get; set; } = ExportLayout.List;

    [Display(Name = "号码"), EnumDataType(typeof(NumberDisplay), ErrorMessage = "请选择号码如何显示。")]
    public NumberDisplay Numbers { get; set; } = NumberDisplay.Without;

    [Display(Name = "文件"), EnumDataType(typeof(ExportFormat), ErrorMessage = "请选择文件格式。")]
    public ExportFormat Format { get; set; } = ExportFormat.Xlsx;

    [Display(Name = "用途"), Required(ErrorMessage = "请写明用途，如“七月送温暖慰问品发放”。"), StringLength(200, MinimumLength = 4, ErrorMessage = "用途请写4至200个字。")]
    public string Purpose { get; set; } = "";
}

/// <summary>The form with what it stands over.</summary>
/// <param name="Count">How many people the filter finds.</param>
/// <param name="Advice">Why nothing can be exported; null where it can.</param>
public sealed record ExportPage(ExportForm Form, string Filter, int Count, bool MayShowNumbers, string BackUrl, string? Advice);
