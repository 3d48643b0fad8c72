using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace DongchengUnion.Web.Tests.SqlServer;

/// <summary>T-SQL as Microsoft's own parser reads it; no server needed.</summary>
internal static class TSql
{
    public static IReadOnlyList<string> Errors(string sql, TSqlParser? parser = null)
    {
        using var reader = new StringReader(sql);
        (parser ?? new TSql160Parser(initialQuotedIdentifiers: true)).Parse(reader, out var errors);
        return [.. errors.Select(e => $"{e.Line}: {e.Message}")];
    }

    /// <summary>Every statement of a script by itself, with IF blocks and EXEC(N'…') opened, since a parser accepts the text in them unread.</summary>
    public static IEnumerable<string> Statements(string script)
    {
        using var reader = new StringReader(script);
        var whole = (TSqlScript)new TSql160Parser(true).Parse(reader, out var errors);
        if (errors.Count > 0) throw new FormatException($"{errors[0].Line}: {errors[0].Message}\n{script}");
        return whole.Batches.SelectMany(b => b.Statements).SelectMany(Open);
    }

    private static IEnumerable<string> Open(TSqlStatement statement) => statement switch
    {
        DeclareVariableStatement => [],
        ExecuteStatement { ExecuteSpecification.ExecutableEntity: ExecutableStringList list } =>
            Statements(string.Concat(list.Strings.Select(v => v is StringLiteral s ? s.Value : "[dbo]"))),
        IfStatement { ThenStatement: var then } => Open(then),
        BeginEndBlockStatement block => block.StatementList.Statements.SelectMany(Open),
        _ => [string.Concat(statement.ScriptTokenStream.Skip(statement.FirstTokenIndex)
            .Take(statement.LastTokenIndex - statement.FirstTokenIndex + 1).Select(t => t.Text))],
    };
}
