using DongchengUnion.Web.Modules.LegalEducation.LegalEvents;

namespace DongchengUnion.Web.Modules.LegalEducation;

/// <summary>What legal events and consultations need.</summary>
public static class LegalEducationModule
{
    public static IServiceCollection AddLegalEducation(this IServiceCollection services) => services.AddScoped<LegalEventDesk>();
}
