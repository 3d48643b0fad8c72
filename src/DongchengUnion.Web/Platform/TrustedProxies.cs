using System.Net;
using Microsoft.AspNetCore.HttpOverrides;

namespace DongchengUnion.Web.Platform;

/// <summary>The visitor's own address, where named proxies stand in front of the portal. Nobody else's word is taken for it.</summary>
public static class TrustedProxies
{
    public static void AddTrustedProxies(this IServiceCollection services, ConfigurationManager configuration)
    {
        var trusted = configuration.GetSection("Proxy").Get<ProxyOptions>()?.Trusted ?? [];
        services.Configure<ForwardedHeadersOptions>(forwarded =>
        {
            forwarded.ForwardedHeaders = trusted.Length == 0 ? ForwardedHeaders.None : ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
            forwarded.KnownIPNetworks.Clear();
            forwarded.KnownProxies.Clear();
            foreach (var proxy in trusted) forwarded.KnownProxies.Add(IPAddress.Parse(proxy));
        });
    }
}
