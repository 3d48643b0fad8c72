using DongchengUnion.Domain.Privacy;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Data;

public abstract partial class UnionDbContext
{
    public DbSet<LookEntry> LookEntries => Set<LookEntry>();
    public DbSet<PrivacyNotice> PrivacyNotices => Set<PrivacyNotice>();
    public DbSet<ConsentRecord> ConsentRecords => Set<ConsentRecord>();
    public DbSet<OwnDataRequest> OwnDataRequests => Set<OwnDataRequest>();
}
