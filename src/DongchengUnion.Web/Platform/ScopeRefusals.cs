using DongchengUnion.Data;
using DongchengUnion.Data.Accounts;

namespace DongchengUnion.Web.Platform;

/// <summary>A write outside the scope is answered like an address that does not exist, and leaves a line in the security log.</summary>
public sealed class ScopeRefusals(RequestDelegate next)
{
    public async Task Invoke(HttpContext context, SecurityLog log)
    {
        try
        {
            await next(context);
        }
        catch (OutsideScopeException refused) when (!context.Response.HasStarted)
        {
            await log.Add(SecurityEventKind.Refused, $"{context.Request.Method} {context.Request.Path}", $"超出数据范围：{refused.Table}，工会 {refused.UnionId}");
            context.Response.Clear();
            context.Response.StatusCode = StatusCodes.Status404NotFound;
        }
    }
}
