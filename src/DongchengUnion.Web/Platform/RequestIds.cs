using System.Security.Cryptography;
using Serilog.Context;
using Serilog.Core;
using Serilog.Events;

namespace DongchengUnion.Web.Platform;

/// <summary>Gives each request a short number that can be read out on the phone and found in the log.</summary>
public sealed class RequestIds(RequestDelegate next)
{
    // No 0/O, 1/I: the number is read out and typed.
    private const string Letters = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    public async Task Invoke(HttpContext context)
    {
        var number = RandomNumberGenerator.GetString(Letters, 8);
        context.TraceIdentifier = number;
        // Late, because an error page starts its answer afresh.
        context.Response.OnStarting(() =>
        {
            context.Response.Headers["X-Request-Id"] = number;
            return Task.CompletedTask;
        });
        using (LogContext.Push(new Numbered(number))) await next(context);
    }

    /// <summary>Every line of the request carries the number; the server's own, which nobody has seen, gives way.</summary>
    private sealed class Numbered(string number) : ILogEventEnricher
    {
        public void Enrich(LogEvent logEvent, ILogEventPropertyFactory propertyFactory) =>
            logEvent.AddOrUpdateProperty(new LogEventProperty("RequestId", new ScalarValue(number)));
    }
}
