using DongchengUnion.Data;
using DongchengUnion.Web.Tests.SqlServer;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Data.SqlClient;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace DongchengUnion.Web.Tests.Support;

/// <summary>The portal itself under test: same program, own content root, own database.</summary>
internal sealed class PortalHost(string folder, bool hasDemo, TimeProvider machine, IReadOnlyDictionary<string, string> settings, Action<IServiceCollection>? arrange = null)
    : WebApplicationFactory<Program>
{
    private readonly string sqlServerDatabase = $"union_test_{Guid.NewGuid():N}";

    /// <summary>The connection of a SQL Server on which the suite shall run instead of SQLite; null where there is none.</summary>
    public static string? SqlServer => Environment.GetEnvironmentVariable("UNION_TEST_SQLSERVER") is { Length: > 0 } text ? text : null;

    public static bool OnSqlServer => SqlServer is not null;

    public string DatabaseFile => Path.Combine(folder, "data", "union.db");

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        foreach (var file in Directory.GetFiles(AppContext.BaseDirectory, "appsettings*.json"))
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)), overwrite: true);
        builder.UseContentRoot(folder);
        builder.UseEnvironment("Development");
        builder.UseSetting("Demo:Enabled", hasDemo ? "true" : "false");
        builder.UseSetting("Database:Synchronous", "NORMAL");
        builder.UseSetting("Serilog:MinimumLevel:Default", "Error");
        // All tests knock from one address; the test of the limit sets it itself.
        builder.UseSetting("SignIn:AttemptsPerMinute", "10000");
        builder.UseSetting("Binding:AttemptsPerAddress", "10000");
        if (SqlServer is { } server)
        {
            builder.UseSetting("Database:Provider", "SqlServer");
            builder.UseSetting("ConnectionStrings:Union", new SqlConnectionStringBuilder(server) { InitialCatalog = sqlServerDatabase }.ConnectionString);
        }

        foreach (var (key, value) in settings) builder.UseSetting(key, value);
        builder.ConfigureTestServices(services =>
        {
            services.Replace(ServiceDescriptor.Singleton(machine));
            arrange?.Invoke(services);
            services.ConfigureDbContext<SqliteUnionDbContext>(db => db.AddInterceptors(SqlServerTwin.Instance));
        });
    }
}
