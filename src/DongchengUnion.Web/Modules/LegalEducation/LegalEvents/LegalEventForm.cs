using System.ComponentModel.DataAnnotations;
using DongchengUnion.Domain.LegalEducation;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace DongchengUnion.Web.Modules.LegalEducation.LegalEvents;

/// <summary>What the page of a new, planned or corrected event posts.</summary>
public sealed class LegalEventForm
{
    /// <summary>Held already, or announced.</summary>
    [Display(Name = "状态")]
    public bool IsHeld { get; set; } = true;

    [Display(Name = "活动名称"), Required(ErrorMessage = "请填写活动名称。"), StringLength(100, ErrorMessage = "活动名称最多 100 字。")]
    public string Title { get; set; } = "";

    [Display(Name = "活动类型"), Required(ErrorMessage = "请选择活动类型。"), EnumDataType(typeof(LegalEventKind), ErrorMessage = "请选择活动类型。")]
    public LegalEventKind? Kind { get; set; }

    [Display(Name = "日期"), Required(ErrorMessage = "请填写日期。")]
    public DateOnly? On { get; set; }

    [Display(Name = "开始时间")]
    public string? Begins { get; set; }

    [Display(Name = "结束时间")]
    public string? Ends { get; set; }

    [Display(Name = "地点"), Required(ErrorMessage = "请填写地点。"), StringLength(100, ErrorMessage = "地点最多 100 字。")]
    public string Place { get; set; } = "";

    [Display(Name = "所在街道"), Required(ErrorMessage = "请选择所在街道。"), StringLength(9)]
    public string StreetCode { get; set; } = "";

    [Display(Name = "主讲人"), StringLength(60, ErrorMessage = "主讲人最多 60 字。")]
    public string? Lecturer { get; set; }

    [Display(Name = "涉及的法律")]
    public List<LawTopic> Laws { get; set; } = [];

    [Display(Name = "参加人次"), Range(0, 999_999, ErrorMessage = "参加人次须在 0 至 999999 之间。")]
    public int? Attendance { get; set; }

    [Display(Name = "其中农民工"), Range(0, 999_999, ErrorMessage = "农民工人次须在 0 至 999999 之间。")]
    public int? MigrantAttendance { get; set; }

    [Display(Name = "折页"), Range(0, 999_999, ErrorMessage = "份数须在 0 至 999999 之间。")]
    public int? Leaflets { get; set; }

    [Display(Name = "手册"), Range(0, 999_999, ErrorMessage = "份数须在 0 至 999999 之间。")]
    public int? Booklets { get; set; }

    [Display(Name = "海报"), Range(0, 999_999, ErrorMessage = "份数须在 0 至 999999 之间。")]
    public int? Posters { get; set; }

    [Display(Name = "法律书籍"), Range(0, 999_999, ErrorMessage = "份数须在 0 至 999999 之间。")]
    public int? Books { get; set; }

    [Display(Name = "其他宣传品"), Range(0, 999_999, ErrorMessage = "份数须在 0 至 999999 之间。")]
    public int? Others { get; set; }

    [Display(Name = "网上收看人次"), Range(0, 99_999_999, ErrorMessage = "网上收看人次过大。")]
    public int? OnlineReach { get; set; }

    [Display(Name = "证明照片或文件")]
    public IFormFile? Proof { get; set; }

    [Display(Name = "纸质证明存放处"), StringLength(100, ErrorMessage = "纸质证明存放处最多 100 字。")]
    public string? PaperProof { get; set; }

    [Display(Name = "联合主办")]
    public List<int> CoHosts { get; set; } = [];

    [Display(Name = "更正原因"), StringLength(500, ErrorMessage = "更正原因最多 500 字。")]
    public string? Reason { get; set; }

    public int Version { get; set; }

    public static LegalEventForm Of(LegalEvent from)
    {
        int? Pieces(HandoutKind kind) => from.Handouts.FirstOrDefault(h => h.Kind == kind)?.Quantity;
        return new()
        {
            IsHeld = from.Stage is LegalEventStage.Held,
            Title = from.Title,
            Kind = from.Kind,
            On = from.On,
            Begins = ClockTime.Show(from.Begins),
            Ends = ClockTime.Show(from.Ends),
            Place = from.Place,
            StreetCode = from.StreetCode,
            Lecturer = from.Lecturer,
            Laws = [.. from.Laws],
            Attendance = from.Attendance,
            MigrantAttendance = from.MigrantAttendance,
            Leaflets = Pieces(HandoutKind.Leaflet),
            Booklets = Pieces(HandoutKind.Booklet),
            Posters = Pieces(HandoutKind.Poster),
            Books = Pieces(HandoutKind.Book),
            Others = Pieces(HandoutKind.Other),
            OnlineReach = from.OnlineReach,
            PaperProof = from.PaperProof,
            CoHosts = [.. from.CoHosts.Select(h => h.UnionId)],
            Version = from.Version,
        };
    }

    /// <summary>What the attributes cannot say: times, the number of people of an event that was held.</summary>
    public void CheckShape(ModelStateDictionary state)
    {
        if (!ClockTime.TryRead(Begins, out _)) state.AddModelError(nameof(Begins), "开始时间请写成 9:30 这样。");
        if (!ClockTime.TryRead(Ends, out _)) state.AddModelError(nameof(Ends), "结束时间请写成 11:30 这样。");
        if (IsHeld && Attendance is null) state.AddModelError(nameof(Attendance), "请填写参加人次。");
    }

    public LegalEventFacts ToFacts()
    {
        ClockTime.TryRead(Begins, out var begins);
        ClockTime.TryRead(Ends, out var ends);
        return new(Title, Kind!.Value, Laws, On!.Value, begins, ends, Place, StreetCode, Lecturer);
    }

    public LegalEventResult ToResult() => new(Attendance ?? 0, MigrantAttendance,
        [.. new[] { (HandoutKind.Leaflet, Leaflets), (HandoutKind.Booklet, Booklets), (HandoutKind.Poster, Posters), (HandoutKind.Book, Books), (HandoutKind.Other, Others) }
            .Where(h => h.Item2 > 0).Select(h => new Handout(h.Item1, h.Item2!.Value))], OnlineReach, PaperProof);
}
