using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Platform.Errors;

/// <summary>What a person reads when something is not there, not allowed, or broken.</summary>
/// <param name="Happened">What happened, in one sentence.</param>
/// <param name="Advice">What to do, one step a line.</param>
public sealed record ErrorPage(int Status, string Title, string Happened, IReadOnlyList<string> Advice)
{
    /// <summary>The other posts of the viewer under which the refused page would open.</summary>
    public IReadOnlyList<ActingPost> PostsThatMay { get; init; } = [];

    /// <summary>The page of the portal from which the person came; null when it is unknown.</summary>
    public string? CameFrom { get; init; }

    /// <summary>The address that was asked for, to come back to after changing the post; empty when that makes no sense.</summary>
    public string AskedFor { get; init; } = "";

    /// <summary>What an exception nobody caught is to the person who asked.</summary>
    public static int StatusOf(Exception failure) => failure switch
    {
        BadHttpRequestException refused => refused.StatusCode,
        DbUpdateConcurrencyException => StatusCodes.Status409Conflict,
        _ => StatusCodes.Status500InternalServerError,
    };

    public static ErrorPage Of(int status) => status switch
    {
        400 => new(status, "这次提交没有被接受", "页面可能打开得太久，或者您在另一个窗口重新登录过，也可能是网址不完整。您的数据没有改动。",
            ["返回上一页，刷新后再提交一次。", "如果仍然不行，请重新登录。"]),
        403 => new(status, "当前任职没有这项权限", "您要打开的页面或要做的操作，不在当前任职的权限之内。", []),
        404 => new(status, "没有找到这个页面", "网址可能有误，记录可能已经移走，也可能不在您的查看范围之内。",
            ["检查网址是否完整。", "从首页或菜单重新进入。"]),
        405 => new(status, "这个网址不能直接打开", "它只用来接收表单。", ["从首页或菜单重新进入。"]),
        409 => new(status, "这条记录刚被他人修改", "在您打开页面之后，另一个人先保存了修改。您这次的修改没有保存，没有内容被覆盖。",
            ["返回上一页，刷新后看到最新内容，再决定是否修改。"]),
        413 => new(status, "上传的文件太大", "文件超过了允许的大小，没有保存。", ["压缩或拆分文件后再上传。"]),
        429 => new(status, "操作过于频繁", "短时间内的请求太多，系统暂时没有处理。", ["请等一分钟后再试，不需要反复点击。"]),
        503 => new(status, "系统暂时不能使用", "系统正在维护或刚刚启动。", ["请过几分钟再试。"]),
        _ => new(status, "系统出了问题", "您的操作可能没有完成。问题已经记录，不是您操作有误。",
            ["返回上一页核对一下：刚才填写的内容是否已经保存。", "过几分钟再试一次。"]),
    };
}
