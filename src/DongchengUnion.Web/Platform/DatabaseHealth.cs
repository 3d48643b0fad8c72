using DongchengUnion.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace DongchengUnion.Web.Platform;

/// <summary>Ready means: the database answers and its tables are there.</summary>
public sealed class DatabaseHealth(UnionDbContext db) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        // A file that was removed lives on in the connections that are open, and a new connection would make an empty one.
        if (db.Database.IsSqlite() && new SqliteConnectionStringBuilder(db.Database.GetConnectionString()).DataSource is { } file
            && !file.Contains(":memory:", StringComparison.Ordinal) && !File.Exists(file))
        {
            return HealthCheckResult.Unhealthy("The database file is gone.");
        }

        try
        {
            await db.PortalStates.AnyAsync(cancellationToken);
            return HealthCheckResult.Healthy();
        }
        catch (Exception failure) when (failure is System.Data.Common.DbException or InvalidOperationException or TimeoutException)
        {
            return HealthCheckResult.Unhealthy("The database does not answer.", failure);
        }
    }
}
