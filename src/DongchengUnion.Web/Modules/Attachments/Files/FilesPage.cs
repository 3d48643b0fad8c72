using System.ComponentModel.DataAnnotations;
using DongchengUnion.Data.Attachments;
using DongchengUnion.Domain.Attachments;

namespace DongchengUnion.Web.Modules.Attachments.Files;

/// <summary>A file as it is uploaded.</summary>
public sealed class UploadForm
{
    [Display(Name = "文件")]
    public IFormFile? File { get; set; }

    [Display(Name = "材料类别"), Required(ErrorMessage = "请选择材料类别。")]
    public EvidenceKind? Evidence { get; set; }

    [Display(Name = "谁可以看"), Required(ErrorMessage = "请选择谁可以看。")]
    public AttachmentVisibility? Visibility { get; set; }
}

/// <summary>The files of a record, and the form under them.</summary>
public sealed record FilesPage(AttachmentList List, UploadForm Upload)
{
    public string Address => $"/attachments/{List.Subject.Kind}/{List.Subject.Id}";

    /// <summary>The organ has no side of its own.</summary>
    public IEnumerable<AttachmentVisibility> Choices =>
        Enum.GetValues<AttachmentVisibility>().Where(v => List.Rights.Side != AttachmentSide.Organ || v != AttachmentVisibility.OwnSide);

    public static string Size(long bytes) => bytes switch
    {
        < 1024 => $"{bytes} 字节",
        < 1024 * 1024 => $"{bytes / 1024} KB",
        _ => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{bytes / 1048576m:0.0} MB"),
    };
}
