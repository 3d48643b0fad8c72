using DongchengUnion.Domain.Kernel;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Modules.Membership;

/// <summary>A step of a procedure: done, or back to the record with the reason.</summary>
internal static class StepResult
{
    /// <param name="work">Takes the step, saves it, and says what was done.</param>
    public static async Task<IActionResult> Step(this Controller controller, string backTo, Func<Task<string>> work)
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
            controller.TempData["Alert"] = "这条记录刚被他人处理过，您的操作没有生效。请看清现在的状态再继续。";
        }
        catch (DbUpdateException)
        {
            controller.TempData["Alert"] = "没有保存：同一个人可能正有另一项办理。请看清现在的状态再继续。";
        }

        return controller.LocalRedirect(backTo);
    }
}
