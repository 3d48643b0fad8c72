using DongchengUnion.Domain.LegalEducation;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Data;

public abstract partial class UnionDbContext
{
    public DbSet<LegalEvent> LegalEvents => Set<LegalEvent>();
    public DbSet<LegalEventFile> LegalEventFiles => Set<LegalEventFile>();
    public DbSet<Consultation> Consultations => Set<Consultation>();
    public DbSet<DutyDay> DutyDays => Set<DutyDay>();
    public DbSet<LegalFaq> LegalFaqs => Set<LegalFaq>();
}
