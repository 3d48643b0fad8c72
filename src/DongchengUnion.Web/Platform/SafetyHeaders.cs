using System.Security.Cryptography;

namespace DongchengUnion.Web.Platform;

/// <summary>The headers a scanner asks for. Scripts run only with this request's nonce.</summary>
public sealed class SafetyHeaders(RequestDelegate next)
{
    public const string NonceKey = "csp-nonce";

    public Task Invoke(HttpContext context)
    {
        // Hexadecimal: the plus sign of base64 would be written as an entity in the attribute.
        var nonce = RandomNumberGenerator.GetHexString(32, lowercase: true);
        context.Items[NonceKey] = nonce;
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = $"default-src 'self'; script-src 'self' 'nonce-{nonce}'; style-src 'self' 'unsafe-inline'; "
            + "img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=()";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        if (context.Request.IsHttps) headers.StrictTransportSecurity = "max-age=31536000";
        return next(context);
    }
}
