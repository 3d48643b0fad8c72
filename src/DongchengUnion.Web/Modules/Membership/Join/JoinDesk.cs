using System.Security.Cryptography;
using System.Text;
using DongchengUnion.Data;
using DongchengUnion.Data.Membership;
using DongchengUnion.Domain.Membership.Documents;
using DongchengUnion.Domain.Membership.Flows;
using DongchengUnion.Domain.Organization;
using DongchengUnion.Domain.Privacy;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Modules.Membership.Join;

/// <summary>Reads an application, gives it a receipt and a code, and finds it again by both.</summary>
internal static class JoinDesk
{
    private static readonly UnionLevel[] TakingMembers = [UnionLevel.Grassroots, UnionLevel.DirectlyAffiliated];

    // Without what one reads as something else on the phone: 0 O 1 I.
    private const string CodeSigns = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    /// <summary>The unions that take members.</summary>
    public static IQueryable<Union> Open(UnionDbContext db) => db.Unions.AsNoTracking().Where(u => u.ClosedOn == null && TakingMembers.Contains(u.Level));

    /// <summary>Reads the form; null with the complaints written down where it cannot be taken.</summary>
    public static Applicant? Read(JoinForm form, ISealer sealer, DateOnly today, ModelStateDictionary state)
    {
        var number = IdentityNumber.Read(form.DocumentKind, form.DocumentNumber, today, form.IssuingCountry, form.Sex);
        if (form.DocumentNumber is not null && number.IsRefused) state.AddModelError(nameof(form.DocumentNumber), number.Reason ?? "证件号码不对。");
        if (form.BirthDate is null && number.Birth is null) state.AddModelError(nameof(form.BirthDate), "这种证件不含出生日期，请填写。");
        if (form.Sex is null && number.Sex is null) state.AddModelError(nameof(form.Sex), "这种证件不含性别，请选择。");
        if (form.BirthDate > today) state.AddModelError(nameof(form.BirthDate), "出生日期不能晚于今天。");
        if (!form.Agreed) state.AddModelError(nameof(form.Agreed), "请阅读并勾选声明。");
        if (!state.IsValid) return null;
        return new Applicant(form.FullName.Trim(), form.DocumentKind, sealer.Seal(PersonalField.DocumentNumber, number.Number), sealer.DocumentHash(number),
            number.IssuingCountry, sealer.Seal(PersonalField.Mobile, form.Mobile!), form.ToFacts(number.Birth, number.Sex));
    }

    public static string NewCode() => RandomNumberGenerator.GetString(CodeSigns, 8);

    public static string NewReceipt(DateOnly today) => $"RH{today:yyMMdd}-{RandomNumberGenerator.GetString(CodeSigns, 6)}";

    /// <summary>The code is long enough that a plain hash cannot be tried out within the limit of attempts.</summary>
    public static string HashOf(string receipt, string code) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes($"{receipt}:{Plain(code)}")));

    /// <summary>An application by its receipt and code; null for a wrong code as for an unknown receipt.</summary>
    public static async Task<JoinApplication?> Find(UnionDbContext db, string? receipt, string? code)
    {
        var plain = Plain(receipt ?? "");
        var found = await db.JoinApplications.FirstOrDefaultAsync(a => a.Receipt == plain);
        var hash = HashOf(plain, code ?? "");
        return found is not null && CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(found.CodeHash), Encoding.ASCII.GetBytes(hash)) ? found : null;
    }

    private static string Plain(string text) => text.Trim().Normalize(NormalizationForm.FormKC).ToUpperInvariant();
}
