using DongchengUnion.Domain.Documents;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Data;

public abstract partial class UnionDbContext
{
    public DbSet<DocumentTemplate> DocumentTemplates => Set<DocumentTemplate>();
}
