using DongchengUnion.Domain.Settings;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DongchengUnion.Data.Settings;

internal sealed class DatedSettingMap : IEntityTypeConfiguration<DatedSetting>
{
    public void Configure(EntityTypeBuilder<DatedSetting> builder)
    {
        builder.Property(s => s.Key).HasMaxLength(100);
        builder.Property(s => s.Note).HasMaxLength(500);
        builder.HasIndex(s => new { s.Key, s.FromOn }).IsUnique();
    }
}

internal sealed class PortalStateMap : IEntityTypeConfiguration<PortalState>
{
    public void Configure(EntityTypeBuilder<PortalState> builder)
    {
        builder.HasKey(s => s.Key);
        builder.Property(s => s.Key).HasMaxLength(100);
    }
}
