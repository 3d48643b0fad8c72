using DongchengUnion.Data.Membership;
using DongchengUnion.Domain.Membership;
using DongchengUnion.Domain.Membership.Codes;
using DongchengUnion.Domain.Membership.Merging;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Data;

public abstract partial class UnionDbContext
{
    public DbSet<Person> Persons => Set<Person>();
    public DbSet<PersonDocument> PersonDocuments => Set<PersonDocument>();
    public DbSet<MembershipEvent> MembershipEvents => Set<MembershipEvent>();
    public DbSet<MemberSearchKey> MemberSearchKeys => Set<MemberSearchKey>();
    public DbSet<MemberCode> MemberCodes => Set<MemberCode>();
    public DbSet<DuplicatePair> DuplicatePairs => Set<DuplicatePair>();
    public DbSet<PersonMerge> PersonMerges => Set<PersonMerge>();
    internal DbSet<IdSeries> IdSeries => Set<IdSeries>();

    /// <summary>
    /// Reserves numbers for new persons: rows that lean on each other can then be written in bulk, on both databases alike.
    /// </summary>
    /// <returns>The first of <paramref name="count"/> numbers in a row.</returns>
    /// <exception cref="InvalidOperationException">There is no transaction: two writers could be given the same numbers.</exception>
    public async Task<long> NextPersonIds(int count, CancellationToken cancellationToken = default)
    {
        if (Database.CurrentTransaction is null) throw new InvalidOperationException("Numbers are reserved inside the transaction that uses them.");
        var reserved = await IdSeries.Where(s => s.Name == Data.Membership.IdSeries.Persons)
            .ExecuteUpdateAsync(s => s.SetProperty(x => x.Next, x => x.Next + count), cancellationToken);
        if (reserved == 0)
        {
            Add(new IdSeries { Name = Data.Membership.IdSeries.Persons, Next = 1 + count });
            await SaveChangesAsync(cancellationToken);
            return 1;
        }

        return await IdSeries.Where(s => s.Name == Data.Membership.IdSeries.Persons).Select(s => s.Next).SingleAsync(cancellationToken) - count;
    }
}
