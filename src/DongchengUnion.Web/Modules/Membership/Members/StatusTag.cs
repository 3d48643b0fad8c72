using DongchengUnion.Domain.Membership;

namespace DongchengUnion.Web.Modules.Membership.Members;

/// <summary>The look of a standing: counted, kept, gone.</summary>
public static class StatusTag
{
    public static string Of(MembershipStatus status) => status switch
    {
        MembershipStatus.Active => "tag-good",
        MembershipStatus.Retained => "tag-wait",
        _ => "tag-mute",
    };
}
