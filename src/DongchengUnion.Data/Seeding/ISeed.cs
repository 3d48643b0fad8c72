namespace DongchengUnion.Data.Seeding;

/// <summary>What one module puts into an empty database. Idempotent by natural key: a second run changes nothing.</summary>
public interface ISeed
{
    /// <param name="at">The instant written into the rows, the same on every run of the demo.</param>
    Task Load(UnionDbContext db, SeedFolder folder, DateTime at);
}
