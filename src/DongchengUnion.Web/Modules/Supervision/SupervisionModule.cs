using DongchengUnion.Web.Modules.Supervision.Matters;

namespace DongchengUnion.Web.Modules.Supervision;

/// <summary>What supervision needs.</summary>
public static class SupervisionModule
{
    public static IServiceCollection AddSupervision(this IServiceCollection services) => services.AddScoped<SupervisionClock>();
}
