using DongchengUnion.Domain.HalfYearReview;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace DongchengUnion.Web.Modules.HalfYearReview.Sections;

/// <summary>A difference as a page shows it: struck out, underlined, or as it was.</summary>
public static class PieceMarks
{
    public static IHtmlContent Of(IReadOnlyList<Piece> pieces)
    {
        var content = new HtmlContentBuilder();
        foreach (var piece in pieces)
        {
            var tag = new TagBuilder(Tag(piece.Change));
            tag.InnerHtml.Append(piece.Text);
            content.AppendHtml(tag);
        }

        return content;
    }

    private static string Tag(PieceChange change) => change switch
    {
        PieceChange.Kept => "span",
        PieceChange.Removed => "del",
        PieceChange.Added => "ins",
    };
}
