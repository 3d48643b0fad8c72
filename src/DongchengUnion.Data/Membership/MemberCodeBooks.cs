using DongchengUnion.Data.Seeding;
using DongchengUnion.Domain.Membership.Codes;
using DongchengUnion.Domain.Settings;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.Extensions.DependencyInjection;

namespace DongchengUnion.Data.Membership;

/// <summary>Reads the code tables about members. They are read once and kept: codes change with a release.</summary>
public static class MemberCodeBooks
{
    public static IServiceCollection AddMemberCodes(this IServiceCollection services) => services.AddSingleton(provider =>
    {
        using var scope = provider.CreateScope();
        return Read(scope.ServiceProvider.GetRequiredService<UnionDbContext>());
    });

    public static MemberCodes Read(UnionDbContext db) => new(db.MemberCodes.AsNoTracking().ToList());
}

internal sealed class MemberCodeMap : IEntityTypeConfiguration<MemberCode>
{
    public void Configure(EntityTypeBuilder<MemberCode> builder)
    {
        builder.Property(c => c.Table).HasMaxLength(20);
        builder.Property(c => c.Code).HasMaxLength(20);
        builder.Property(c => c.NationalCode).HasMaxLength(20);
        builder.HasIndex(c => new { c.Table, c.Code });
    }
}

/// <summary>The code tables, from one file.</summary>
internal sealed class MemberCodeSeed : ISeed
{
    public async Task Load(UnionDbContext db, SeedFolder folder, DateTime at)
    {
        var known = await db.MemberCodes.Select(c => new { c.Table, c.Code, c.ValidFrom }).ToHashSetAsync();
        var sort = 0;
        foreach (var row in folder.Rows("reference/member-codes.csv"))
        {
            sort++;
            if (known.Contains(new { Table = row["table"], Code = row["code"], ValidFrom = row.OptionalDate("valid_from") })) continue;
            db.Add(new MemberCode(row["table"], row["code"], row.Optional("national_code"), row["label"], row["aliases"], sort, row.Enum<Certainty>("certainty"))
                .Between(row.OptionalDate("valid_from"), row.OptionalDate("valid_to")));
        }

        await db.SaveChangesAsync();
    }
}
