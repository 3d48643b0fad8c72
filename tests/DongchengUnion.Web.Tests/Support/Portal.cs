using DongchengUnion.Data;
using DongchengUnion.Web.Platform;
using DongchengUnion.Web.Tests.Support;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;

[assembly: AssemblyFixture(typeof(SharedPortal))]

namespace DongchengUnion.Web.Tests.Support;

/// <summary>
/// A portal of its own with the demo district, for tests that write: <c>class XTests(Portal portal) : IClassFixture&lt;Portal&gt;</c>.
/// Tests that only read take <see cref="SharedPortal"/> as constructor argument and share one; <see cref="EmptyPortal"/> has no people.
/// </summary>
public class Portal : IAsyncLifetime
{
    /// <summary>The password of every demo account.</summary>
    public const string Password = "Dongdan-Hutong-2019";

    private readonly bool hasDemo;
    private readonly List<IServiceScope> scopes = [];
    private readonly string folder = Directory.CreateTempSubdirectory("union-portal-").FullName;
    private PortalHost? host;

    public Portal() : this(hasDemo: true) { }

    protected Portal(bool hasDemo) => this.hasDemo = hasDemo;

    /// <summary>Settings beyond the fixture's own, in the form Session:IdleMinutes → 1.</summary>
    protected virtual IReadOnlyDictionary<string, string> Settings { get; } = new Dictionary<string, string>();

    /// <summary>What a test adds to the portal, such as a kind of record of its own.</summary>
    protected virtual void Arrange(IServiceCollection services) { }

    /// <summary>The machine's clock, which a test may put forward.</summary>
    public MachineClock Machine { get; } = new();

    /// <summary>The portal's own clock; <see cref="MoveTo"/> sets it as the demo page does.</summary>
    public PortalClock Clock => Services.GetRequiredService<PortalClock>();

    /// <summary>The folder the portal writes into: database, log files, kept files.</summary>
    public string Folder => folder;

    public IServiceProvider Services => Host.Services;

    private PortalHost Host => host ?? throw new InvalidOperationException("The portal has not been started.");

    public async ValueTask InitializeAsync()
    {
        host = new PortalHost(folder, hasDemo, Machine, Settings, Arrange);
        if (hasDemo && !PortalHost.OnSqlServer) await SeededFile.CopyTo(host.DatabaseFile);
        // Starting runs the migrations and, where no seeded file could be copied, the seeds.
        _ = host.Server;
    }

    /// <summary>Somebody with a browser who has not signed in.</summary>
    public Visitor Stranger() => new(Host.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false }));

    /// <summary>A demo person, signed in through the front door.</summary>
    public async Task<Visitor> SignIn(string userName, string password = Password)
    {
        var visitor = Stranger();
        using var answer = await visitor.Submit("/account/sign-in", "main form", new() { ["UserName"] = userName, ["Password"] = password });
        Assert.True((int)answer.StatusCode is 302 or 303, $"{userName} could not sign in: {answer.StatusCode}.");
        return visitor;
    }

    /// <summary>Moves the portal's clock to nine in the morning of a day, as the demo clock page does.</summary>
    public void MoveTo(DateOnly day)
    {
        var morning = new DateTimeOffset(day.ToDateTime(new TimeOnly(9, 0)), PortalClock.Beijing);
        Clock.Distance = morning - Machine.GetUtcNow();
        Services.GetRequiredService<Sessions>().ForgetAll();
    }

    /// <summary>A context that sees everything: to arrange and to look, never to act in a person's place.</summary>
    public UnionDbContext Db()
    {
        var scope = Services.CreateScope();
        scopes.Add(scope);
        return PortalPipeline.PortalContext(scope.ServiceProvider);
    }

    public async ValueTask DisposeAsync()
    {
        if (host is not null)
        {
            if (PortalHost.OnSqlServer)
            {
                await using var db = Db();
                await db.Database.EnsureDeletedAsync();
            }

            scopes.ForEach(s => s.Dispose());
            await host.DisposeAsync();
        }

        SeededFile.Remove(folder);
        GC.SuppressFinalize(this);
    }
}

/// <summary>One portal with the demo district for all tests that only read. Nobody may change anything in it.</summary>
public sealed class SharedPortal : Portal;

/// <summary>A portal with codes and rules and nobody in it.</summary>
public class EmptyPortal() : Portal(hasDemo: false);
