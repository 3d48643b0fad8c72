using System.ComponentModel.DataAnnotations;
using DongchengUnion.Data;
using DongchengUnion.Domain.Documents;
using DongchengUnion.Web.Platform;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Modules.Documents.Templates;

/// <summary>A template as it is uploaded.</summary>
public sealed class TemplateForm
{
    [Display(Name = "模板文件")]
    public IFormFile? File { get; set; }

    [Display(Name = "修改说明"), Required(ErrorMessage = "请填写修改说明。")]
    [StringLength(DocumentTemplate.LongestNote, MinimumLength = DocumentTemplate.ShortestNote, ErrorMessage = "修改说明为2至200个字。")]
    public string? Note { get; set; }

    [Display(Name = "上传后立即启用")]
    public bool UseNow { get; set; }
}

/// <summary>One version in a list; without its content, which may be megabytes.</summary>
public sealed record TemplateRow(int Id, DocumentKind Kind, int Number, string Note, string AddedByName, DateTime AddedAt, DateTime? CurrentSince, string CurrentByName)
{
    /// <summary>The moment of a version; the one that came with the portal has none.</summary>
    public static string When(DateTime at) => at == DateTime.UnixEpoch ? "随系统提供" : PortalClock.Show(at);

    /// <param name="kind">Null for all kinds.</param>
    public static IQueryable<TemplateRow> Find(UnionDbContext db, DocumentKind? kind = null) =>
        from t in db.DocumentTemplates.AsNoTracking()
        where kind == null || t.Kind == kind
        orderby t.Kind, t.Number descending
        select new TemplateRow(t.Id, t.Kind, t.Number, t.Note, t.AddedByName, t.AddedAt, t.CurrentSince, t.CurrentByName);
}

/// <summary>A kind in the list of kinds.</summary>
/// <param name="Current">Null where no version was ever made current.</param>
public sealed record KindRow(DocumentForm Form, TemplateRow? Current, int Versions);

/// <summary>All versions of one kind, and what a template of it must hold.</summary>
public sealed record KindPage(DocumentForm Form, IReadOnlyList<TemplateRow> Versions, TemplateRow? Current, bool MayKeep, bool HasPdf, TemplateForm Upload);
