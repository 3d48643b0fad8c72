using System.Globalization;
using DongchengUnion.Data;
using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.Membership;
using DongchengUnion.Domain.Membership.Names;
using DongchengUnion.Web.Modules.Membership.Members;
using DongchengUnion.Web.Platform;
using Microsoft.EntityFrameworkCore;

// Translated to SQL, where the words of .NET about cultures mean nothing.
#pragma warning disable CA1309

namespace DongchengUnion.Web.Modules.Membership.Exports;

/// <summary>The people a filtered list stands for, without its pages: the same unions, the same standing, the same name.</summary>
public sealed record ExportFilter(IQueryable<Person> Persons, IReadOnlyList<(int Id, string Name)> Unions, string Words, string? Advice)
{
    public static async Task<ExportFilter> Of(UnionDbContext db, Viewer viewer, ExportForm form)
    {
        var nobody = db.Persons.Where(p => false);
        if (await MemberPlaces.Find(db, viewer, form.Union) is not { } places)
            return new(nobody, [], "", "没有找到这个工会，或同名的太多。请回到名册，输入工会编号或更完整的名称。");
        var persons = MemberFinder.Roster(db, places, form.Status);
        if (form.Name is not null)
        {
            var query = NameQuery.Parse(form.Name);
            if (query.Kind != NameQueryKind.Name) return new(nobody, [], "", query.Advice ?? "不能按号码导出。请回到名册，改用姓名、工会等条件。");
            persons = places.Unions is null ? Named(db, persons, query) : await ReadThrough(persons, query);
        }

        var unions = (await db.UnionsInReach.OrderBy(u => u.Path).Select(u => new { u.Id, u.Name, u.Path }).ToListAsync())
            .Where(u => places.Unions is { } some ? some.Contains(u.Id) : places.Upper is not { } upper || UnionPlace.Of(u.Id, u.Path).UpperUnionId == upper)
            .Select(u => (u.Id, u.Name)).ToList();
        return new(persons, unions, InWords(viewer, form), null);
    }

    // Below the bodies of the district nobody reads the table of keys; the people of a few unions are asked one by one.
    private static async Task<IQueryable<Person>> ReadThrough(IQueryable<Person> persons, NameQuery query)
    {
        var ids = (await persons.Select(p => new { p.Id, p.FullName, p.FormerName }).ToListAsync()).Where(p => query.Fits(p.FullName, p.FormerName)).Select(p => p.Id).ToList();
        return persons.Where(p => ids.Contains(p.Id));
    }

    private static IQueryable<Person> Named(UnionDbContext db, IQueryable<Person> persons, NameQuery query)
    {
        foreach (var key in query.Keys)
            persons = persons.Where(p => db.MemberSearchKeys.Any(k => k.Key == key && k.UpperUnionId == p.UpperUnionId && k.PersonId == p.Id));
        return query is { Prefix: { } from, PrefixEnd: { } to }
            ? persons.Where(p => db.MemberSearchKeys.Where(k => string.Compare(k.Key, from) >= 0 && string.Compare(k.Key, to) < 0).Select(k => k.PersonId).Contains(p.Id))
            : persons;
    }

    // Only the people themselves are named by their names: the log keeps the letters that were typed, no more.
    private static string InWords(Viewer viewer, ExportForm form) => string.Join("；", new[]
    {
        $"工会：{form.Union ?? viewer.Post?.UnionName ?? "本级"}",
        $"会籍：{form.Status.Label()}",
        form.Name is null ? null : string.Create(CultureInfo.InvariantCulture, $"姓名：{form.Name}"),
    }.OfType<string>());
}
