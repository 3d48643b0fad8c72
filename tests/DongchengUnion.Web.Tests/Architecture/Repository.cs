namespace DongchengUnion.Web.Tests.Architecture;

/// <summary>The files of the repository, as the checks of docs and views read them.</summary>
internal static class Repository
{
    private static readonly string[] Generated = ["bin", "obj", ".git", "node_modules", "lib", "results"];

    public static string Root { get; } = FindRoot();

    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    /// <summary>Files below a folder by extension, without what is built or brought in from outside.</summary>
    public static IEnumerable<string> Files(string folder, params string[] extensions) =>
        Directory.EnumerateFiles(Path.Combine(Root, folder), "*", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(Root, f))
            .Where(f => extensions.Contains(Path.GetExtension(f)) && !f.Split(Path.DirectorySeparatorChar).Intersect(Generated).Any());

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "DongchengUnion.sln")))
            folder = folder.Parent ?? throw new DirectoryNotFoundException("The tests do not run inside the repository.");
        return folder.FullName;
    }
}
