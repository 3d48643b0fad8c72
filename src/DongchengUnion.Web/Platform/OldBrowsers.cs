namespace DongchengUnion.Web.Platform;

/// <summary>The IE kernel of office browsers gets a page that says how to switch, never a white one.</summary>
public sealed class OldBrowsers(RequestDelegate next)
{
    public const string Address = "/error/old-browser";

    public Task Invoke(HttpContext context)
    {
        var agent = context.Request.Headers.UserAgent.ToString();
        var isOld = agent.Contains("MSIE ", StringComparison.Ordinal) || agent.Contains("Trident/", StringComparison.Ordinal);
        var isPage = !context.Request.Path.StartsWithSegments("/api") && !context.Request.Path.StartsWithSegments("/health")
            && !Path.HasExtension(context.Request.Path);
        if (isOld && isPage) context.Request.Path = Address;
        return next(context);
    }
}
