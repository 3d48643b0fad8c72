using System.ComponentModel.DataAnnotations;
using DongchengUnion.Domain.Indicators;
using DongchengUnion.Domain.WorkRegister;

namespace DongchengUnion.Web.Modules.WorkRegister.WorkRecords;

/// <summary>What the page of a new or corrected record posts. Which of the numbers it shows, the kind decides.</summary>
public sealed class WorkRecordForm
{
    [Required(ErrorMessage = "请选择工作类型。")]
    public string Kind { get; set; } = "";

    [Display(Name = "发生日期"), Required(ErrorMessage = "请填写发生日期。")]
    public DateOnly? OccurredOn { get; set; }

    [Display(Name = "数量"), Range(0, 999_999_999, ErrorMessage = "数量须在 0 至 999999999 之间。")]
    public long? Count { get; set; }

    [Display(Name = "人数"), Range(0, 9_999_999, ErrorMessage = "人数须在 0 至 9999999 之间。")]
    public int? Persons { get; set; }

    [Display(Name = "人次"), Range(0, 9_999_999, ErrorMessage = "人次须在 0 至 9999999 之间。")]
    public int? PersonTimes { get; set; }

    [Display(Name = "金额"), Range(typeof(decimal), "0", "9999999999", ErrorMessage = "金额须在 0 至 9999999999 元之间。", ParseLimitsInInvariantCulture = true)]
    public decimal? Amount { get; set; }

    [Display(Name = "基数"), Range(0, 999_999_999, ErrorMessage = "基数须在 0 至 999999999 之间。")]
    public long? BaseCount { get; set; }

    [Display(Name = "地点"), StringLength(100, ErrorMessage = "地点最多 100 字。")]
    public string? Place { get; set; }

    [Display(Name = "备注"), StringLength(500, ErrorMessage = "备注最多 500 字。")]
    public string? Remark { get; set; }

    [Display(Name = "佐证材料")]
    public IFormFile? Proof { get; set; }

    /// <summary>Why the record is corrected; the page of a new one does not ask.</summary>
    [Display(Name = "更正原因"), StringLength(500, ErrorMessage = "更正原因最多 500 字。")]
    public string? Reason { get; set; }

    public int Version { get; set; }

    public static WorkRecordForm Of(WorkRecord record) => new()
    {
        Kind = record.KindCode,
        OccurredOn = record.OccurredOn,
        Count = record.Count,
        Persons = record.Persons,
        PersonTimes = record.PersonTimes,
        Amount = record.Amount,
        BaseCount = record.BaseCount,
        Place = record.Place,
        Remark = record.Remark,
        Version = record.Version,
    };

    public WorkEntry ToEntry() => new(OccurredOn!.Value, Count, Persons, PersonTimes, Amount, BaseCount, Place, Remark);

    public object? ToValue(Measure measure) => measure switch
    {
        Measure.Count => Count,
        Measure.Persons => Persons,
        Measure.PersonTimes => PersonTimes,
        Measure.Amount => Amount?.ToString("0.##", System.Globalization.CultureInfo.InvariantCulture),
        Measure.BaseCount => BaseCount,
        Measure.Rows => null,
    };

    /// <summary>The name of the field of a measure.</summary>
    public static string FieldOf(Measure measure) => measure switch
    {
        Measure.Count => nameof(Count),
        Measure.Persons => nameof(Persons),
        Measure.PersonTimes => nameof(PersonTimes),
        Measure.Amount => nameof(Amount),
        Measure.BaseCount => nameof(BaseCount),
        Measure.Rows => throw new ArgumentOutOfRangeException(nameof(measure), "The number of records is not typed in."),
    };
}
