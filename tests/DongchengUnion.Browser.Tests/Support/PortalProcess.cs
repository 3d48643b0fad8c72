using System.Diagnostics;
using System.Text.RegularExpressions;

namespace DongchengUnion.Browser.Tests.Support;

/// <summary>The portal as a person starts it: its own process, a free port, a fresh demo district in a folder of its own.</summary>
public sealed partial class PortalProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private readonly string folder = Directory.CreateTempSubdirectory("union-browser-").FullName;
    private Process? process;

    /// <summary>Where it listens, such as http://127.0.0.1:41233.</summary>
    public string Address { get; private set; } = "";

    public async Task Start()
    {
        var program = Program();
        foreach (var file in Directory.GetFiles(Path.GetDirectoryName(program)!, "appsettings*.json"))
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        var start = new ProcessStartInfo("dotnet", [program, "--contentRoot", folder])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment =
            {
                ["ASPNETCORE_ENVIRONMENT"] = "Development",
                ["ASPNETCORE_URLS"] = "http://127.0.0.1:0",
                ["Database__Synchronous"] = "NORMAL",
            },
        };
        var listening = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        List<string> said = [];
        void Hear(string? line)
        {
            if (line is null) return;
            lock (said) said.Add(line);
            if (Listening().Match(line) is { Success: true } match) listening.TrySetResult(match.Groups[1].Value);
        }

        process = new Process { StartInfo = start, EnableRaisingEvents = true };
        process.OutputDataReceived += (_, e) => Hear(e.Data);
        process.ErrorDataReceived += (_, e) => Hear(e.Data);
        process.Exited += (_, _) => listening.TrySetException(new InvalidOperationException("The portal ended at once:\n" + string.Join('\n', said)));
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        Address = await listening.Task.WaitAsync(Patience);
    }

    public async ValueTask DisposeAsync()
    {
        if (process is { HasExited: false })
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
        }

        process?.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>The program as it was just built, with the same configuration as these tests.</summary>
    private static string Program()
    {
        var here = new DirectoryInfo(AppContext.BaseDirectory);
        var configuration = here.Parent!.Name;
        while (!File.Exists(Path.Combine(here.FullName, "DongchengUnion.sln"))) here = here.Parent ?? throw new DirectoryNotFoundException();
        return Path.Combine(here.FullName, "src", "DongchengUnion.Web", "bin", configuration, "net10.0", "DongchengUnion.Web.dll");
    }

    [GeneratedRegex(@"Now listening on: (http://\S+?)(\s|""|$)")]
    private static partial Regex Listening();
}
