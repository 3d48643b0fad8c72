using DongchengUnion.Data;
using DongchengUnion.Domain.Membership;
using DongchengUnion.Domain.Membership.Names;
using DongchengUnion.Domain.Privacy;
using DongchengUnion.Web.Platform;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Modules.Membership.Members;

/// <summary>One line of the roster; numbers are masked.</summary>
public sealed record MemberRow(long Id, string FullName, string? FormerName, Sex Sex, int? BirthYear, string UnionName, string? Document, string? Mobile,
    MembershipStatus Status, DateOnly? Since);

/// <summary>One page of the roster.</summary>
public sealed class MemberList
{
    /// <summary>Beyond this nobody counts exactly.</summary>
    public const int MostCounted = 1000;

    public required MemberSearch Search { get; init; }
    public required IReadOnlyList<MemberRow> Rows { get; init; }

    /// <summary>At most one more than <see cref="MostCounted"/>.</summary>
    public required int Total { get; init; }

    /// <summary>What would help to find something; null where the search was understood.</summary>
    public string? Advice { get; init; }

    public string? Previous { get; init; }
    public string? Next { get; init; }

    public string TotalInWords => Total > MostCounted ? $"{MostCounted:N0}+" : $"{Total:N0}";

    public static async Task<MemberList> Load(UnionDbContext db, Viewer viewer, ISealer sealer, MemberSearch search)
    {
        if (search.Page > MemberSearch.LastNumberedPage)
            return Empty(search, $"按页码最多翻到第 {MemberSearch.LastNumberedPage} 页。请按姓氏字母跳转，或输入姓名、工会缩小范围。");
        if (await MemberPlaces.Find(db, viewer, search.Union) is not { } places)
            return Empty(search, "没有找到这个工会，或同名的太多。请输入工会编号，或名称中更完整的一段。");
        return search.Name is { } name ? await Named(db, sealer, places, search, name) : await Roster(db, sealer, places, search);
    }

    /// <summary>The roster in the order of names.</summary>
    public static async Task<MemberList> Roster(UnionDbContext db, ISealer sealer, MemberPlaces places, MemberSearch search)
    {
        var persons = MemberFinder.Roster(db, places, search.Status);
        var total = await persons.Take(MostCounted + 1).CountAsync();
        var ids = await MemberFinder.Stretch(persons, db, search, MemberSearch.PageSize + 1);
        var isBack = search.Before is not null;
        var hasMore = ids.Count > MemberSearch.PageSize;
        if (hasMore) ids.RemoveAt(isBack ? 0 : MemberSearch.PageSize);
        var isFirst = isBack ? !hasMore : search.After is null && search.From is null && search.Page <= 1;
        return new MemberList
        {
            Search = search,
            Total = total,
            Rows = await Read(db, sealer, ids),
            Previous = isFirst || ids.Count == 0 ? null : search.Go(before: ids[0]),
            Next = ids.Count > 0 && (hasMore || isBack) ? search.Go(after: ids[^1]) : null,
        };
    }

    /// <summary>The people who are called so.</summary>
    public static async Task<MemberList> Named(UnionDbContext db, ISealer sealer, MemberPlaces places, MemberSearch search, string name)
    {
        var query = NameQuery.Parse(name);
        if (query.Kind != NameQueryKind.Name)
            return Empty(search, query.Advice ?? "号码不写进网址。请在“查找”里用后四位或完整号码找人。");
        var page = Math.Max(search.Page, 1);
        var (total, ids) = await new NameFinder(db, places, search.Status, query)
            .Find((page - 1) * MemberSearch.PageSize, MemberSearch.PageSize + 1, MostCounted + 1);
        var hasMore = ids.Count > MemberSearch.PageSize;
        if (hasMore) ids.RemoveAt(MemberSearch.PageSize);
        return new MemberList
        {
            Search = search,
            Total = total,
            Rows = await Read(db, sealer, ids),
            Previous = page > 1 ? search.Go(page: page - 1) : null,
            Next = hasMore ? search.Go(page: page + 1) : null,
        };
    }

    private static MemberList Empty(MemberSearch search, string advice) => new() { Search = search, Rows = [], Total = 0, Advice = advice };

    /// <summary>The lines of some people, in the order of their numbers.</summary>
    internal static async Task<IReadOnlyList<MemberRow>> Read(UnionDbContext db, ISealer sealer, List<long> ids)
    {
        var people = await (from p in db.Persons.AsNoTracking()
                            join u in db.Unions on p.UnionId equals u.Id
                            where ids.Contains(p.Id)
                            select new
                            {
                                p.Id,
                                p.FullName,
                                p.FormerName,
                                p.Facts.Sex,
                                p.Facts.BirthDate,
                                UnionName = u.Name,
                                p.MobileSealed,
                                p.Status,
                                p.CurrentSince,
                                Document = p.Documents.Where(d => !d.IsFormer).OrderBy(d => d.Id).Select(d => d.NumberSealed).FirstOrDefault(),
                            }).ToListAsync();
        return
        [
            .. people.OrderBy(p => ids.IndexOf(p.Id)).Select(p => new MemberRow(p.Id, p.FullName, p.FormerName, p.Sex, p.BirthDate?.Year, p.UnionName,
                p.Document is null ? null : Masks.Document(sealer.Open(PersonalField.DocumentNumber, p.Document)),
                p.MobileSealed is null ? null : Masks.Mobile(sealer.Open(PersonalField.Mobile, p.MobileSealed)), p.Status, p.CurrentSince)),
        ];
    }
}
