using System.ComponentModel.DataAnnotations;
using DongchengUnion.Domain.HalfYearReview;

namespace DongchengUnion.Web.Modules.HalfYearReview.Sections;

/// <summary>What the page of a section posts.</summary>
public sealed class SectionForm
{
    [Display(Name = "正文"), Required(ErrorMessage = "请填写正文。"), StringLength(20000, ErrorMessage = "正文不能超过 20000 字。")]
    public string? Prose { get; set; }

    public int Version { get; set; }

    /// <summary>Somebody else saved meanwhile; never posted.</summary>
    internal bool IsStale { get; set; }
}

/// <summary>A section while it is written, with the codes it may use.</summary>
public sealed record SectionPage(FoundSection Found, SectionForm Form, ReviewText Text)
{
    /// <summary>The figures of this section first: its own codes, which the prose ought to hold.</summary>
    public IReadOnlyList<ReviewFigure> Legend => [.. Text.Figures.OrderBy(f => f.Section == Found.Section.Key ? 0 : 1)];

    public IReadOnlyList<string> HandTyped => Prose.HandTypedNumbers(Prose.Tidy(Form.Prose));

    public bool Uses(string code) => Prose.Codes(Prose.Tidy(Form.Prose)).Contains(code);

    public IReadOnlyList<Piece> FromPresent => Form.IsStale ? PlainDifference.Between(Found.Section.Prose, Prose.Tidy(Form.Prose)) : [];
}

/// <summary>The wordings of a section, newest first, and what one of them changed.</summary>
public sealed record ProseHistory(Review Review, ReviewSection Section, IReadOnlyList<ProseVersion> Versions, ProseVersion Shown)
{
    public ProseVersion? Before => Versions.FirstOrDefault(v => v.Number == Shown.Number - 1);

    public IReadOnlyList<Piece> Changes => PlainDifference.Between(Before?.Prose ?? "", Shown.Prose);
}
