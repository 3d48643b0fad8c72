using System.Runtime.CompilerServices;
using DongchengUnion.Data;
using DongchengUnion.Web.Tests.Architecture;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace DongchengUnion.Web.Tests.SqlServer;

/// <summary>What a save sends to SQL Server, for every table: adding, several at once, changing, removing.</summary>
public sealed class WritesTests
{
    [Fact]
    public async Task Every_statement_a_save_sends_parses()
    {
        using var model = OfflineContexts.SqlServer();
        var tables = model.Model.GetEntityTypes().Where(e => !e.IsOwned() && !e.ClrType.IsAbstract && e.FindPrimaryKey() is not null).Select(e => e.ClrType).ToList();
        List<string> sent = [];
        foreach (var type in tables)
        {
            foreach (var state in new[] { EntityState.Added, EntityState.Modified, EntityState.Deleted }) sent.AddRange(await Save(type, state));
        }

        Complaints.None(sent.SelectMany(sql => TSql.Errors(sql).Select(e => $"{e}\n{sql}")));
        Assert.True(sent.Count(s => s.Contains("INSERT INTO", StringComparison.Ordinal) || s.Contains("MERGE", StringComparison.Ordinal)) >= tables.Count, $"{sent.Count} statements for {tables.Count} tables");
    }

    /// <summary>Saves two rows of a table in one go.</summary>
    private static async Task<IEnumerable<string>> Save(Type type, EntityState state)
    {
        var capture = new Capture();
        await using var db = OfflineContexts.SqlServer(null, capture);
        for (var number = 1; number <= 2; number++)
        {
            // Without the constructor: the text of the statement is looked at, not the row.
            var entry = db.Entry(RuntimeHelpers.GetUninitializedObject(type));
            foreach (var property in entry.Metadata.GetProperties().Where(p => !p.IsShadowProperty() || !p.IsNullable))
            {
                if (property.IsPrimaryKey() || !property.IsNullable) entry.Property(property.Name).CurrentValue = Sample(property, number);
            }

            foreach (var part in entry.Metadata.GetComplexProperties())
            {
                var held = entry.ComplexProperty(part.Name);
                held.CurrentValue = RuntimeHelpers.GetUninitializedObject(part.ClrType);
                foreach (var property in part.ComplexType.GetProperties().Where(p => !p.IsNullable)) held.Property(property.Name).CurrentValue = Sample(property, number);
            }

            entry.State = state;
        }

        // A union that is moved opens a transaction; nobody here keeps savepoints.
        db.Database.AutoSavepointsEnabled = false;
        // The answer of nobody lacks what a save reads back; the text was captured before that.
        try { await db.SaveChangesAsync(); }
        catch (DbUpdateException) { }
        catch (InvalidOperationException refused) when (refused.Message.EndsWith("only ever added to.", StringComparison.Ordinal)) { }

        return capture.Sql;
    }

    private static object? Sample(IProperty property, int number)
    {
        var type = Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType;
        if (type == typeof(string)) return property.Name.EndsWith("Path", StringComparison.Ordinal) ? $"/{number}/" : $"{number}";
        if (type == typeof(int)) return number;
        if (type == typeof(long)) return (long)number;
        if (type == typeof(Guid)) return new Guid(number, 0, 0, new byte[8]);
        if (type == typeof(byte[])) return new byte[] { (byte)number };
        if (type == typeof(Domain.Kernel.Month)) return new Domain.Kernel.Month(201900 + number);
        if (type == typeof(DateOnly)) return new DateOnly(2019, 7, number);
        if (type.IsEnum) return Enum.GetValues(type).GetValue(0);
        return type.IsValueType ? Activator.CreateInstance(type) : null;
    }
}
