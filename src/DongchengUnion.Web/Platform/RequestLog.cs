using Serilog.AspNetCore;

namespace DongchengUnion.Web.Platform;

/// <summary>One line a request: number, who, what, how long. Query strings may hold names and are not logged.</summary>
public static class RequestLog
{
    public static void Configure(RequestLoggingOptions options)
    {
        options.IncludeQueryInRequestPath = false;
        options.EnrichDiagnosticContext = (line, context) =>
        {
            line.Set("RequestId", context.TraceIdentifier);
            line.Set("AccountId", context.RequestServices.GetRequiredService<Viewer>().AccountId);
        };
    }
}
