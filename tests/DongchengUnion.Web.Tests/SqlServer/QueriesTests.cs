using DongchengUnion.Data;
using DongchengUnion.Domain.Organization;
using DongchengUnion.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Tests.SqlServer;

/// <summary>The check behind every other web test: each query they cause is compiled for SQL Server too.</summary>
public sealed class QueriesTests(SharedPortal portal)
{
    [Fact]
    public async Task What_the_portal_asks_SQLite_is_compiled_for_SQL_Server()
    {
        if (PortalHost.OnSqlServer) Assert.Skip("整套测试已直接运行在 SQL Server 上，无需另行编译查询。");
        await portal.SignIn("sysadmin");
        Assert.Contains(SqlServerTwin.Instance.Seen, sql => sql.Contains("[AspNetUsers]", StringComparison.Ordinal));
    }

    [Fact]
    public void Queries_of_each_kind_are_carried_over()
    {
        using var db = OfflineContexts.Sqlite();
        int[] ids = [1, 2];
        var word = "东";
        Assert.Contains("OFFSET", Sql(db.Unions.Where(u => u.Name.Contains(word)).OrderBy(u => u.Id).Skip(20).Take(20).Select(u => new { u.Name, u.Level })));
        Assert.Contains("GROUP BY", Sql(db.Unions.Where(u => ids.Contains(u.Id)).GroupBy(u => u.Level).Select(g => new { g.Key, Number = g.Count() })));
        Assert.Contains("[UnionShapes]", Sql(db.Unions.Join(db.UnionShapes, u => u.Id, s => s.UnionId, (u, s) => s.Name)));
    }

    [Fact]
    public void What_SQL_Server_cannot_run_is_refused()
    {
        using var db = OfflineContexts.Sqlite();
        Assert.ThrowsAny<InvalidOperationException>(() => SqlServerTwin.Translate(db.Unions.Where(u => Odd(u)).Expression));
    }

    private static bool Odd(Union union) => union.Id % 2 == 1;

    private static string Sql(IQueryable query) => Assert.Single(SqlServerTwin.Translate(query.Expression));
}
