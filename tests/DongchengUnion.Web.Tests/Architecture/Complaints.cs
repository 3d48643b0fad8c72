namespace DongchengUnion.Web.Tests.Architecture;

/// <summary>Gathers what is wrong before it fails, so that one run shows all of it.</summary>
internal static class Complaints
{
    public static void None<T>(IEnumerable<T> complaints)
    {
        var all = complaints.Select(c => c?.ToString()).Distinct().ToList();
        Assert.True(all.Count == 0, string.Join("\n", all));
    }
}
