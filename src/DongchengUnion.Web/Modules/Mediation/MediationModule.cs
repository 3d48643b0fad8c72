using DongchengUnion.Web.Platform;

namespace DongchengUnion.Web.Modules.Mediation;

/// <summary>What the mediation desks need.</summary>
public static class MediationModule
{
    public static void AddMediation(this IServiceCollection services)
    {
        services.AddScoped<CaseWork>();
        services.AddScoped<Applications.Intake>();
        services.AddScoped<IHomeSource, MediationHome>();
    }
}
