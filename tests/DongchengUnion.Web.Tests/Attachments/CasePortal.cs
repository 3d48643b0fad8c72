using DongchengUnion.Domain.Attachments;
using DongchengUnion.Web.Platform;
using DongchengUnion.Web.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace DongchengUnion.Web.Tests.Attachments;

/// <summary>A portal with two records that carry files: a member complains, a chair answers, a street mediates; the clerk may only look.</summary>
public sealed class CasePortal : Portal
{
    public const string One = "/attachments/test-case/1", Two = "/attachments/test-case/2";

    protected override void Arrange(IServiceCollection services) => services.AddScoped<IAttachmentSubjects, TestCases>();

    private sealed class TestCases(Viewer viewer) : IAttachmentSubjects
    {
        public string Kind => "test-case";

        public Task<AttachmentRights?> RightsOf(long id, CancellationToken cancellationToken) => Task.FromResult((id, viewer.UserName) switch
        {
            (1 or 2, "street") => new AttachmentRights($"调解案件{id}", "/", AttachmentSide.Organ, MayAdd: true, MayRemove: true),
            (1, "member") => new AttachmentRights("调解案件1", "/", AttachmentSide.Applicant, MayAdd: true, MayRemove: true),
            (1, "chair") => new AttachmentRights("调解案件1", "/", AttachmentSide.Respondent, MayAdd: true, MayRemove: true),
            (1, "clerk") => new AttachmentRights("调解案件1", "/", AttachmentSide.Respondent, MayAdd: false, MayRemove: false),
            _ => null,
        });
    }
}
