using DongchengUnion.Data;
using DongchengUnion.Domain.Membership;
using DongchengUnion.Domain.Privacy;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Modules.Membership.Members;

/// <summary>A document as the file shows it.</summary>
public sealed record DocumentLine(DocumentKind Kind, string Masked, string Validity, bool IsFormer);

/// <summary>A person's file: the 登记表, and what happened to the membership.</summary>
public sealed class MemberPage
{
    public required Person Person { get; init; }
    public required string UnionName { get; init; }
    public required IReadOnlyList<DocumentLine> Documents { get; init; }
    public required string? Mobile { get; init; }
    public required string? Card { get; init; }
    public required string? Email { get; init; }

    /// <summary>The ledger of the person as far as this viewer reaches, the newest first.</summary>
    public required IReadOnlyList<MembershipEvent> Events { get; init; }

    public required IReadOnlyDictionary<int, string> UnionNames { get; init; }
    public required int? Age { get; init; }

    public static async Task<MemberPage?> Load(UnionDbContext db, ISealer sealer, long id, DateOnly today)
    {
        if (await db.Persons.AsNoTracking().Include(p => p.Documents).SingleOrDefaultAsync(p => p.Id == id && p.MergedIntoId == null) is not { } person) return null;
        var events = await db.MembershipEvents.AsNoTracking().Where(e => e.PersonId == id).OrderByDescending(e => e.EffectiveOn).ThenByDescending(e => e.Id).ToListAsync();
        var unions = events.Select(e => e.UnionId).Append(person.UnionId).Distinct().ToList();
        var names = await db.Unions.AsNoTracking().Where(u => unions.Contains(u.Id)).ToDictionaryAsync(u => u.Id, u => u.Name);
        return new MemberPage
        {
            Person = person,
            UnionName = names.GetValueOrDefault(person.UnionId, ""),
            UnionNames = names,
            Documents = [.. person.Documents.OrderBy(d => d.IsFormer).ThenBy(d => d.Id).Select(d => new DocumentLine(d.Kind,
                Masks.Document(sealer.Open(PersonalField.DocumentNumber, d.NumberSealed)), Validity(d), d.IsFormer))],
            Mobile = person.MobileSealed is { } mobile ? Masks.Mobile(sealer.Open(PersonalField.Mobile, mobile)) : null,
            Card = person.CardSealed is { } card ? Masks.Card(sealer.Open(PersonalField.CardNumber, card)) : null,
            Email = person.EmailSealed is { } email ? Masks.Email(sealer.Open(PersonalField.Email, email)) : null,
            Events = events,
            Age = person.Facts.BirthDate is { } birth ? AgeOn(birth, today) : null,
        };
    }

    private static int AgeOn(DateOnly birth, DateOnly day) => day.Year - birth.Year - (day < birth.AddYears(day.Year - birth.Year) ? 1 : 0);

    private static string Validity(PersonDocument document) => document switch
    {
        { IsLongTerm: true } => "长期有效",
        { ValidUntil: { } until } => $"有效至 {until:yyyy-MM-dd}",
        _ => "未登记有效期",
    };
}
