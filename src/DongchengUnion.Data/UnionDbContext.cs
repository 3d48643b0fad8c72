using DongchengUnion.Data.Accounts;
using DongchengUnion.Data.Membership;
using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.Membership;
using DongchengUnion.Domain.Organization;
using DongchengUnion.Domain.Privacy;
using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace DongchengUnion.Data;

/// <summary>The tables of the district. Sets of a module stand in UnionDbContext.&lt;Module&gt;.cs beside its maps.</summary>
public abstract partial class UnionDbContext(DbContextOptions options, IRowScopeSource source)
    : IdentityUserContext<Account, int>(options), IDataProtectionKeyContext
{
    // The context whose transaction is open on this flow of work. A second context that wrote meanwhile would wait for the first
    // for ever on the embedded database, and could on SQL Server; it is told so at once.
    private static readonly AsyncLocal<UnionDbContext?> Writing = new();

    /// <summary>Seals and opens personal values, with the keys of the portal this context belongs to.</summary>
    public ISealer Sealer => this.GetService<ISealer>();

    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    /// <summary>Makes the next save fail when somebody else has saved the record since the page was opened.</summary>
    /// <param name="version">The version the page was opened with.</param>
    public void ExpectVersion(IVersioned record, int version)
    {
        var token = Entry(record).Property(nameof(IVersioned.Version));
        token.OriginalValue = version;
        // A step that only adds a history line leaves the root row untouched; without this two such steps would both pass.
        token.IsModified = true;
    }

    /// <summary>For the key ring, which knows no other way. The portal's own code saves asynchronously.</summary>
    public override int SaveChanges(bool acceptAllChangesOnSuccess)
    {
        GuardWrites();
        StampVersions();
        return base.SaveChanges(acceptAllChangesOnSuccess);
    }

    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        var moved = MovedUnions();
        if (moved.Count > 0 && Database.CurrentTransaction is null)
            return await InOneTransaction(() => SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken), cancellationToken);
        GuardWrites();
        StampVersions();
        // Inside a transaction the gate is already held by InOneTransaction.
        if (Database.CurrentTransaction is not null)
        {
            var saved = await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
            await PersonWriter.FollowUnions(this, moved, cancellationToken);
            return saved;
        }

        RefuseToWaitForOneself();
        using var turn = await WriteTurn(cancellationToken);
        return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    /// <summary>
    /// Runs several saves as one; either all are kept or none. Called inside itself it joins the transaction that is open.
    /// ExecuteUpdate and ExecuteDelete belong in here too: they save nothing through the context and would not wait for their turn.
    /// </summary>
    /// <exception cref="InvalidOperationException">Another context of the same flow of work has a transaction open.</exception>
    public async Task<T> InOneTransaction<T>(Func<Task<T>> work, CancellationToken cancellationToken = default)
    {
        if (Database.CurrentTransaction is not null) return await work();
        RefuseToWaitForOneself();
        using var turn = await WriteTurn(cancellationToken);
        await using var transaction = await Database.BeginTransactionAsync(cancellationToken);
        Writing.Value = this;
        var result = await work();
        await transaction.CommitAsync(cancellationToken);
        return result;
    }

    public Task InOneTransaction(Func<Task> work, CancellationToken cancellationToken = default) =>
        InOneTransaction(async () => { await work(); return true; }, cancellationToken);

    /// <summary>Waits for the turn to write, where the database takes one writer at a time.</summary>
    protected virtual Task<IDisposable?> WriteTurn(CancellationToken cancellationToken) => Task.FromResult<IDisposable?>(null);

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<string>().HaveMaxLength(200);
        configurationBuilder.Properties<decimal>().HavePrecision(18, 2);
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(40);
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcConverter>();
        configurationBuilder.Properties<Month>().HaveConversion<MonthConverter>();
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(UnionDbContext).Assembly);
        foreach (var entity in builder.Model.GetEntityTypes())
        {
            if (typeof(IVersioned).IsAssignableFrom(entity.ClrType) && !entity.IsOwned())
                entity.FindProperty(nameof(IVersioned.Version))!.IsConcurrencyToken = true;
            // SQL Server refuses two cascade paths, and nothing here is deleted by the way.
            foreach (var key in entity.GetForeignKeys().Where(k => !k.IsOwnership && k.DeleteBehavior == DeleteBehavior.Cascade))
                key.DeleteBehavior = DeleteBehavior.Restrict;
            // SQL Server refuses a foreign key whose column is longer or shorter than the key it points to.
            foreach (var (column, target) in entity.GetForeignKeys().SelectMany(k => k.Properties.Zip(k.PrincipalKey.Properties)).Where(p => p.First.ClrType == typeof(string)))
                column.SetMaxLength(target.GetMaxLength());
        }

        ScopeRows(builder);
    }

    // Wherever a union is moved, its people must not be left behind in the scope of the old street.
    private List<UnionPlace> MovedUnions() =>
        [.. ChangeTracker.Entries<Union>().Where(e => e.State == EntityState.Modified && e.Property(u => u.Path).IsModified).Select(e => UnionPlace.Of(e.Entity))];

    private void RefuseToWaitForOneself()
    {
        if (Writing.Value is { } other && other != this)
            throw new InvalidOperationException("Another context of this request has a transaction open: write through that one, or after it.");
    }

    private void StampVersions()
    {
        foreach (var entry in ChangeTracker.Entries<IVersioned>().Where(e => e.State == EntityState.Modified || HasChangedParts(e)))
        {
            var version = entry.Property(nameof(IVersioned.Version));
            version.CurrentValue = (int)version.OriginalValue! + 1;
        }
    }

    private static bool HasChangedParts(EntityEntry entry) =>
        entry.State == EntityState.Unchanged
        && entry.Collections.Any(c => c.Metadata.TargetEntityType.IsOwned() && c.CurrentValue is not null
            && c.CurrentValue.Cast<object>().Any(part => entry.Context.Entry(part).State is EntityState.Added or EntityState.Modified));

    private sealed class UtcConverter() : ValueConverter<DateTime, DateTime>(
        v => v.Kind == DateTimeKind.Utc ? v : v.ToUniversalTime(),
        v => DateTime.SpecifyKind(v, DateTimeKind.Utc));

    private sealed class MonthConverter() : ValueConverter<Month, int>(m => m.Number, n => new Month(n));
}
