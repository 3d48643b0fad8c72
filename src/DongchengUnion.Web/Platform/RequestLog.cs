using Serilog.AspNetCore;

namespace DongchengUnion.Web.Platform;

/// <summary>One line a request: number, who, what, how long. Query strings may hold names and are not logged.</summary>
public static class RequestLog
{
    public static void Configure(RequestLoggingOptions options, Serilog.ILogger logger)
    {
        options.Logger = logger;
        options.IncludeQueryInRequestPath = false;
        options.EnrichDiagnosticContext = (line, context) =>
        {
            line.Set("RequestId", context.TraceIdentifier);
            var viewer = context.RequestServices.GetRequiredService<Viewer>();
            line.Set("AccountId", viewer.AccountId);
            line.Set("PostId", viewer.Post?.Id);
            line.Set("Address", context.Connection.RemoteIpAddress?.ToString());
        };
    }
}
