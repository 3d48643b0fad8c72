using System.Security.Cryptography;
using DongchengUnion.Web.Platform;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Modules.Accounts.HeldForms;

/// <summary>What was typed when the sign-in ended: shown to the same person, sent again with one button, or thrown away.</summary>
[Area("Accounts"), Route("account/held-forms"), Authorize(Policies.OwnAccount)]
public sealed class HeldFormsController(FormKeeper keeper) : Controller
{
    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Details(Guid id)
    {
        // Somebody else who signs in on the same computer lands here too and learns nothing.
        if (await keeper.Open().SingleOrDefaultAsync(f => f.Id == id) is not { } held) return LocalRedirect("/");
        try
        {
            var address = QueryHelpers.AddQueryString(held.Address, KeptFormSent.Query, held.Id.ToString());
            return View(new HeldFormPage(held.Id, address, held.HeldAt, keeper.Open(held)));
        }
        catch (CryptographicException)
        {
            await keeper.Forget(id);
            TempData["Alert"] = "保留的内容已无法读取，请重新填写。";
            return LocalRedirect("/");
        }
    }

    [HttpPost("{id:guid}/discard")]
    public async Task<IActionResult> Discard(Guid id)
    {
        await keeper.Forget(id);
        TempData["Notice"] = "保留的内容已放弃。";
        return LocalRedirect("/");
    }
}

/// <param name="Address">Where the form goes when it is sent again.</param>
public sealed record HeldFormPage(Guid Id, string Address, DateTime HeldAt, KeptFields Kept)
{
    private static readonly string[] Unseen = ["Id", "Version", "returnUrl"];

    /// <summary>What the person typed or chose, worth showing.</summary>
    public IEnumerable<KeptField> Shown => Kept.Fields.Where(f => f.Value.Trim() != "" && !Unseen.Contains(f.Name, StringComparer.OrdinalIgnoreCase)
        && !f.Name.EndsWith(".Id", StringComparison.Ordinal) && !f.Name.EndsWith(".Version", StringComparison.Ordinal));
}
