using DongchengUnion.Data.Membership.Imports;

namespace DongchengUnion.Web.Modules.Membership.Imports;

/// <summary>What the import of member lists needs.</summary>
public static class ImportsModule
{
    public static void AddImports(this IServiceCollection services)
    {
        services.AddSingleton<WaitingImports>();
        services.AddHostedService<ImportRunner>();
        services.AddScoped<ImportDesk>();
    }
}
