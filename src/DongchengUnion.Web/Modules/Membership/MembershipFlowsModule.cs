using DongchengUnion.Data.Membership;
using DongchengUnion.Web.Platform;

namespace DongchengUnion.Web.Modules.Membership;

/// <summary>What the ledger, its counts and the procedures need.</summary>
public static class MembershipFlowsModule
{
    public static void AddMembershipFlows(this IServiceCollection services)
    {
        services.AddScoped<MemberCountQuery>();
        services.AddScoped<WholeDistrict>();
        services.AddSingleton<NightlyLedger>();
        services.AddHostedService(p => p.GetRequiredService<NightlyLedger>());
        services.AddScoped<IHomeSource, MembershipFlowsHome>();
    }
}
