using System.Buffers.Binary;
using DongchengUnion.Domain.Membership;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Data.Membership.Imports;

/// <summary>
/// Everybody on file in the district, as fingerprints: whether a row is somebody known is asked four hundred thousand times, and the
/// database only once. About a hundred bytes a person.
/// </summary>
internal sealed class KnownPeople
{
    private readonly Dictionary<ulong, long> byDocument = [], byName = [], byMobile = [];
    private readonly Dictionary<ulong, List<long>> more = [];
    private readonly Dictionary<ulong, int> phones = [];

    /// <summary>Documents on file when the list was begun.</summary>
    public int Count => byDocument.Count;

    public static async Task<KnownPeople> Load(UnionDbContext db, CancellationToken stop)
    {
        var known = new KnownPeople();
        string[] scope = [UnionDbContext.RowScopeFilter];
        await foreach (var d in db.PersonDocuments.IgnoreQueryFilters(scope).AsNoTracking().Select(d => new { d.PersonId, d.NumberHash }).AsAsyncEnumerable().WithCancellation(stop))
            known.byDocument[Mark(d.NumberHash)] = d.PersonId;
        // A file that an undone import has left behind is nobody's double.
        var people = db.Persons.IgnoreQueryFilters(scope).AsNoTracking().Where(p => p.MergedIntoId == null && p.Status != MembershipStatus.None)
            .Select(p => new { p.Id, p.FullName, p.Facts.BirthDate, p.Facts.Sex, p.MobileHash });
        await foreach (var p in people.AsAsyncEnumerable().WithCancellation(stop))
        {
            if (p.BirthDate is { } born) known.Put(known.byName, NameMark(p.FullName, born, p.Sex), p.Id);
            if (p.MobileHash is null) continue;
            var mobile = Mark(p.MobileHash);
            known.Put(known.byMobile, Mix(mobile, p.FullName), p.Id);
            known.phones[mobile] = known.phones.GetValueOrDefault(mobile) + 1;
        }

        return known;
    }

    /// <summary>The first eight bytes of a keyed hash: among millions, two alike are less likely than a fault of the machine.</summary>
    public static ulong Mark(byte[] hash) => BinaryPrimitives.ReadUInt64LittleEndian(hash);

    public static ulong NameMark(string name, DateOnly born, Sex sex) => Mix((ulong)born.DayNumber * 8 + (ulong)sex, name);

    public long? ByDocument(byte[] hash) => byDocument.TryGetValue(Mark(hash), out var id) ? id : null;

    /// <summary>How often the telephone stands on file already.</summary>
    public int UsesOf(ulong mobile) => phones.GetValueOrDefault(mobile);

    /// <summary>Persons of the same name who share birth date and sex, or the telephone.</summary>
    public IReadOnlyCollection<long> Alike(string name, DateOnly? born, Sex sex, byte[]? mobileHash)
    {
        HashSet<long>? found = null;
        if (born is { } day) Gather(byName, NameMark(name, day, sex), ref found);
        if (mobileHash is not null) Gather(byMobile, Mix(Mark(mobileHash), name), ref found);
        return found is null ? [] : found;
    }

    private void Gather(Dictionary<ulong, long> marks, ulong mark, ref HashSet<long>? found)
    {
        if (!marks.TryGetValue(mark, out var first)) return;
        (found ??= []).Add(first);
        if (more.TryGetValue(mark, out var others)) found.UnionWith(others);
    }

    private void Put(Dictionary<ulong, long> marks, ulong mark, long id)
    {
        if (marks.TryAdd(mark, id)) return;
        if (!more.TryGetValue(mark, out var others)) more[mark] = others = [];
        others.Add(id);
    }

    // FNV-1a, 64 bits.
    private static ulong Mix(ulong seed, string text)
    {
        var hash = 14695981039346656037UL ^ seed;
        hash *= 1099511628211UL;
        foreach (var c in text) hash = (hash ^ c) * 1099511628211UL;
        return hash;
    }
}
