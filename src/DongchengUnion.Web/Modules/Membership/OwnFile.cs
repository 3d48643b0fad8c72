using DongchengUnion.Data;
using DongchengUnion.Domain.Membership;
using DongchengUnion.Web.Platform;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Modules.Membership;

/// <summary>
/// The file of the one who is signed in, and nobody else's. A member's post shows no unit's rows, so the file is read through a context
/// of the portal's own; the only way into it is the account's own binding.
/// </summary>
public sealed class OwnFile(UnionDbContext db, Viewer viewer, IServiceProvider services) : IAsyncDisposable
{
    private UnionDbContext? portal;

    /// <summary>For reading and writing what belongs to the own person. Ask <see cref="Find"/> first.</summary>
    public UnionDbContext Db => portal ??= PortalPipeline.PortalContext(services);

    /// <returns>The own file with documents; null while the account is bound to nobody.</returns>
    public async Task<Person?> Find() => await PersonId() is { } id ? await Follow(Db, id) : null;

    public Task<long?> PersonId() => db.PersonAccounts.Where(b => b.AccountId == viewer.AccountId).Select(b => (long?)b.PersonId).SingleOrDefaultAsync();

    /// <summary>The file of that number, or the one it has been merged into since; with documents.</summary>
    internal static async Task<Person> Follow(UnionDbContext db, long id)
    {
        var person = await db.Persons.Include(p => p.Documents).SingleAsync(p => p.Id == id);
        while (person.MergedIntoId is { } kept) person = await db.Persons.Include(p => p.Documents).SingleAsync(p => p.Id == kept);
        return person;
    }

    public async ValueTask DisposeAsync()
    {
        if (portal is not null) await portal.DisposeAsync();
    }
}
