using DongchengUnion.Browser.Tests.Support;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Chromium))]
[assembly: AssemblyFixture(typeof(SharedPortal))]
// Two cores: one window at a time is quicker than two that wait for each other.
[assembly: Xunit.v3.Parallelization(Mode = Xunit.Sdk.ParallelMode.None)]

namespace DongchengUnion.Browser.Tests.Support;

/// <summary>A running portal with a browser before it. A class that writes takes one of its own: <c>IClassFixture&lt;OpenPortal&gt;</c>.</summary>
public class OpenPortal : IAsyncLifetime
{
    public const string Password = "Dongdan-Hutong-2019";

    private readonly PortalProcess process = new();

    public string Address => process.Address;

    /// <summary>Starts the portal, unless there is no browser to look at it with.</summary>
    public async ValueTask InitializeAsync()
    {
        if (Chromium.File is not null) await process.Start();
    }

    public async Task<IPage> Stranger(int width = 1280, bool javaScript = true)
    {
        var chromium = await TestContext.Current.GetFixture<Chromium>() ?? throw new InvalidOperationException("The browser is no fixture of this run.");
        return await chromium.Window(Address, width, javaScript);
    }

    /// <summary>Signs in by typing, as a person does.</summary>
    public async Task<IPage> SignIn(string userName, int width = 1280, bool javaScript = true)
    {
        var page = await Stranger(width, javaScript);
        await page.GotoAsync("/account/sign-in");
        await page.FillAsync("input[name=UserName]", userName);
        await page.FillAsync("input[name=Password]", Password);
        await page.ClickAsync("main form button[type=submit], main form button:not([type])");
        Assert.DoesNotContain("/account/sign-in", page.Url);
        return page;
    }

    public async ValueTask DisposeAsync()
    {
        await process.DisposeAsync();
        GC.SuppressFinalize(this);
    }
}

/// <summary>One portal for all tests that only look.</summary>
public sealed class SharedPortal : OpenPortal;
