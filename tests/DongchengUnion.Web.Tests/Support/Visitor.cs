using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace DongchengUnion.Web.Tests.Support;

/// <summary>Somebody with a browser: keeps cookies, fills in forms as they stand on the page, follows no redirect unasked.</summary>
public sealed class Visitor(HttpClient http)
{
    /// <summary>For what the sentences below do not say: headers, methods, other content.</summary>
    public HttpClient Http => http;

    public Task<HttpResponseMessage> Get(string url) => http.GetAsync(url);

    /// <summary>A page that must be there (200).</summary>
    public async Task<IHtmlDocument> Page(string url)
    {
        using var answer = await http.GetAsync(url);
        Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{url} answers {(int)answer.StatusCode} {answer.Headers.Location}.");
        return await Read(answer);
    }

    /// <summary>The status of an address, nothing else.</summary>
    public async Task<HttpStatusCode> Status(string url)
    {
        using var answer = await http.GetAsync(url);
        return answer.StatusCode;
    }

    /// <summary>Fills in the form found on a page as a browser would, keeping its other fields, and presses its button.</summary>
    /// <param name="pick">A selector of the form or of the button to press, or the address the form posts to.</param>
    /// <param name="fields">A field the form does not have is an error of the test: a browser could not send it (use <see cref="Post"/>).</param>
    public async Task<HttpResponseMessage> Submit(string pageUrl, string pick, Dictionary<string, object?>? fields = null)
    {
        var form = PageForm.On(await Page(pageUrl), pick);
        foreach (var (name, value) in fields ?? []) form.Set(name, value);
        var target = new Uri(new Uri(http.BaseAddress!, pageUrl), form.Action);
        return form.Method == "get"
            ? await http.GetAsync(target.GetLeftPart(UriPartial.Path) + "?" + await form.UrlEncoded().ReadAsStringAsync())
            : await http.PostAsync(target, form.Content());
    }

    /// <summary>Posts whatever the test likes, with a valid form token: what a person with developer tools could send.</summary>
    public async Task<HttpResponseMessage> Post(string url, Dictionary<string, string>? fields = null) =>
        await http.PostAsync(url, new FormUrlEncodedContent(new Dictionary<string, string>(fields ?? []) { [PageForm.TokenField] = await Token(url) }));

    /// <summary>Goes where a redirect points and reads the page there.</summary>
    public async Task<IHtmlDocument> Follow(HttpResponseMessage answer)
    {
        Assert.True((int)answer.StatusCode is 302 or 303, $"No redirect but {(int)answer.StatusCode}: {await Complaints(answer)}");
        return await Page(answer.Headers.Location!.ToString());
    }

    /// <summary>The page in an answer, whatever its status.</summary>
    public static async Task<IHtmlDocument> Read(HttpResponseMessage answer) =>
        await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStreamAsync());

    private async Task<string> Token(string url)
    {
        foreach (var page in new[] { url, "/", "/account/sign-in" })
        {
            using var answer = await http.GetAsync(page);
            if (answer.Content.Headers.ContentType?.MediaType != "text/html") continue;
            var token = (await Read(answer)).QuerySelector<IHtmlInputElement>($"input[name={PageForm.TokenField}]");
            if (token is not null) return token.Value;
        }

        throw new InvalidOperationException("No page with a form was found to take the token from.");
    }

    private static async Task<string> Complaints(HttpResponseMessage answer)
    {
        var page = await Read(answer);
        return string.Join(" ", page.QuerySelectorAll(".validation-summary-errors, .field-validation-error, .field-error").Select(e => e.TextContent.Trim()));
    }
}
