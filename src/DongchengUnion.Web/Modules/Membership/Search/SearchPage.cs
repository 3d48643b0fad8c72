using DongchengUnion.Data;
using DongchengUnion.Data.Membership;
using DongchengUnion.Domain.Membership;
using DongchengUnion.Domain.Membership.Documents;
using DongchengUnion.Domain.Membership.Names;
using DongchengUnion.Domain.Organization;
using DongchengUnion.Domain.Privacy;
using DongchengUnion.Web.Modules.Membership.Members;
using DongchengUnion.Web.Platform;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Modules.Membership.Search;

/// <summary>A union that was found.</summary>
public sealed record UnionHit(int Id, string Number, string Name, UnionLevel Level);

/// <summary>What the box has found, within the viewer's scope; what lies outside is neither shown nor counted.</summary>
public sealed class SearchPage
{
    private const int Most = 20;

    public string? Query { get; init; }
    public IReadOnlyList<MemberRow> People { get; init; } = [];
    public IReadOnlyList<UnionHit> Unions { get; init; } = [];

    /// <summary>There are more people than the page shows.</summary>
    public bool HasMorePeople { get; init; }

    public string? Advice { get; init; }

    /// <summary>Something was looked for.</summary>
    public bool IsAnswer { get; init; }

    public static SearchPage Refused(string why) => new() { Advice = why, IsAnswer = true };

    public static async Task<SearchPage> Load(UnionDbContext db, Viewer viewer, ISealer sealer, string? typed)
    {
        var query = NameQuery.Parse(typed);
        if (query.Kind == NameQueryKind.Nothing) return new SearchPage();
        if (query.Kind != NameQueryKind.Name) return new SearchPage { Query = typed, Advice = query.Advice, IsAnswer = true };
        var places = await MemberPlaces.Find(db, viewer, null);
        var (_, ids) = places is null ? (0, []) : await new NameFinder(db, places, RosterPart.OnRoster, query).Find(0, Most + 1, Most + 1);
        var text = typed!.Trim();
        var unions = await db.UnionsInReach.AsNoTracking().Where(u => u.Name.Contains(text) || u.Number == text).OrderBy(u => u.Number)
            .Select(u => new UnionHit(u.Id, u.Number, u.Name, u.Level)).Take(Most).ToListAsync();
        return new SearchPage
        {
            Query = text,
            People = await MemberList.Read(db, sealer, [.. ids.Take(Most)]),
            HasMorePeople = ids.Count > Most,
            Unions = unions,
            IsAnswer = true,
        };
    }

    /// <summary>By the last four of a document, a whole document, card or mobile number, or a certificate number.</summary>
    public static async Task<SearchPage> ByNumber(UnionDbContext db, ISealer sealer, NameQuery query)
    {
        var ids = await Matches(db, sealer, query.Kind, query.Number!).Distinct().OrderBy(id => id).Take(Most + 1).ToListAsync();
        return new SearchPage { People = await MemberList.Read(db, sealer, [.. ids.Take(Most)]), HasMorePeople = ids.Count > Most, IsAnswer = true };
    }

    private static IQueryable<long> Matches(UnionDbContext db, ISealer sealer, NameQueryKind kind, string number)
    {
        var persons = db.Persons.AsNoTracking().Where(p => p.MergedIntoId == null);
        switch (kind)
        {
            case NameQueryKind.LastFour:
                var four = sealer.LastFourHash(number);
                return db.PersonDocuments.AsNoTracking().Where(d => d.LastFourHash == four).Select(d => d.PersonId);
            case NameQueryKind.Mobile:
                var mobile = sealer.MobileHash(number);
                return persons.Where(p => p.MobileHash == mobile).Select(p => p.Id);
            case NameQueryKind.Certificate:
                return MemberNumbers.TryRead(number, out var id) ? persons.Where(p => p.Id == id).Select(p => p.Id) : persons.Where(p => false).Select(p => p.Id);
            default:
                // The kind of document is not said: the number is tried as each. A passport's country is part of it and cannot be guessed.
                var hashes = Enum.GetValues<DocumentKind>().Where(k => k != DocumentKind.Passport)
                    .Select(k => sealer.DocumentHash(new IdentityNumber(k, number, NumberVerdict.Accepted))).ToList();
                var card = sealer.CardHash(number);
                return db.PersonDocuments.AsNoTracking().Where(d => hashes.Contains(d.NumberHash)).Select(d => d.PersonId)
                    .Union(persons.Where(p => p.CardHash == card).Select(p => p.Id));
        }
    }
}
