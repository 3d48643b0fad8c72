using DongchengUnion.Data.Attachments;

namespace DongchengUnion.Web.Modules.Attachments;

/// <summary>What the module brings along. A module whose records carry files adds its IAttachmentSubjects beside this.</summary>
public static class AttachmentsModule
{
    public static IServiceCollection AddAttachments(this IServiceCollection services) => services
        .AddSingleton<IFileScan, NoScan>()
        .AddScoped<AttachmentDesk>();
}
