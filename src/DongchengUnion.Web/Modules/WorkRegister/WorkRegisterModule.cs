using DongchengUnion.Data.WorkRegister;
using DongchengUnion.Web.Modules.WorkRegister.WorkRecords;
using DongchengUnion.Web.Platform;

namespace DongchengUnion.Web.Modules.WorkRegister;

/// <summary>What the ledger and the figures need.</summary>
public static class WorkRegisterModule
{
    public static void AddWorkRegister(this IServiceCollection services)
    {
        services.AddScoped<FigureQuery>();
        services.AddSingleton<ProofFiles>();
        services.AddScoped<IHomeSource, WorkRegisterHome>();
    }
}
