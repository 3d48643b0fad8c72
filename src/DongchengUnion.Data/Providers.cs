using System.Data.Common;
using DongchengUnion.Data.Membership;
using DongchengUnion.Data.Privacy;
using DongchengUnion.Domain.Membership;
using DongchengUnion.Domain.Privacy;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace DongchengUnion.Data;

/// <summary>The embedded database: one file, one writer at a time.</summary>
public sealed class SqliteUnionDbContext(DbContextOptions<SqliteUnionDbContext> options, IRowScopeSource source)
    : UnionDbContext(options, source)
{
    // SQLite takes one writer. Waiting here is fair and quiet; waiting in the database is neither.
    private static readonly SemaphoreSlim Gate = new(1, 1);

    protected override async Task<IDisposable?> WriteTurn(CancellationToken cancellationToken)
    {
        await Gate.WaitAsync(cancellationToken);
        return new Turn();
    }

    private sealed class Turn : IDisposable
    {
        public void Dispose() => Gate.Release();
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        // A prefix search uses an index only where the column does not care about case; paths are digits and slashes.
        foreach (var path in builder.Model.GetEntityTypes().SelectMany(e => e.GetProperties())
                     .Where(p => p.ClrType == typeof(string) && (p.Name == "Path" || p.Name == "ScopePath")))
        {
            path.SetCollation("NOCASE");
        }
    }
}

/// <summary>The production database.</summary>
public sealed class SqlServerUnionDbContext(DbContextOptions<SqlServerUnionDbContext> options, IRowScopeSource source)
    : UnionDbContext(options, source)
{
    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        // Ranges of keys and pages in the order of pinyin compare code points, as the embedded database does.
        const string byCodePoint = "Latin1_General_100_BIN2";
        builder.Entity<MemberSearchKey>().Property(k => k.Key).UseCollation(byCodePoint);
        builder.Entity<Person>().Property(p => p.NameSort).UseCollation(byCodePoint);
    }
}

/// <summary>Sets the two pragmas that a connection of the embedded database needs.</summary>
/// <param name="synchronous">FULL survives a power cut after an acknowledged save; NORMAL is for tests and bulk work.</param>
public sealed class SqlitePragmas(string synchronous) : DbConnectionInterceptor
{
    private readonly string pragmas = $"PRAGMA synchronous={synchronous};PRAGMA busy_timeout=5000;";

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = pragmas;
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = pragmas;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}

/// <summary>Contexts for the migration tool, for checks that never open a connection, and for databases that are thrown away.</summary>
public static class OfflineContexts
{
    // Identity asks the application's services for its options; without them it falls back to an older schema without a word.
    private static readonly IServiceProvider NoHost = new ServiceCollection()
        .Configure<IdentityOptions>(ConfigureIdentitySchema).AddSingleton<ISealer>(new Sealer(KeyHolder.ThrowAway())).BuildServiceProvider();

    public static void ConfigureIdentitySchema(IdentityOptions options) => options.Stores.SchemaVersion = IdentitySchemaVersions.Version3;

    public static SqliteUnionDbContext Sqlite(string connection = "Data Source=offline.db", params IInterceptor[] interceptors) =>
        Sqlite(RowScope.Portal, connection, interceptors);

    public static SqliteUnionDbContext Sqlite(RowScope scope, string connection, params IInterceptor[] interceptors) => new(
        new DbContextOptionsBuilder<SqliteUnionDbContext>().UseApplicationServiceProvider(NoHost).UseSqlite(connection).AddInterceptors(interceptors).Options,
        new FixedScope(scope));

    public static SqlServerUnionDbContext SqlServer(RowScope? scope = null, params IInterceptor[] interceptors) => new(
        new DbContextOptionsBuilder<SqlServerUnionDbContext>().UseApplicationServiceProvider(NoHost)
            .UseSqlServer("Server=nowhere;Database=Union;Encrypt=False").AddInterceptors(interceptors).Options,
        new FixedScope(scope ?? RowScope.Portal));
}

internal sealed class SqliteDesign : IDesignTimeDbContextFactory<SqliteUnionDbContext>
{
    public SqliteUnionDbContext CreateDbContext(string[] args) => OfflineContexts.Sqlite();
}

internal sealed class SqlServerDesign : IDesignTimeDbContextFactory<SqlServerUnionDbContext>
{
    public SqlServerUnionDbContext CreateDbContext(string[] args) => OfflineContexts.SqlServer();
}
