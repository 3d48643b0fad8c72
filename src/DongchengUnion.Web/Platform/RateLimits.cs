using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;

namespace DongchengUnion.Web.Platform;

/// <summary>How often one address may try what needs no sign-in. Each instance counts for itself.</summary>
public sealed class ConfigureRateLimits(IOptions<SignInOptions> signIn, IOptions<BindingOptions> binding) : IConfigureOptions<RateLimiterOptions>
{
    public void Configure(RateLimiterOptions options)
    {
        options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        options.OnRejected = (rejected, _) =>
        {
            if (rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var wait))
                rejected.HttpContext.Response.Headers.RetryAfter = ((int)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
            rejected.HttpContext.RequestServices.GetRequiredService<ILogger<ConfigureRateLimits>>()
                .LogWarning("Too many attempts from {Address}", rejected.HttpContext.Connection.RemoteIpAddress);
            return ValueTask.CompletedTask;
        };
        options.AddPolicy(RateLimits.SignIn, context => RateLimitPartition.GetFixedWindowLimiter(
            context.Connection.RemoteIpAddress?.ToString() ?? "",
            _ => new FixedWindowRateLimiterOptions { PermitLimit = signIn.Value.AttemptsPerMinute, Window = TimeSpan.FromMinutes(1) }));
        options.AddPolicy(RateLimits.Binding, context => RateLimitPartition.GetFixedWindowLimiter(
            context.Connection.RemoteIpAddress?.ToString() ?? "",
            _ => new FixedWindowRateLimiterOptions { PermitLimit = binding.Value.AttemptsPerAddress, Window = BindingOptions.Window }));
        options.AddPolicy(RateLimits.Verify, context => RateLimitPartition.GetFixedWindowLimiter(
            context.Connection.RemoteIpAddress?.ToString() ?? "",
            _ => new FixedWindowRateLimiterOptions { PermitLimit = binding.Value.VerificationsPerMinute, Window = TimeSpan.FromMinutes(1) }));
    }
}

/// <summary>The names of the limits, for the actions they guard.</summary>
public static class RateLimits
{
    /// <summary>Sign-in, invitation and first administrator: everything that tests a secret.</summary>
    public const string SignIn = "sign-in";

    /// <summary>Proving to be on the roster, and following such a request.</summary>
    public const string Binding = "binding";

    /// <summary>Checking a certificate by its code.</summary>
    public const string Verify = "verify";
}
