using DongchengUnion.Domain.Deadlines.Clocks;
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
        services.AddSingleton<IClockLink, MediationClockLink>();
    }
}

/// <summary>From a clock to its case.</summary>
internal sealed class MediationClockLink : IClockLink
{
    public ClockSubject Subject => ClockSubject.MediationCase;

    public string Url(long id) => $"/mediation/cases/{id}";
}
