using System.ComponentModel.DataAnnotations;
using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.MonthlyReports;
using DongchengUnion.Domain.Settings;
using DongchengUnion.Domain.WorkRegister;

namespace DongchengUnion.Web.Modules.MonthlyReports.Forms;

/// <summary>What the page of a new item posts.</summary>
public sealed class ItemForm
{
    [Display(Name = "代码"), Required(ErrorMessage = "请填写代码。"), RegularExpression(@"[A-Z][0-9]{2}", ErrorMessage = "代码为一个大写字母加两位数字，例如 G07。")]
    public string Code { get; set; } = "";

    [Display(Name = "所在节"), Required(ErrorMessage = "请填写所在节。"), StringLength(40, ErrorMessage = "所在节不超过 40 字。")]
    public string Block { get; set; } = "";

    [Display(Name = "项目名称"), Required(ErrorMessage = "请填写项目名称。"), StringLength(40, ErrorMessage = "项目名称不超过 40 字。")]
    public string Label { get; set; } = "";

    [Display(Name = "单位"), StringLength(10, ErrorMessage = "单位不超过 10 字。")]
    public string? Unit { get; set; }

    [Display(Name = "类型")]
    public ItemType Type { get; set; } = ItemType.Whole;

    [Display(Name = "性质")]
    public ItemNature Nature { get; set; } = ItemNature.Flow;

    [Display(Name = "取数")]
    public ItemSource Source { get; set; } = ItemSource.ByHand;

    [Display(Name = "台账的种类.计量")]
    public string? SourceKey { get; set; }

    [Display(Name = "填报说明"), Required(ErrorMessage = "请写填报说明：计什么、不计什么。"), StringLength(200, ErrorMessage = "填报说明不超过 200 字。")]
    public string Help { get; set; } = "";

    [Display(Name = "理由"), Required(ErrorMessage = "请说明为什么要新增这一项。"), StringLength(500, ErrorMessage = "理由不超过 500 字。")]
    public string Why { get; set; } = "";

    public ReportItem ToItem() => new(Code, Block, Label, Unit ?? "", Type, Nature, Source, Source == ItemSource.Ledger ? SourceKey ?? "" : "", Help, Type != ItemType.Text);
}

/// <summary>The page of a new item.</summary>
public sealed record ItemPage(ItemForm Form, Month From, IReadOnlyList<string> Blocks, IReadOnlyList<WorkKind> Kinds);

/// <summary>The form with its versions and settings.</summary>
public sealed record FormPage(ReportForm Form, string OwnerName, IReadOnlyList<ReportFormVersion> Versions, ReportFormVersion Shown, Month FirstUnopened,
    bool MayMaintain, IReadOnlyList<DatedSetting> Settings);
