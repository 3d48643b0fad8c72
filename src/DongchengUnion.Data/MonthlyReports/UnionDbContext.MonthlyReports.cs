using DongchengUnion.Domain.MonthlyReports;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Data;

public abstract partial class UnionDbContext
{
    public DbSet<ReportForm> ReportForms => Set<ReportForm>();
    public DbSet<ReportFormVersion> ReportFormVersions => Set<ReportFormVersion>();
    public DbSet<MonthlyReport> MonthlyReports => Set<MonthlyReport>();
    public DbSet<ReceiptSeries> ReceiptSeries => Set<ReceiptSeries>();
    public DbSet<ReportAllowance> ReportAllowances => Set<ReportAllowance>();
    public DbSet<ReportReminder> ReportReminders => Set<ReportReminder>();
}
