using System.Security.Cryptography;
using DongchengUnion.Domain.Documents;
using DongchengUnion.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Data.Documents;

/// <summary>Makes papers from the templates in use.</summary>
public sealed class DocumentMaker(UnionDbContext db)
{
    /// <summary>The same values and the same template give the same bytes.</summary>
    /// <exception cref="RuleViolationException">A required value is empty: the sentence names each; or the kind has no template.</exception>
    public async Task<MadeDocument> Make(DocumentValues values, CancellationToken cancellationToken = default)
    {
        values.RequireComplete();
        var template = await TemplateVersions.Current(db, values.Kind).AsNoTracking().FirstOrDefaultAsync(cancellationToken)
            ?? throw new RuleViolationException($"{values.Kind.Label()}还没有模板，请先在文书模板中上传。");
        return Make(template, values);
    }

    /// <summary>From a certain version: to try one before it is made current.</summary>
    public static MadeDocument Make(DocumentTemplate template, DocumentValues values)
    {
        values.RequireComplete();
        var content = TemplateFiller.Fill(template.Content, values);
        return new MadeDocument(values.Kind, template.Number, content, TemplateVersions.Sha256(content));
    }
}

/// <summary>The versions of the templates.</summary>
public static class TemplateVersions
{
    /// <summary>The version of a kind that was made current last, first in the order.</summary>
    public static IQueryable<DocumentTemplate> Current(UnionDbContext db, DocumentKind kind) =>
        db.DocumentTemplates.Where(t => t.Kind == kind && t.CurrentSince != null).OrderByDescending(t => t.CurrentSince);

    public static string Sha256(byte[] content) => Convert.ToHexStringLower(SHA256.HashData(content));
}
