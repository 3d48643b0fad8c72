using System.Data.Common;
using System.Reflection;
using DongchengUnion.Domain.Privacy;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace DongchengUnion.Data.Privacy;

/// <summary>
/// Brings every column marked <see cref="SealedFieldAttribute"/> under the active key, in batches: others may write in between, and
/// an interrupted run is simply started again. Records' versions stay as they are, for nothing a person wrote has changed.
/// </summary>
public sealed class Resealing(UnionDbContext db, KeyHolder keys)
{
    private const int BatchSize = 1000;
    private readonly Sealer sealer = new(keys);

    public static IEnumerable<(IProperty Column, PersonalField Field)> Columns(IModel model) =>
        from entity in model.GetEntityTypes()
        from column in entity.GetProperties()
        let mark = column.PropertyInfo?.GetCustomAttribute<SealedFieldAttribute>()
        where mark is not null
        select (column, mark.Field);

    /// <returns>How many values were sealed anew.</returns>
    public async Task<int> Run()
    {
        var count = 0;
        foreach (var (column, field) in Columns(db.Model))
        {
            object? last = null;
            do
            {
                var (sealedAnew, reached) = await db.InOneTransaction(() => Batch(column, field, last));
                count += sealedAnew;
                last = reached;
            }
            while (last is not null);
        }

        return count;
    }

    private async Task<(int Count, object? Reached)> Batch(IProperty column, PersonalField field, object? after)
    {
        var entity = (IEntityType)column.DeclaringType;
        var key = entity.FindPrimaryKey()!.Properties.Single();
        var place = StoreObjectIdentifier.Table(entity.GetTableName()!);
        var sql = db.GetService<ISqlGenerationHelper>();
        var (table, name, id) = (sql.DelimitIdentifier(place.Name), sql.DelimitIdentifier(column.GetColumnName(place)!), sql.DelimitIdentifier(key.GetColumnName(place)!));

        List<(object Id, byte[] Old)> rows = [];
        await using (var read = Command(after is null
            ? $"SELECT {id}, {name} FROM {table} WHERE {name} IS NOT NULL ORDER BY {id}"
            : $"SELECT {id}, {name} FROM {table} WHERE {name} IS NOT NULL AND {id} > @after ORDER BY {id}"))
        {
            if (after is not null) Add(read, key, "@after", after);
            await using var reader = await read.ExecuteReaderAsync();
            while (rows.Count < BatchSize && await reader.ReadAsync()) rows.Add((reader.GetValue(0), (byte[])reader.GetValue(1)));
            // Without this, closing the reader would first fetch the rest of the table.
            if (rows.Count == BatchSize) read.Cancel();
        }

        var active = keys.Current.Active.Id;
        var count = 0;
        // What somebody saved in between, under whichever key, is left to stand.
        await using var write = Command($"UPDATE {table} SET {name} = @new WHERE {id} = @id AND {name} = @old");
        var (to, at, from) = (Add(write, column, "@new", null), Add(write, key, "@id", null), Add(write, column, "@old", null));
        foreach (var (rowId, old) in rows.Where(r => Sealer.KeyOf(r.Old) != active))
        {
            (to.Value, at.Value, from.Value) = (sealer.Seal(field, sealer.Open(field, old)), rowId, old);
            count += await write.ExecuteNonQueryAsync();
        }

        return (count, rows.Count == BatchSize ? rows[^1].Id : null);
    }

    private DbCommand Command(string text)
    {
        var command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = db.Database.CurrentTransaction!.GetDbTransaction();
        command.CommandText = text;
        return command;
    }

    private static DbParameter Add(DbCommand command, IProperty column, string name, object? value)
    {
        var parameter = column.GetRelationalTypeMapping().CreateParameter(command, name, value, nullable: true);
        command.Parameters.Add(parameter);
        return parameter;
    }
}
