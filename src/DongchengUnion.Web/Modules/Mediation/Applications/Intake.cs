using DongchengUnion.Data;
using DongchengUnion.Data.Membership;
using DongchengUnion.Domain.CaseFiles;
using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.Mediation;
using DongchengUnion.Domain.Membership;
using DongchengUnion.Domain.Membership.Documents;
using DongchengUnion.Domain.Membership.Names;
using DongchengUnion.Domain.Organization;
using DongchengUnion.Domain.Privacy;
using DongchengUnion.Web.Platform;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Modules.Mediation.Applications;

/// <summary>Takes an application in, at the counter or from the worker's phone.</summary>
public sealed class Intake(CaseWork work, UnionDbContext seen, ISealer sealer, Viewer viewer)
{
    /// <summary>The desks to which a worker may turn: the streets and the district.</summary>
    public Task<List<CaseDesk>> Desks() => work.Db.Unions.AsNoTracking()
        .Where(u => (u.Level == UnionLevel.Subdistrict || u.Level == UnionLevel.District) && u.ClosedOn == null)
        .OrderBy(u => u.Level == UnionLevel.District ? 0 : 1).ThenBy(u => u.Number).Select(u => new CaseDesk(u.Id, u.Path, u.Name)).ToListAsync();

    /// <summary>The own file of the one who applies, where the account is bound to one: nothing need be typed twice.</summary>
    public async Task<Person?> OwnPerson() =>
        await seen.PersonAccounts.Where(a => a.AccountId == viewer.AccountId).Select(a => (long?)a.PersonId).SingleOrDefaultAsync() is { } id
            ? await work.Db.Persons.Include(p => p.Documents).AsNoTracking().SingleOrDefaultAsync(p => p.Id == id)
            : null;

    /// <param name="applicant">The account that applies; null at the counter.</param>
    /// <exception cref="RuleViolationException">Something needed is missing or wrong; nothing was saved.</exception>
    public async Task<MediationCase> Open(ApplicationForm form, CaseDesk desk, int? applicant)
    {
        var received = form.ReceivedOn ?? work.Today;
        if (received > work.Today) throw new RuleViolationException("收到申请日期不能晚于今天。");
        var opened = new MediationCase(desk, form.ToFacts(), applicant, received, work.Now);
        await work.Db.InOneTransaction(async () =>
        {
            work.Db.Add(opened);
            await work.Db.SaveChangesAsync();
            List<CaseParty> parties = [await Applicant(opened.Id, form, applicant), CaseParty.Employer(opened.Id, PartySide.Respondent, form.Employer, null, work.Seal(form.EmployerContact))];
            // Agency and user unit are joint parties (Mediation and Arbitration Law, article 22).
            if (form.SecondEmployer is { Length: > 0 } second) parties.Add(CaseParty.Employer(opened.Id, PartySide.Respondent, second, null, null));
            var claims = form.Given.Select((c, i) => new Claim(opened.Id, i + 1, c.ToFacts())).ToList();
            work.Db.AddRange(parties);
            work.Db.AddRange(claims);
            opened.Total(claims);
            if (applicant is { } account) work.Db.Add(new CaseAccess(opened.Id, account, AccessCapacity.Applicant, "本人申请", work.Now));
            var before = opened.Stage;
            if (applicant is not null) opened.Submit(parties, claims, work.Me);
            else if (claims.Count == 0) throw new RuleViolationException("请至少填写一项请求。");
            work.Log(opened, applicant is null ? MediationVerb.Register : MediationVerb.Submit, before, form.Story, forApplicant: true);
            await work.Db.SaveChangesAsync();
            await work.KeepClocks(opened, applicant is null ? MediationVerb.Register : MediationVerb.Submit);
        });
        return opened;
    }

    private async Task<CaseParty> Applicant(long caseId, ApplicationForm form, int? account)
    {
        var own = account is null ? null : await OwnPerson();
        var name = own?.FullName ?? MemberName.Clean(form.FullName);
        var party = CaseParty.Person(caseId, PartySide.Applicant, sealer.Seal(PersonalField.CaseWords, name), sealer.Hash(PersonalField.CaseWords, name));
        party.Describe(form.IsMigrant, form.IsDispatched, form.IsPlatformWorker);
        var number = own?.Documents.Find(d => !d.IsFormer) is { } document ? sealer.Open(PersonalField.DocumentNumber, document.NumberSealed) : form.DocumentNumber;
        if (!string.IsNullOrWhiteSpace(number))
        {
            var read = IdentityNumber.Read(own?.Documents.Find(d => !d.IsFormer)?.Kind ?? DocumentKind.ResidentIdentityCard, number, work.Today, null);
            if (read.IsRefused) throw new RuleViolationException(read.Reason ?? "证件号码有误，请核对。");
            party.Identify(read.Kind, sealer.Seal(PersonalField.DocumentNumber, read.Number), sealer.DocumentHash(read), read.Sex);
        }

        var mobile = own?.MobileSealed is { } kept ? sealer.Open(PersonalField.Mobile, kept) : form.Mobile;
        if (!string.IsNullOrWhiteSpace(mobile)) party.Reach(sealer.Seal(PersonalField.Mobile, mobile), sealer.MobileHash(mobile));
        return party.DocumentSealed is null && party.MobileSealed is null
            ? throw new RuleViolationException("请至少填写证件号码或移动电话，否则无法通知申请人。")
            : party;
    }
}
