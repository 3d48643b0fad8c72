using System.Text;
using System.Text.Json;
using DongchengUnion.Data;
using DongchengUnion.Data.Accounts;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Platform;

/// <summary>One field of a form that is kept.</summary>
/// <param name="Label">Its Chinese name; null for what the page carried along unseen.</param>
public sealed record KeptField(string Name, string? Label, string Value);

/// <summary>A form that is kept: its fields, and the names of the files that have to be chosen again.</summary>
public sealed record KeptFields(IReadOnlyList<KeptField> Fields, IReadOnlyList<string> Files);

/// <summary>Keeps what was posted when the sign-in had ended of itself, encrypted, for the person whose session it was.</summary>
public sealed class FormKeeper(UnionDbContext db, IDataProtectionProvider protection, IAntiforgery antiforgery, IModelMetadataProvider models, TimeProvider machine)
{
    private const int MostPerAccount = 5;

    /// <returns>Where the person finds it after signing in; null when there is nothing that may be kept.</returns>
    public async Task<string?> Keep(HttpContext context, int accountId)
    {
        var request = context.Request;
        if (!HttpMethods.IsPost(request.Method) || !request.HasFormContentType || accountId == 0) return null;
        if (request.Path.StartsWithSegments("/api") || request.Path.StartsWithSegments("/account")) return null;
        if (context.GetEndpoint() is not { } endpoint || endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null) return null;
        // The token still names the person whose session it was: nobody else's page can put words into their mouth.
        if (!await antiforgery.IsRequestValidAsync(context)) return null;

        var form = await request.ReadFormAsync();
        var labels = Labels(endpoint);
        var fields = form.Where(f => f.Key != "__RequestVerificationToken" && !IsSecret(f.Key))
            .SelectMany(f => f.Value.Select(v => new KeptField(f.Key, labels.GetValueOrDefault(LastName(f.Key)), v ?? ""))).ToList();
        var text = JsonSerializer.Serialize(new KeptFields(fields, [.. form.Files.Where(f => f.Length > 0).Select(f => f.FileName)]));
        if (Encoding.UTF8.GetByteCount(text) > HeldForm.LargestBytes) return null;

        var now = machine.GetUtcNow().UtcDateTime;
        var held = new HeldForm
        {
            Id = Guid.NewGuid(),
            AccountId = accountId,
            Address = request.Path + request.QueryString,
            Sealed = Protector(accountId).Protect(text),
            HeldAt = now,
        };
        await db.InOneTransaction(async () =>
        {
            await MakeRoom(accountId, now);
            db.Add(held);
            await db.SaveChangesAsync();
        });
        return $"/account/held-forms/{held.Id}";
    }

    /// <summary>The fields again, for the person they belong to.</summary>
    public KeptFields Open(HeldForm held) => JsonSerializer.Deserialize<KeptFields>(Protector(held.AccountId).Unprotect(held.Sealed))!;

    /// <summary>Forgets a form of the person who is signed in.</summary>
    public Task Forget(Guid id) => db.InOneTransaction(() => db.HeldForms.Where(f => f.Id == id).ExecuteDeleteAsync());

    /// <summary>What may still be continued, of the person who is signed in.</summary>
    public IQueryable<HeldForm> Open()
    {
        var oldest = machine.GetUtcNow().UtcDateTime - HeldForm.Lifetime;
        return db.HeldForms.AsNoTracking().Where(f => f.HeldAt > oldest).OrderByDescending(f => f.HeldAt);
    }

    private async Task MakeRoom(int accountId, DateTime now)
    {
        // Nobody is signed in at this moment, so the scope shows nothing; only what is out of date is touched.
        var all = db.HeldForms.IgnoreQueryFilters([UnionDbContext.RowScopeFilter]);
        var oldest = now - HeldForm.Lifetime;
        await all.Where(f => f.HeldAt <= oldest).ExecuteDeleteAsync();
        var surplus = await all.Where(f => f.AccountId == accountId).OrderByDescending(f => f.HeldAt).Skip(MostPerAccount - 1).Select(f => f.Id).ToListAsync();
        if (surplus.Count > 0) await all.Where(f => surplus.Contains(f.Id)).ExecuteDeleteAsync();
    }

    private IDataProtector Protector(int accountId) => protection.CreateProtector("HeldForm", accountId.ToString(System.Globalization.CultureInfo.InvariantCulture));

    private static bool IsSecret(string name) => name.Contains("password", StringComparison.OrdinalIgnoreCase);

    /// <summary>Items[3].Remark → Remark.</summary>
    private static string LastName(string field) => field.Split('.')[^1].Split('[')[0];

    private Dictionary<string, string> Labels(Endpoint endpoint)
    {
        var labels = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var parameter in endpoint.Metadata.GetMetadata<ControllerActionDescriptor>()?.Parameters ?? [])
            Collect(models.GetMetadataForType(parameter.ParameterType), labels, 0);
        return labels;
    }

    private static void Collect(ModelMetadata model, Dictionary<string, string> labels, int depth)
    {
        if (depth > 3 || !(model.IsComplexType || model.IsEnumerableType)) return;
        if (model.ElementMetadata is { } element) Collect(element, labels, depth + 1);
        foreach (var property in model.Properties)
        {
            if (property.DisplayName is { } label) labels.TryAdd(property.PropertyName!, label);
            Collect(property, labels, depth + 1);
        }
    }
}

/// <summary>Forgets a kept form once it has been sent again and taken: the address then carries its number.</summary>
public sealed class KeptFormSent(RequestDelegate next)
{
    public const string Query = "held";

    public async Task Invoke(HttpContext context, Viewer viewer, FormKeeper keeper)
    {
        await next(context);
        var isTaken = HttpMethods.IsPost(context.Request.Method) && context.Response.StatusCode < 400;
        if (isTaken && viewer.Is && Guid.TryParse(context.Request.Query[Query], out var id)) await keeper.Forget(id);
    }
}
