using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace DongchengUnion.Web.Platform;

/// <summary>For posts that handle what workers confide: a street's or system's desk, and of the district's staff the rights department.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
internal sealed class RightsOnlyAttribute : ActionFilterAttribute
{
    public override void OnActionExecuting(ActionExecutingContext context)
    {
        if (!context.HttpContext.RequestServices.GetRequiredService<Viewer>().Scope.OpensLegalMatters) context.Result = new ForbidResult();
    }
}
