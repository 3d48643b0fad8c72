using System.Text.RegularExpressions;

namespace DongchengUnion.Web.Tests.Architecture;

/// <summary>What the content security policy would refuse must not be written, and nothing may be fetched from elsewhere.</summary>
public sealed partial class ViewsTests
{
    [Fact]
    public void Views_hold_no_script_that_the_browser_will_refuse_and_nothing_from_elsewhere() =>
        Complaints.None(Repository.Files("src/DongchengUnion.Web", ".cshtml", ".css", ".js", ".cs")
            .SelectMany(f => Wrong(Repository.Read(f)).Select(w => $"{f}: {w}")));

    [Theory]
    [InlineData("<a href=\"#\" onclick=\"go()\">", "onclick")]
    [InlineData("<a href=\"javascript:go()\">", "javascript:")]
    [InlineData("<script>go()</script>", "<script>")]
    [InlineData("<img src=\"https://elsewhere.example/x.png\">", "elsewhere")]
    [InlineData("a { background: url(//elsewhere.example/x.png) }", "elsewhere")]
    public void Each_mistake_is_seen(string text, string expected) => Assert.Contains(expected, Assert.Single(Wrong(text)));

    [Theory]
    [InlineData("<script nonce=\"@nonce\">go()</script><svg xmlns=\"http://www.w3.org/2000/svg\">")]
    [InlineData("<script src=\"/js/portal.js\" defer></script><p data-on=\"1\">on time</p>")]
    public void What_is_allowed_passes(string text) => Assert.Empty(Wrong(text));

    private static IEnumerable<string> Wrong(string text) =>
        InlineHandler().Matches(text).Concat(NakedScript().Matches(text)).Concat(Elsewhere().Matches(text)).Select(m => m.Value.Trim());

    [GeneratedRegex("""<[a-z][^<>]*?\son[a-z]+\s*=|javascript:""")]
    private static partial Regex InlineHandler();

    [GeneratedRegex("""<script(?![^>]*(\bnonce=|\bsrc="[~/]))[^>]*>""")]
    private static partial Regex NakedScript();

    [GeneratedRegex("""((src|href|action)\s*=\s*["']?|url\(\s*["']?|@import\s+["'])(https?:)?//[^\s"')>]+""")]
    private static partial Regex Elsewhere();
}
