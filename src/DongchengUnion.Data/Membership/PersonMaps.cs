using DongchengUnion.Domain.Membership;
using DongchengUnion.Domain.Organization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DongchengUnion.Data.Membership;

internal sealed class PersonMap : IEntityTypeConfiguration<Person>
{
    public void Configure(EntityTypeBuilder<Person> builder)
    {
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.Property(p => p.FullName).HasMaxLength(60);
        builder.Property(p => p.FormerName).HasMaxLength(60);
        builder.Property(p => p.NameSort).HasMaxLength(120);
        builder.ComplexProperty(p => p.Facts, facts =>
        {
            foreach (var code in (string[])[nameof(PersonFacts.Ethnicity), nameof(PersonFacts.Nationality), nameof(PersonFacts.PoliticalStatus),
                nameof(PersonFacts.Education), nameof(PersonFacts.HouseholdType), nameof(PersonFacts.EmploymentForm), nameof(PersonFacts.WorkStatus),
                nameof(PersonFacts.SkillLevel)])
            {
                facts.Property<string?>(code).HasMaxLength(20);
            }
        });
        builder.Property(p => p.MobileSealed).HasMaxLength(100);
        builder.Property(p => p.MobileHash).HasMaxLength(32);
        builder.Property(p => p.EmailSealed).HasMaxLength(300);
        builder.Property(p => p.CardSealed).HasMaxLength(100);
        builder.Property(p => p.CardHash).HasMaxLength(32);
        // As a number: a bare boolean in a condition does not lead the embedded database into the indexes below.
        builder.Property(p => p.IsOnRoster).HasConversion<int>();
        builder.HasOne<Union>().WithMany().HasForeignKey(p => p.UnionId);
        builder.HasMany(p => p.Documents).WithOne().HasForeignKey(d => d.PersonId);
        // Lists: within a union, within a street or system, and the whole district; each in the order of names, page after page.
        // The scope stands in the index too: a count up to a thousand reads nothing else.
        builder.HasIndex(p => new { p.UnionId, p.IsOnRoster, p.NameSort, p.Id, p.ScopePath });
        builder.HasIndex(p => new { p.UpperUnionId, p.IsOnRoster, p.NameSort, p.Id, p.ScopePath, p.UnionId });
        builder.HasIndex(p => new { p.IsOnRoster, p.NameSort, p.Id, p.ScopePath, p.UnionId });
        builder.HasIndex(p => p.MobileHash);
        builder.HasIndex(p => p.CardHash);
        builder.HasIndex(p => p.ImportId);
    }
}

internal sealed class PersonDocumentMap : IEntityTypeConfiguration<PersonDocument>
{
    public void Configure(EntityTypeBuilder<PersonDocument> builder)
    {
        builder.Property(d => d.NumberSealed).HasMaxLength(200);
        builder.Property(d => d.NumberHash).HasMaxLength(32);
        builder.Property(d => d.LastFourHash).HasMaxLength(32);
        builder.Property(d => d.IssuingCountry).HasMaxLength(40);
        builder.HasIndex(d => d.NumberHash).IsUnique().HasFilter("SharedNumberReason IS NULL");
        builder.HasIndex(d => d.LastFourHash);
        builder.HasIndex(d => d.PersonId);
    }
}

internal sealed class MembershipEventMap : IEntityTypeConfiguration<MembershipEvent>
{
    public void Configure(EntityTypeBuilder<MembershipEvent> builder)
    {
        builder.Property(e => e.PersonName).HasMaxLength(60);
        builder.HasOne<Union>().WithMany().HasForeignKey(e => e.UnionId);
        builder.HasOne<Person>().WithMany().HasForeignKey(e => e.PersonId);
        builder.HasIndex(e => e.PersonId);
        // Counts of a period are read from the index alone.
        builder.HasIndex(e => new { e.Kind, e.Month, e.UnionId });
        builder.HasIndex(e => e.ImportId);
    }
}

internal sealed class MemberSearchKeyMap : IEntityTypeConfiguration<MemberSearchKey>
{
    public void Configure(EntityTypeBuilder<MemberSearchKey> builder)
    {
        builder.HasKey(k => new { k.Key, k.UpperUnionId, k.PersonId });
        builder.Property(k => k.Key).HasMaxLength(60);
        // No foreign key and no second index: ten rows a person, written in bulk and found by the key alone.
    }
}

internal sealed class IdSeriesMap : IEntityTypeConfiguration<IdSeries>
{
    public void Configure(EntityTypeBuilder<IdSeries> builder)
    {
        builder.HasKey(s => s.Name);
        builder.Property(s => s.Name).HasMaxLength(40);
    }
}
