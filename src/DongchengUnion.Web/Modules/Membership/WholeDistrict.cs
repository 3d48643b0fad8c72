using DongchengUnion.Data;
using DongchengUnion.Data.Membership.Flows;
using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.Membership;
using DongchengUnion.Web.Platform;

namespace DongchengUnion.Web.Modules.Membership;

/// <summary>
/// A context that sees the whole district, for steps that concern two unions, or a member or applicant who sees none. Whoever uses
/// it has found the row through the viewer's scope first, or was given its secret; the verb asks who acts.
/// </summary>
public sealed class WholeDistrict(IServiceProvider services, OwnFile own, Viewer viewer, PortalClock clock) : IAsyncDisposable
{
    private UnionDbContext? db;

    public UnionDbContext Db => db ??= PortalPipeline.PortalContext(services);

    public Actor Me => viewer.ToActor();
    public DateTime Now => clock.Now;
    public DateOnly Today => clock.Today;

    /// <summary>The viewer's own file on the roster, by the binding of the account; null where there is none.</summary>
    public async Task<Person?> OwnPerson() => await own.PersonId() is { } id ? await OwnFile.Follow(Db, id) : null;

    public Task<int> Days(string key) => FlowClock.Days(Db, key, Today);

    public async ValueTask DisposeAsync()
    {
        if (db is not null) await db.DisposeAsync();
    }
}
