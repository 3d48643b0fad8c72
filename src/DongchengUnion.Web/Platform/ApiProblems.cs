using Microsoft.AspNetCore.WebUtilities;

namespace DongchengUnion.Web.Platform;

/// <summary>API addresses answer with problem+json: a Chinese sentence and the request id, never a redirect.</summary>
public static class ApiProblems
{
    public static void Configure(ProblemDetailsOptions options) => options.CustomizeProblemDetails = c =>
    {
        c.ProblemDetails.Title = Title(c.ProblemDetails.Status ?? 500);
        c.ProblemDetails.Extensions["requestId"] = c.HttpContext.TraceIdentifier;
    };

    public static string Title(int status) => status switch
    {
        400 => "请求有误",
        401 => "请先登录",
        403 => "没有权限",
        404 => "没有找到",
        409 => "记录刚被他人修改",
        429 => "操作过于频繁",
        500 => "系统出现问题",
        _ => ReasonPhrases.GetReasonPhrase(status),
    };
}
