using DongchengUnion.Data.Settings;
using DongchengUnion.Domain.Settings;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Data;

public abstract partial class UnionDbContext
{
    public DbSet<DatedSetting> DatedSettings => Set<DatedSetting>();
    public DbSet<PortalState> PortalStates => Set<PortalState>();

    /// <summary>The value of a setting on a day: the newest row that applies by then.</summary>
    /// <exception cref="InvalidOperationException">No row of this key applies on that day.</exception>
    public async Task<DatedSetting> Setting(string key, DateOnly on) =>
        await DatedSettings.AsNoTracking().Where(s => s.Key == key && s.FromOn <= on).OrderByDescending(s => s.FromOn).FirstOrDefaultAsync()
        ?? throw new InvalidOperationException($"The setting {key} has no value for {on:yyyy-MM-dd}.");
}
