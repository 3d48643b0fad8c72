using System.Globalization;
using DongchengUnion.Data;
using DongchengUnion.Data.Membership.Imports;
using DongchengUnion.Data.Seeding;
using DongchengUnion.Data.Settings;
using DongchengUnion.Web.Platform.Errors;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Serilog;

namespace DongchengUnion.Web.Platform;

/// <summary>What happens before the first request, and to every request.</summary>
public static class PortalPipeline
{
    public static void UsePortal(this WebApplication app)
    {
        app.UseForwardedHeaders();
        app.UseMiddleware<RequestIds>();
        app.UseSerilogRequestLogging(options => RequestLog.Configure(options, app.Services.GetRequiredService<Serilog.ILogger>()));
        app.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandlingPath = "/error/500", StatusCodeSelector = ErrorPage.StatusOf });
        app.UseStatusCodePagesWithReExecute("/error/{0}");
        app.UseMiddleware<SafetyHeaders>();
        app.UseResponseCompression();
        app.UseMiddleware<OldBrowsers>();
        app.UseRouting();
        app.UseRateLimiter();
        app.UseAuthentication();
        app.UseMiddleware<SignedInMiddleware>();
        app.UseAuthorization();
        app.UseMiddleware<ScopeRefusals>();
        app.UseMiddleware<KeptFormSent>();
        // Styles and scripts are for everybody, the sign-in page included.
        app.MapStaticAssets().AllowAnonymous();
        app.MapControllers().WithStaticAssets();
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false }).AllowAnonymous();
        app.MapHealthChecks("/health/ready", new HealthCheckOptions { Predicate = c => c.Tags.Contains("ready") }).AllowAnonymous();
    }

    /// <summary>Migrates and fills the database, and refuses what must not run here.</summary>
    /// <exception cref="InvalidOperationException">Demo people or demo data would run outside Development.</exception>
    public static async Task PreparePortal(this WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var demo = app.Services.GetRequiredService<IOptions<DemoOptions>>().Value;
        if (demo.Enabled && !app.Environment.IsDevelopment())
            throw new InvalidOperationException("演示数据和演示账号只能用于开发环境（Development）。请在正式环境关闭 Demo:Enabled。");
        KeyRing.RefuseUnprotected(app);
        PersonalDataKeyFile.MakeOrRefuse(app);
        await using var db = PortalContext(scope.ServiceProvider);
        await Migrate(app, db);
        await PersonalDataKeyFile.Match(app, db);
        await Seeder.LoadReference(db, SeedFolder.Delivered, DateTime.UnixEpoch);
        var district = await db.PortalStates.AsNoTracking().SingleOrDefaultAsync(s => s.Key == PortalState.DemoDistrict);
        if (district is not null && !demo.Enabled)
            throw new InvalidOperationException("这个数据库装有演示账号（密码公开），不能用于正式环境。请换一个空数据库。");
        if (demo.Enabled)
        {
            await SetDemoClock(app, db, demo);
            if (district?.Value != PortalState.Loaded) await Seeder.LoadDemo(db, SeedFolder.Delivered, app.Services.GetRequiredService<PortalClock>().Now);
        }
        else
        {
            await FirstAdministrator.Invite(app, db);
        }
    }

    /// <summary>
    /// A context that sees and writes everything: for starting up, for administration commands, and for a member's own file, which no
    /// unit's scope shows to the member.
    /// </summary>
    internal static UnionDbContext PortalContext(IServiceProvider services)
    {
        var source = new FixedScope(RowScope.Portal);
        return services.GetRequiredService<IOptions<DatabaseOptions>>().Value.IsSqlServer
            ? new SqlServerUnionDbContext(services.GetRequiredService<DbContextOptions<SqlServerUnionDbContext>>(), source)
            : new SqliteUnionDbContext(services.GetRequiredService<DbContextOptions<SqliteUnionDbContext>>(), source);
    }

    internal static async Task Migrate(WebApplication app, UnionDbContext db)
    {
        if (!app.Services.GetRequiredService<IOptions<DatabaseOptions>>().Value.IsSqlServer
            && new Microsoft.Data.Sqlite.SqliteConnectionStringBuilder(db.Database.GetConnectionString()).DataSource is { Length: > 0 } file
            && Path.GetDirectoryName(file) is { Length: > 0 } folder)
        {
            Directory.CreateDirectory(folder);
        }

        await db.Database.MigrateAsync();
        // An import that was cut off by a power failure may have left them aside.
        await new IndexesAside(db).PutBack();
    }

    private static async Task SetDemoClock(WebApplication app, UnionDbContext db, DemoOptions demo)
    {
        var clock = app.Services.GetRequiredService<PortalClock>();
        var state = await db.PortalStates.SingleOrDefaultAsync(s => s.Key == PortalState.DemoClock);
        if (state is null)
        {
            // Starts at nine in the morning of the demo's first day and runs on from there, across restarts.
            var start = new DateTimeOffset(demo.Today.ToDateTime(new TimeOnly(9, 0)), PortalClock.Beijing);
            clock.Distance = start - app.Services.GetRequiredService<TimeProvider>().GetUtcNow();
            db.Add(new PortalState { Key = PortalState.DemoClock, Value = clock.Distance.Ticks.ToString(CultureInfo.InvariantCulture) });
            await db.SaveChangesAsync();
        }
        else
        {
            clock.Distance = TimeSpan.FromTicks(long.Parse(state.Value, CultureInfo.InvariantCulture));
        }
    }
}
