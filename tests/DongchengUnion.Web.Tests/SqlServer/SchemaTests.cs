using System.Text.RegularExpressions;
using DongchengUnion.Data;
using DongchengUnion.Web.Tests.Architecture;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.SqlServer.Dac.Model;
using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace DongchengUnion.Web.Tests.SqlServer;

/// <summary>The production schema, proven on a machine without SQL Server.</summary>
public sealed partial class SchemaTests
{
    [Theory]
    [InlineData(160)]
    [InlineData(170)]
    public void Every_migration_script_parses(int version)
    {
        TSqlParser parser = version == 160 ? new TSql160Parser(true) : new TSql170Parser(true);
        using var db = OfflineContexts.SqlServer();
        var migrator = db.GetService<IMigrator>();
        var last = db.Database.GetMigrations().Last();
        var up = migrator.GenerateScript(options: MigrationsSqlGenerationOptions.Idempotent);
        var down = migrator.GenerateScript(last, Migration.InitialDatabase);
        Complaints.None(TSql.Errors(up, parser).Concat(TSql.Errors(down, parser)).Concat(TSql.Errors(db.Database.GenerateCreateScript(), parser)));
        Complaints.None(TSql.Statements(up).SelectMany(s => TSql.Errors(s, parser)));
    }

    [Fact]
    public void A_script_of_another_dialect_is_refused() => Assert.NotEmpty(TSql.Errors("SELECT [a] FROM [t] LIMIT 5;"));

    [Fact]
    public void The_migrated_schema_is_whole_in_Microsofts_schema_model()
    {
        using var db = OfflineContexts.SqlServer();
        // The migrations, not the model: what a database really goes through. The script's own bookkeeping is no schema.
        var statements = TSql.Statements(db.GetService<IMigrator>().GenerateScript())
            .Where(s => !s.StartsWith("INSERT INTO [__EFMigrationsHistory]", StringComparison.Ordinal) && !IsTransaction(s));
        Complaints.None(Wrong(statements, out var tables));
        Assert.Equal(db.Model.GetEntityTypes().Select(e => e.GetTableName()).Distinct().Count() + 1, tables);
    }

    [Theory]
    [InlineData("CREATE TABLE [dbo].[A]([Id] int NOT NULL PRIMARY KEY, [B] int NOT NULL REFERENCES [dbo].[Nope]([Id]));")]
    [InlineData("CREATE PROCEDURE [dbo].[P] AS BEGIN SELECT [Id] FROM [dbo].[Nope]; END")]
    public void A_reference_to_nothing_is_caught(string script) => Assert.NotEmpty(Wrong([script], out _));

    [Fact]
    public void No_change_of_the_model_waits_for_a_migration_on_either_database()
    {
        using var sqlite = OfflineContexts.Sqlite();
        using var sqlServer = OfflineContexts.SqlServer();
        Assert.False(sqlite.Database.HasPendingModelChanges(), "SQLite: run src/DongchengUnion.Data/add-migration.sh");
        Assert.False(sqlServer.Database.HasPendingModelChanges(), "SQL Server: run src/DongchengUnion.Data/add-migration.sh");
    }

    private static bool IsTransaction(string statement) =>
        statement.StartsWith("BEGIN TRANSACTION", StringComparison.Ordinal) || statement.StartsWith("COMMIT", StringComparison.Ordinal);

    // The schema model takes whole tables only: a column that a later migration adds goes into the table it belongs to.
    private static List<string> Whole(IEnumerable<string> statements)
    {
        List<string> whole = [];
        foreach (var statement in statements)
        {
            if (AddedColumn().Match(statement) is not { Success: true } added)
            {
                whole.Add(statement);
                continue;
            }

            var create = $"CREATE TABLE [{added.Groups["table"].Value}] (";
            var at = whole.FindIndex(s => s.StartsWith(create, StringComparison.Ordinal));
            Assert.True(at >= 0, $"{create} comes before {statement}");
            whole[at] = whole[at].Insert(create.Length, $"{added.Groups["column"].Value}, ");
        }

        return whole;
    }

    [GeneratedRegex(@"^ALTER TABLE \[(?<table>\w+)\] ADD (?<column>\[\w+\][^;]*);?\s*$")]
    private static partial Regex AddedColumn();

    /// <summary>Errors and warnings alike: a table that does not exist is only a warning to the schema model.</summary>
    private static IEnumerable<string> Wrong(IEnumerable<string> statements, out int tables)
    {
        using var model = new TSqlModel(SqlServerVersion.Sql160, new TSqlModelOptions { Collation = "Chinese_PRC_CI_AS" });
        foreach (var statement in Whole(statements)) model.AddObjects(statement);
        tables = model.GetObjects(DacQueryScopes.UserDefined, Table.TypeClass).Count();
        return [.. model.Validate().Select(m => $"{m.MessageType} {m.Number}: {m.Message}")];
    }
}
