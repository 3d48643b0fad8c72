using System.ComponentModel;
using System.Diagnostics;

namespace DongchengUnion.Data.Documents;

/// <summary>
/// Makes a PDF of a .docx with an office program run without a screen, where one is installed; the fonts are embedded by it. One at a
/// time: it takes a processor for seconds. The file lies in a folder only the portal may open, and is gone afterwards.
/// </summary>
public sealed class PdfConverter(string program, TimeSpan patience) : IDisposable
{
    private readonly SemaphoreSlim turn = new(1);
    private readonly Lazy<string?> found = new(() => Find(program));
    private readonly Lazy<DirectoryInfo> profile = new(() => Directory.CreateTempSubdirectory("union-office-"));

    public bool IsInstalled => found.Value is not null;

    /// <returns>Null where no converter is installed, or it gave no file in time; the caller offers the .docx instead.</returns>
    public async Task<byte[]?> Convert(byte[] docx, CancellationToken cancellationToken = default)
    {
        if (found.Value is not { } office || !await turn.WaitAsync(patience, cancellationToken)) return null;
        var folder = Directory.CreateTempSubdirectory("union-paper-");
        try
        {
            var source = Path.Combine(folder.FullName, "paper.docx");
            var target = Path.Combine(folder.FullName, "paper.pdf");
            await File.WriteAllBytesAsync(source, docx, cancellationToken);
            await Run(office, source, folder.FullName, cancellationToken);
            return File.Exists(target) ? await File.ReadAllBytesAsync(target, cancellationToken) : null;
        }
        catch (Win32Exception)
        {
            // The file is there and is no program that can be started here.
            return null;
        }
        finally
        {
            folder.Delete(recursive: true);
            turn.Release();
        }
    }

    public void Dispose()
    {
        turn.Dispose();
        if (profile.IsValueCreated && profile.Value.Exists) profile.Value.Delete(recursive: true);
    }

    private async Task Run(string office, string source, string folder, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo(office) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = folder };
        string[] arguments = ["--headless", "--norestore", "--nolockcheck", "--nodefault", $"-env:UserInstallation={new Uri(profile.Value.FullName).AbsoluteUri}", "--convert-to", "pdf:writer_pdf_Export", "--outdir", folder, source];
        var fonts = Path.Combine(profile.Value.FullName, "fonts.conf");
        if (!File.Exists(fonts)) await File.WriteAllTextAsync(fonts, PdfFonts.Rules, cancellationToken);
        start.Environment[PdfFonts.Variable] = fonts;
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(patience);
        try
        {
            // What it prints is of no use, but a full pipe would stop it.
            await Task.WhenAll(process.StandardOutput.ReadToEndAsync(limit.Token), process.StandardError.ReadToEndAsync(limit.Token), process.WaitForExitAsync(limit.Token));
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            cancellationToken.ThrowIfCancellationRequested();
        }
    }

    private static string? Find(string program)
    {
        if (program.Length == 0) return null;
        if (Path.IsPathRooted(program)) return File.Exists(program) ? program : null;
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        string[] names = OperatingSystem.IsWindows() ? [program + ".exe", program + ".com"] : [program];
        return folders.SelectMany(f => names.Select(n => Path.Combine(f, n))).FirstOrDefault(File.Exists);
    }
}
