using DongchengUnion.Domain.MonthlyReports;
using DongchengUnion.Domain.Organization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DongchengUnion.Data.MonthlyReports;

internal sealed class ReportFormMap : IEntityTypeConfiguration<ReportForm>
{
    public void Configure(EntityTypeBuilder<ReportForm> builder)
    {
        builder.HasKey(f => f.Code);
        builder.Property(f => f.Code).HasMaxLength(40);
    }
}

internal sealed class ReportFormVersionMap : IEntityTypeConfiguration<ReportFormVersion>
{
    public void Configure(EntityTypeBuilder<ReportFormVersion> builder)
    {
        builder.Property(v => v.FormCode).HasMaxLength(40);
        builder.Property(v => v.Why).HasMaxLength(500);
        builder.Property(v => v.Items).IsJson();
        builder.Property(v => v.Rules).IsJson();
        builder.HasIndex(v => new { v.FormCode, v.From }).IsUnique();
        builder.HasOne<ReportForm>().WithMany().HasForeignKey(v => v.FormCode);
    }
}

internal sealed class MonthlyReportMap : IEntityTypeConfiguration<MonthlyReport>
{
    public void Configure(EntityTypeBuilder<MonthlyReport> builder)
    {
        builder.Property(r => r.FormCode).HasMaxLength(40);
        builder.Property(r => r.ReceiptNumber).HasMaxLength(20);
        builder.Property(r => r.ContentHash).HasMaxLength(64);
        builder.Property(r => r.CorrectionReason).HasMaxLength(500);
        builder.Property(r => r.Cells).IsJson();
        builder.Property(r => r.Steps).IsJson();
        builder.HasIndex(r => new { r.UnionId, r.Month }).IsUnique();
        builder.HasIndex(r => new { r.UpperUnionId, r.Month, r.Stage });
        builder.HasIndex(r => new { r.Month, r.Stage });
        builder.HasIndex(r => r.ScopePath);
        builder.HasIndex(r => r.ReceiptNumber).IsUnique();
        builder.HasOne<Union>().WithMany().HasForeignKey(r => r.UnionId);
    }
}

internal sealed class ReceiptSeriesMap : IEntityTypeConfiguration<ReceiptSeries>
{
    public void Configure(EntityTypeBuilder<ReceiptSeries> builder)
    {
        builder.HasKey(s => s.Year);
        builder.Property(s => s.Year).ValueGeneratedNever();
    }
}

internal sealed class ReportAllowanceMap : IEntityTypeConfiguration<ReportAllowance>
{
    public void Configure(EntityTypeBuilder<ReportAllowance> builder)
    {
        builder.Property(a => a.Why).HasMaxLength(500);
        builder.HasIndex(a => new { a.Month, a.UnionId });
        builder.HasOne<Union>().WithMany().HasForeignKey(a => a.UnionId);
    }
}

internal sealed class ReportReminderMap : IEntityTypeConfiguration<ReportReminder>
{
    public void Configure(EntityTypeBuilder<ReportReminder> builder)
    {
        // Once a day: two people pressing at the same time cannot both remind a union.
        builder.HasIndex(r => new { r.UnionId, r.Month, r.SentOn }).IsUnique();
        builder.HasIndex(r => r.ScopePath);
        builder.HasOne<Union>().WithMany().HasForeignKey(r => r.UnionId);
    }
}
