using DongchengUnion.Domain.Membership;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;
using Microsoft.EntityFrameworkCore.Storage;

namespace DongchengUnion.Data.Membership.Imports;

/// <summary>
/// A list that brings more people than are on file grows every index of the roster in all places at once. In the embedded database
/// those that only serve lists and counts are put aside meanwhile and built anew in one go; what keeps the data right, stays.
/// </summary>
public sealed class IndexesAside(UnionDbContext db)
{
    private static readonly Type[] Tables = [typeof(Person), typeof(PersonDocument), typeof(MembershipEvent)];

    /// <summary>Puts the indexes aside.</summary>
    public async Task Take(CancellationToken stop) =>
        await Execute([.. Indexes().Select(i => new DropIndexOperation { Name = i.Name, Table = i.Table.Name })], stop);

    /// <summary>Builds what is missing, one index a transaction: others write between two of them. Nothing is missing after a run that went well.</summary>
    public async Task PutBack(CancellationToken stop = default)
    {
        if (!db.Database.IsSqlite()) return;
        var there = await db.Database.SqlQuery<string>($"SELECT name AS Value FROM sqlite_master WHERE type = 'index'").ToListAsync(stop);
        foreach (var index in Indexes().Where(i => !there.Contains(i.Name)))
            await db.InOneTransaction(() => Execute([CreateIndexOperation.CreateFrom(index)], stop), stop);
    }

    // One that begins with the person or the import grows at its end, which costs nothing.
    private List<ITableIndex> Indexes() => [.. db.GetService<IDesignTimeModel>().Model.GetRelationalModel().Tables
        .Where(t => t.EntityTypeMappings.Any(m => Tables.Contains(m.TypeBase.ClrType)))
        .SelectMany(t => t.Indexes).Where(i => !i.IsUnique && i.Columns[0].Name is not (nameof(PersonDocument.PersonId) or nameof(Person.ImportId)))];

    private Task Execute(IReadOnlyList<MigrationOperation> operations, CancellationToken stop) => db.GetService<IMigrationCommandExecutor>()
        .ExecuteNonQueryAsync(db.GetService<IMigrationsSqlGenerator>().Generate(operations, db.GetService<IDesignTimeModel>().Model), db.GetService<IRelationalConnection>(), stop);
}
