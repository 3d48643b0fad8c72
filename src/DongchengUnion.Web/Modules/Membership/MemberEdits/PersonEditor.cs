using DongchengUnion.Data;
using DongchengUnion.Data.Membership;
using DongchengUnion.Domain.Membership;
using DongchengUnion.Domain.Membership.Codes;
using DongchengUnion.Domain.Membership.Documents;
using DongchengUnion.Domain.Membership.Names;
using DongchengUnion.Domain.Privacy;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Modules.Membership.MemberEdits;

/// <summary>Checks a changed file and writes it into the person. Nothing is saved here.</summary>
public sealed class PersonEditor(UnionDbContext db, ISealer sealer, MemberCodes codes, DateOnly today, ModelStateDictionary errors)
{
    private static readonly (string Field, string Table, Func<PersonForm, string?> Value)[] Coded =
    [
        (nameof(PersonForm.Ethnicity), CodeTables.Ethnicity, f => f.Ethnicity),
        (nameof(PersonForm.Nationality), CodeTables.Nationality, f => f.Nationality),
        (nameof(PersonForm.PoliticalStatus), CodeTables.PoliticalStatus, f => f.PoliticalStatus),
        (nameof(PersonForm.Education), CodeTables.Education, f => f.Education),
        (nameof(PersonForm.HouseholdType), CodeTables.HouseholdType, f => f.HouseholdType),
        (nameof(PersonForm.EmploymentForm), CodeTables.EmploymentForm, f => f.EmploymentForm),
        (nameof(PersonForm.WorkStatus), CodeTables.WorkStatus, f => f.WorkStatus),
        (nameof(PersonForm.SkillLevel), CodeTables.SkillLevel, f => f.SkillLevel),
    ];

    /// <returns>The names of what changed, for the log; null when the form does not pass, and then the person is as it was.</returns>
    public async Task<IReadOnlyList<string>?> Apply(Person person, PersonForm form)
    {
        CheckShape(form);
        var number = await ReadNumber(person, form);
        if (!errors.IsValid) return null;

        List<string> changed = [];
        var (name, former) = (MemberName.Clean(form.FullName), string.IsNullOrWhiteSpace(form.FormerName) ? null : MemberName.Clean(form.FormerName));
        if (name != person.FullName || former != person.FormerName)
        {
            await db.Rename(person, name, former);
            changed.Add("姓名");
        }

        var facts = form.ToFacts();
        if (facts != person.Facts)
        {
            person.Describe(facts);
            changed.Add("个人和工作情况");
        }

        if (form.Kind != person.Kind)
        {
            person.ChangeKind(form.Kind);
            changed.Add("会员类别");
        }

        if (form.Mobile is { Length: > 0 } mobile)
        {
            person.SetMobile(sealer, Digits(mobile));
            changed.Add("移动电话");
        }

        if (number is { } read)
        {
            File(person, form, read);
            changed.Add("证件");
        }

        return changed;
    }

    private void CheckShape(PersonForm form)
    {
        if (MemberName.Problem(form.FullName) is { } problem) errors.AddModelError(nameof(form.FullName), problem);
        if (!string.IsNullOrWhiteSpace(form.FormerName) && MemberName.Problem(form.FormerName) is { } wrong) errors.AddModelError(nameof(form.FormerName), wrong);
        if (form.BirthDate is { } born && (born > today || born.Year < 1900)) errors.AddModelError(nameof(form.BirthDate), "出生日期不能晚于今天，也不能早于1900年。");
        foreach (var (field, table, value) in Coded)
        {
            if (value(form) is { Length: > 0 } code && codes.Rows(table).All(r => r.Code != code)) errors.AddModelError(field, "请从列表中选择。");
        }

        if (form.Mobile is { Length: > 0 } mobile && Digits(mobile) is not ['1', >= '3' and <= '9', _, _, _, _, _, _, _, _, _])
            errors.AddModelError(nameof(form.Mobile), "移动电话应为11位数字，以13至19开头。");
        if (form is { IsLongTerm: true, ValidUntil: not null }) errors.AddModelError(nameof(form.ValidUntil), "证件有效期为“长期”的，不再填写截止日期。");
    }

    private async Task<IdentityNumber?> ReadNumber(Person person, PersonForm form)
    {
        if (form.DocumentNumber is not { Length: > 0 } typed) return null;
        if (form.DocumentKind is not { } kind)
        {
            errors.AddModelError(nameof(form.DocumentKind), "请选择新证件的类别。");
            return null;
        }

        var read = IdentityNumber.Read(kind, typed, today, form.IssuingCountry, form.Sex);
        if (read.IsRefused) errors.AddModelError(nameof(form.DocumentNumber), read.Reason ?? "证件号码不可用。");
        else if (read.Verdict == NumberVerdict.Warned && string.IsNullOrWhiteSpace(form.Explanation)) errors.AddModelError(nameof(form.Explanation), read.Reason ?? "请写明情况。");
        if (read.IsRefused) return null;

        // Somebody else's number, wherever in the district: the union is named, the person is not.
        var hash = sealer.DocumentHash(read);
        var other = await db.PersonDocuments.IgnoreQueryFilters([UnionDbContext.RowScopeFilter]).AsNoTracking()
            .Where(d => d.NumberHash == hash && d.PersonId != person.Id).Select(d => (int?)d.UnionId).FirstOrDefaultAsync();
        if (other is { } unionId)
        {
            var union = await db.Unions.IgnoreQueryFilters([UnionDbContext.RowScopeFilter]).AsNoTracking().Where(u => u.Id == unionId)
                .Select(u => new { u.Name, u.Facts.Phone }).SingleAsync();
            errors.AddModelError(nameof(form.DocumentNumber), $"这个证件号码已登记在{union.Name}（电话 {union.Phone ?? "未登记"}）。如是同一人，请办理转入或申请合并档案。");
        }

        return read;
    }

    private void File(Person person, PersonForm form, IdentityNumber read)
    {
        var place = new UnionPlace(person.UnionId, person.ScopePath, person.UpperUnionId);
        // A new card of the same kind takes the place of the old one; its number stays findable.
        foreach (var old in person.Documents.Where(d => d.Kind == read.Kind && !d.IsFormer)) old.Retire();
        var document = sealer.Document(person.Id, place, read);
        document.SetValidity(null, form.ValidUntil, form.IsLongTerm, read.IssuingCountry);
        person.Documents.Add(document);
        if (sealer.FormerDocument(person.Id, place, read) is { } former) person.Documents.Add(former);
    }

    private static string Digits(string typed) => NumberText.Normalise(typed);
}
