using DongchengUnion.Data.Documents.First;
using DongchengUnion.Data.Seeding;
using DongchengUnion.Domain.Documents;
using DongchengUnion.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Data.Documents;

/// <summary>The first template of each kind; later versions are the office's.</summary>
internal sealed class TemplateSeed : ISeed
{
    public async Task Load(UnionDbContext db, SeedFolder folder, DateTime at)
    {
        var there = await db.DocumentTemplates.Select(t => t.Kind).Distinct().ToListAsync();
        foreach (var form in DocumentCatalogue.All.Where(f => !there.Contains(f.Kind)))
        {
            var content = FirstTemplate.Draw(form);
            var template = new DocumentTemplate(form.Kind, 1, content, TemplateVersions.Sha256(content), "系统自带首版", Actor.Portal, at);
            template.MakeCurrent(null, Actor.Portal, at);
            db.Add(template);
        }

        await db.SaveChangesAsync();
    }
}
