using DongchengUnion.Web.Modules.Membership.Binding;
using DongchengUnion.Web.Platform;

namespace DongchengUnion.Web.Modules.Membership;

/// <summary>What the member's side of the module brings along.</summary>
public static class MembersSideModule
{
    public static IServiceCollection AddMembersSide(this IServiceCollection services) => services
        .AddScoped<OwnFile>()
        .AddScoped<NoticeGate>()
        .AddScoped<BindingDesk>()
        .AddScoped<BindingTickets>()
        .AddScoped<IHomeSource, MembersHome>();
}
