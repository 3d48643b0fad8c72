using DongchengUnion.Data.Documents;
using DongchengUnion.Web.Platform;
using Microsoft.Extensions.Options;

namespace DongchengUnion.Web.Modules.Documents;

/// <summary>What the module brings along.</summary>
public static class DocumentsModule
{
    public static IServiceCollection AddDocuments(this IServiceCollection services)
    {
        services.AddOptions<DocumentOptions>().BindConfiguration("Documents").ValidateDataAnnotations().ValidateOnStart();
        return services.AddScoped<DocumentMaker>().AddSingleton(p =>
        {
            var options = p.GetRequiredService<IOptions<DocumentOptions>>().Value;
            return new PdfConverter(options.LibreOffice, TimeSpan.FromSeconds(options.PdfSeconds));
        });
    }
}
