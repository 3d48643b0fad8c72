using DongchengUnion.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace DongchengUnion.Web.Tests.Architecture;

/// <summary>Every table has said who may read it.</summary>
public sealed class TablesTests
{
    [Fact]
    public void Every_table_is_scoped_or_declared_open_or_the_administrators()
    {
        using var db = OfflineContexts.Sqlite();
        Complaints.None(Wrong(db.Model, UnionDbContext.OpenTables, UnionDbContext.AdministrationTables));
    }

    [Fact]
    public void A_forgotten_table_and_one_in_two_lists_are_caught()
    {
        using var db = new Planted();
        Assert.Contains("Forgotten", Assert.Single(Wrong(db.Model, new HashSet<Type>(), new HashSet<Type>())));
        Assert.Contains("in 2", Assert.Single(Wrong(db.Model, new HashSet<Type> { typeof(Forgotten) }, new HashSet<Type> { typeof(Forgotten) })));
        Assert.Contains("no table", Assert.Single(Wrong(db.Model, new HashSet<Type> { typeof(Forgotten), typeof(string) }, new HashSet<Type>())));
    }

    private static IEnumerable<string> Wrong(IModel model, IReadOnlySet<Type> open, IReadOnlySet<Type> administration)
    {
        // A derived record stands in the table of its root, under its filter.
        var tables = model.GetEntityTypes().Where(e => !e.IsOwned() && e.BaseType is null).ToList();
        foreach (var table in tables)
        {
            var places = new[] { table.FindDeclaredQueryFilter(UnionDbContext.RowScopeFilter) is not null, open.Contains(table.ClrType), administration.Contains(table.ClrType) }
                .Count(b => b);
            if (places != 1) yield return $"{table.ClrType.Name} is in {places} of: row scope, OpenTables, AdministrationTables";
        }

        foreach (var listed in open.Concat(administration).Where(t => tables.All(e => e.ClrType != t))) yield return $"{listed.Name} is listed and no table";
    }

    private sealed class Forgotten
    {
        public int Id { get; init; }
    }

    private sealed class Planted : DbContext
    {
        protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) => optionsBuilder.UseSqlite("Data Source=planted.db");

        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Forgotten>();
    }
}
