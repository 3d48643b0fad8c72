using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace DongchengUnion.Web.Tests.Support;

/// <summary>A file that a test puts into a file field.</summary>
public sealed record Upload(string FileName, string ContentType, byte[] Bytes);

/// <summary>A form as a browser holds it between loading and sending.</summary>
internal sealed class PageForm
{
    public const string TokenField = "__RequestVerificationToken";

    private readonly List<(string Name, object Value)> values = [];
    private readonly HashSet<string> names;
    private readonly bool isMultipart;

    private PageForm(IHtmlFormElement form, IElement? button)
    {
        Action = button?.GetAttribute("formaction") ?? form.GetAttribute("action") ?? "";
        Method = (button?.GetAttribute("formmethod") ?? form.GetAttribute("method") ?? "get").ToLowerInvariant();
        isMultipart = form.GetAttribute("enctype") == "multipart/form-data";
        names = [.. form.Elements.Select(e => e.GetAttribute("name")).OfType<string>()];
        foreach (var element in form.Elements.Where(e => !e.HasAttribute("disabled"))) Take(element);
        if (button?.GetAttribute("name") is { Length: > 0 } pressed) values.Add((pressed, button.GetAttribute("value") ?? ""));
    }

    public string Action { get; }
    public string Method { get; }

    /// <param name="pick">A selector of a form or of a button, or the address a form posts to.</param>
    public static PageForm On(IHtmlDocument page, string pick)
    {
        var found = pick.StartsWith('/')
            ? page.Forms.FirstOrDefault(f => (f.GetAttribute("action") ?? "").Split('?')[0] == pick)
            : page.QuerySelector(pick);
        return found switch
        {
            IHtmlFormElement form => new PageForm(form, form.QuerySelector("button:not([type=button]):not([disabled]), input[type=submit]")),
            IHtmlButtonElement { Form: { } form } button => new PageForm(form, button),
            _ => throw new InvalidOperationException($"No form “{pick}” on “{page.Title}”, only: {string.Join(" ", page.Forms.Select(f => f.GetAttribute("action")))}"),
        };
    }

    /// <summary>Fills in one field; null unticks a box or empties the field.</summary>
    public void Set(string name, object? value)
    {
        if (!names.Contains(name)) throw new InvalidOperationException($"The form has no field {name}, only: {string.Join(" ", names)}");
        values.RemoveAll(v => v.Name == name);
        if (value is IEnumerable<string> several) values.AddRange(several.Select(v => (name, (object)v)));
        else if (value is not null) values.Add((name, value));
    }

    public FormUrlEncodedContent UrlEncoded() =>
        new(values.Select(v => KeyValuePair.Create(v.Name, Convert.ToString(v.Value, System.Globalization.CultureInfo.InvariantCulture) ?? "")));

    public HttpContent Content()
    {
        if (!isMultipart) return UrlEncoded();
        var content = new MultipartFormDataContent();
        foreach (var (name, value) in values)
        {
            if (value is Upload upload)
            {
                var bytes = new ByteArrayContent(upload.Bytes);
                bytes.Headers.ContentType = new(upload.ContentType);
                content.Add(bytes, name, upload.FileName);
            }
            else
            {
                content.Add(new StringContent(Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture) ?? ""), name);
            }
        }

        return content;
    }

    private void Take(IElement element)
    {
        if (element.GetAttribute("name") is not { Length: > 0 } name) return;
        switch (element)
        {
            case IHtmlInputElement { Type: "submit" or "button" or "image" or "reset" or "file" }:
                break;
            case IHtmlInputElement { Type: "checkbox" or "radio" } box:
                if (box.IsChecked) values.Add((name, box.GetAttribute("value") ?? "on"));
                break;
            case IHtmlInputElement input:
                values.Add((name, input.Value));
                break;
            case IHtmlTextAreaElement text:
                values.Add((name, text.Value));
                break;
            case IHtmlSelectElement select:
                values.AddRange(select.Options.Where(o => o.IsSelected).Select(o => (name, (object)o.Value)));
                break;
        }
    }
}
