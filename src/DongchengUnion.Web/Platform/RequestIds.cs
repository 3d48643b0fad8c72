using System.Security.Cryptography;

namespace DongchengUnion.Web.Platform;

/// <summary>Gives each request a short number that can be read out on the phone and found in the log.</summary>
public sealed class RequestIds(RequestDelegate next)
{
    // No 0/O, 1/I: the number is read out and typed.
    private const string Letters = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    public Task Invoke(HttpContext context)
    {
        context.TraceIdentifier = RandomNumberGenerator.GetString(Letters, 8);
        // At the last moment: the error handler clears what was set before.
        context.Response.OnStarting(() =>
        {
            context.Response.Headers["X-Request-Id"] = context.TraceIdentifier;
            return Task.CompletedTask;
        });
        return next(context);
    }
}
