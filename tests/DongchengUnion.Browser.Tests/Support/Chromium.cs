using Microsoft.Playwright;

namespace DongchengUnion.Browser.Tests.Support;

/// <summary>One headless browser for the whole run. Where none is installed its tests show as skipped, with the reason.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string[] Flags =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync", "--lang=zh-CN",
    ];

    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

    /// <summary>The installed browser; null where there is none.</summary>
    public static string? File { get; } = Find();

    private IPlaywright? playwright;
    private IBrowser? browser;

    public async ValueTask InitializeAsync()
    {
        if (File is null) return;
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = File, Args = Flags, Headless = true });
    }

    /// <summary>A window of its own: no cookies of anybody else.</summary>
    public async Task<IPage> Window(string address, int width = 1280, bool javaScript = true)
    {
        if (browser is null) Assert.Skip("没有可用的 Chromium，浏览器测试未运行。请安装 chromium 与 fonts-noto-cjk，或用 UNION_CHROMIUM 指明浏览器。");
        var window = await browser.NewContextAsync(new()
        {
            BaseURL = address,
            JavaScriptEnabled = javaScript,
            Locale = "zh-CN",
            ViewportSize = new ViewportSize { Width = width, Height = 800 },
        });
        window.SetDefaultTimeout(15_000);
        return await window.NewPageAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null) await browser.DisposeAsync();
        playwright?.Dispose();
    }

    private static string? Find()
    {
        if (Environment.GetEnvironmentVariable("UNION_CHROMIUM") is { } named) return named.Length > 0 ? named : null;
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        return Names.SelectMany(name => folders.Select(f => Path.Combine(f, name))).FirstOrDefault(System.IO.File.Exists);
    }
}
