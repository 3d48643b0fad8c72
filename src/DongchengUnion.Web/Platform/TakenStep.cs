using DongchengUnion.Domain.Kernel;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Platform;

/// <summary>A step pressed on a record's page: done, or back to the record with the reason.</summary>
internal static class TakenStep
{
    /// <param name="work">Takes the step, saves it, and says what was done.</param>
    public static async Task<IActionResult> TakeStep(this Controller controller, string backTo, Func<Task<string>> work)
    {
        try
        {
            controller.TempData["Notice"] = await work();
        }
        catch (RuleViolationException refused)
        {
            controller.TempData["Alert"] = refused.Message;
        }
        catch (DbUpdateConcurrencyException)
        {
            controller.TempData["Alert"] = "这条记录刚被他人修改，您的操作没有生效。请看清现在的内容再继续。";
        }

        return controller.LocalRedirect(backTo);
    }
}
