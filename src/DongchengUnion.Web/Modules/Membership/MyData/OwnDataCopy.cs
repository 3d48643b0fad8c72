using DongchengUnion.Data;
using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.Membership;
using DongchengUnion.Domain.Membership.Codes;
using DongchengUnion.Domain.Privacy;
using DongchengUnion.Web.Platform;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Modules.Membership.MyData;

/// <summary>One part of the copy: a heading and its lines, as they stand on the page and in the file.</summary>
public sealed record OwnDataPart(string Title, IReadOnlyList<OwnDataLine> Lines);

public sealed record OwnDataLine(string Name, string Value);

/// <summary>All the portal keeps about one person, numbers in clear: for that person alone.</summary>
internal static class OwnDataCopy
{
    public static async Task<IReadOnlyList<OwnDataPart>> Of(Person person, UnionDbContext own, UnionDbContext db, ISealer sealer, MemberCodes codes)
    {
        var union = await own.Unions.Where(u => u.Id == person.UnionId).Select(u => u.Name).SingleAsync();
        var events = await own.MembershipEvents.AsNoTracking().Where(e => e.PersonId == person.Id).OrderBy(e => e.EffectiveOn).ThenBy(e => e.Id).ToListAsync();
        var looks = await own.LookEntries.AsNoTracking().Where(l => l.PersonId == person.Id).OrderBy(l => l.At).ToListAsync();
        var consents = await db.ConsentRecords.AsNoTracking().OrderBy(c => c.Id).ToListAsync();
        var requests = await db.OwnDataRequests.AsNoTracking().OrderBy(r => r.Id).ToListAsync();
        var certificates = await own.MemberCertificates.AsNoTracking().Where(c => c.PersonId == person.Id).OrderBy(c => c.Id).ToListAsync();
        return
        [
            new("基本情况", [.. Present(Basics(person, union, codes))]),
            new("证件", [.. person.Documents.OrderBy(d => d.IsFormer).Select(d => new OwnDataLine(d.Kind.Label() + (d.IsFormer ? "（曾用）" : ""), sealer.Open(PersonalField.DocumentNumber, d.NumberSealed)))]),
            new("联系方式和会员卡", [.. Present(Contacts(person, sealer))]),
            new("工作情况", [.. Present(Work(person.Facts, codes))]),
            new("会籍变动", [.. events.Select(e => new OwnDataLine(Day(e.EffectiveOn)!, $"{e.Kind.Label()}：{e.Before.Label()}→{e.After.Label()}{(e.Reason is { } why ? $"，{why.Label()}" : "")}{(e.IsReversed ? "（已冲销）" : "")}"))]),
            new("谁查看过", [.. looks.Select(l => new OwnDataLine(PortalClock.Show(l.At), $"{l.LookerUnionName} {l.Role.Label()}，{l.Purpose.Label()}，{l.FieldsInWords}"))]),
            new("告知与同意", [.. consents.Select(c => new OwnDataLine(PortalClock.Show(c.At), $"{c.Kind.Label()}第{c.Version}版：{c.Answer.Label()}（{c.How}）"))]),
            new("会员证明", [.. certificates.Select(c => new OwnDataLine(PortalClock.Show(c.IssuedAt), c.ReplacedAt is null ? c.UnionName : $"{c.UnionName}（已换新）"))]),
            new("复制和删除请求", [.. requests.Select(r => new OwnDataLine(PortalClock.Show(r.At), $"{r.Kind.Label()}：{r.Subject}。{r.Answer}"))]),
        ];
    }

    private static IEnumerable<(string, string?)> Basics(Person person, string union, MemberCodes codes) =>
    [
        ("姓名", person.FullName), ("曾用名", person.FormerName), ("性别", person.Facts.Sex.Label()), ("出生日期", Day(person.Facts.BirthDate)),
        ("民族", codes.Label(CodeTables.Ethnicity, person.Facts.Ethnicity)), ("国籍", codes.Label(CodeTables.Nationality, person.Facts.Nationality)), ("政治面貌", codes.Label(CodeTables.PoliticalStatus, person.Facts.PoliticalStatus)), ("学历", codes.Label(CodeTables.Education, person.Facts.Education)),
        ("籍贯", person.Facts.NativePlace), ("户口性质", codes.Label(CodeTables.HouseholdType, person.Facts.HouseholdType)), ("户籍所在地", person.Facts.HouseholdArea), ("居住地", person.Facts.ResidenceArea),
        ("农民工", YesNo(person.Facts.IsMigrant)), ("外地来京务工", YesNo(person.Facts.FromOutsideBeijing)),
        ("所在工会", union), ("会员证号", person.CertificateNumber), ("会籍状态", person.Status.Label()), ("会员类别", person.Kind.Label()),
        ("入会日期", Day(person.JoinedOn)), ("现状态起始日", Day(person.CurrentSince)), ("建档时间", PortalClock.Show(person.RecordedAt)),
    ];

    private static IEnumerable<(string, string?)> Contacts(Person person, ISealer sealer) =>
    [
        ("手机", Open(sealer, PersonalField.Mobile, person.MobileSealed)), ("电子邮箱", Open(sealer, PersonalField.Email, person.EmailSealed)),
        ("会员卡状态", person.CardStatus.Label()), ("会员卡号", Open(sealer, PersonalField.CardNumber, person.CardSealed)), ("发卡日期", Day(person.CardIssuedOn)),
    ];

    private static IEnumerable<(string, string?)> Work(PersonFacts facts, MemberCodes codes) =>
    [
        ("工作单位", facts.Workplace), ("部门", facts.Department), ("职务", facts.Post), ("用工形式", codes.Label(CodeTables.EmploymentForm, facts.EmploymentForm)), ("就业状况", codes.Label(CodeTables.WorkStatus, facts.WorkStatus)),
        ("技能等级", codes.Label(CodeTables.SkillLevel, facts.SkillLevel)), ("职称", facts.JobTitle), ("会费缴至", Day(facts.DuesPaidTo)),
    ];

    private static IEnumerable<OwnDataLine> Present(IEnumerable<(string Name, string? Value)> lines) =>
        lines.Where(l => !string.IsNullOrEmpty(l.Value)).Select(l => new OwnDataLine(l.Name, l.Value!));

    private static string? Open(ISealer sealer, PersonalField field, byte[]? bytes) => bytes is null ? null : sealer.Open(field, bytes);
    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
    private static string? YesNo(bool? value) => value switch { true => "是", false => "否", null => null };
}
