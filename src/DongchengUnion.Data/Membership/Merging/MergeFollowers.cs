using System.Data.Common;
using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.Membership;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

// Names of tables and columns come from the model, values are parameters.
#pragma warning disable EF1002

namespace DongchengUnion.Data.Membership.Merging;

/// <summary>
/// Whatever other tables hold about a person follows the person: every table with a PersonId and a key of one column does, also
/// those of modules to come. A case or a file is not left behind because somebody forgot a list.
/// </summary>
public sealed class MergeFollowers(UnionDbContext db)
{
    private static readonly HashSet<Type> HandledByTheMerge = [typeof(PersonDocument), typeof(MembershipEvent), typeof(MemberSearchKey)];

    /// <summary>The tables that follow.</summary>
    public static IEnumerable<IEntityType> Tables(IModel model) => model.GetEntityTypes().Where(t =>
        !t.IsOwned() && !HandledByTheMerge.Contains(t.ClrType) && t.FindPrimaryKey()?.Properties.Count == 1
        && t.FindProperty("PersonId") is { } person && (person.ClrType == typeof(long) || person.ClrType == typeof(long?)) && !person.IsPrimaryKey());

    /// <exception cref="RuleViolationException">Both people have a row of which there may be only one.</exception>
    public async Task<IReadOnlyList<FollowedRows>> Move(long from, long to)
    {
        List<FollowedRows> moved = [];
        foreach (var table in Tables(db.Model))
        {
            var (name, person, key) = Names(table);
            var keys = await db.Database.SqlQueryRaw<string>($"SELECT CAST({key} AS nvarchar(50)) AS {Sql.DelimitIdentifier("Value")} FROM {name} WHERE {person} = {{0}}", from).ToListAsync();
            if (keys.Count == 0) continue;
            try
            {
                await db.Database.ExecuteSqlRawAsync($"UPDATE {name} SET {person} = {{0}} WHERE {person} = {{1}}", to, from);
            }
            catch (DbException)
            {
                throw new RuleViolationException("两份档案各有一条只能有一条的记录（如都已绑定账号，或都有办理中的转会）。请先办结或解除其中一条，再合并。");
            }

            moved.Add(new(table.GetTableName()!, keys));
        }

        return moved;
    }

    public async Task MoveBack(IReadOnlyList<FollowedRows> moved, long from, long to)
    {
        foreach (var rows in moved)
        {
            if (Tables(db.Model).SingleOrDefault(t => t.GetTableName() == rows.Table) is not { } table) continue;
            var (name, person, key) = Names(table);
            foreach (var id in rows.Keys)
                await db.Database.ExecuteSqlRawAsync($"UPDATE {name} SET {person} = {{0}} WHERE {person} = {{1}} AND CAST({key} AS nvarchar(50)) = {{2}}", to, from, id);
        }
    }

    private ISqlGenerationHelper Sql => db.GetService<ISqlGenerationHelper>();

    // Names come from the model, never from a person.
    private (string Table, string Person, string Key) Names(IEntityType type)
    {
        var place = StoreObjectIdentifier.Table(type.GetTableName()!, type.GetSchema());
        return (Sql.DelimitIdentifier(type.GetTableName()!, type.GetSchema()), Sql.DelimitIdentifier(type.FindProperty("PersonId")!.GetColumnName(place)!),
            Sql.DelimitIdentifier(type.FindPrimaryKey()!.Properties[0].GetColumnName(place)!));
    }
}
