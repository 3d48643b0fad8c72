using System.Security.Cryptography;
using System.Text.Json;
using DongchengUnion.Data;
using DongchengUnion.Data.Accounts;
using DongchengUnion.Data.Membership;
using DongchengUnion.Domain.Deadlines;
using DongchengUnion.Domain.Membership;
using DongchengUnion.Domain.Membership.Binding;
using DongchengUnion.Domain.Organization;
using DongchengUnion.Domain.Privacy;
using DongchengUnion.Web.Platform;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Modules.Membership.Binding;

/// <summary>
/// Compares a claim with the roster of the whole district, for somebody nobody knows yet. What fits in every part is told to the caller;
/// what does not fit is not told apart.
/// </summary>
public sealed class BindingDesk(IServiceProvider services, ISealer sealer, DeadlineBook deadlines, PortalClock clock) : IAsyncDisposable
{
    // [U] 工会核实认证申请的时限。
    private const string AnswerRuleSetting = "Membership.BindingAnswerRule";

    private readonly UnionDbContext db = PortalPipeline.PortalContext(services);

    /// <summary>The one unbound person whom name, document and mobile fit; null for every other case alike.</summary>
    public async Task<Person?> Match(Claim claim)
    {
        var fitting = (await FindByDocument(db.Persons.AsNoTracking(), claim)).Where(p => FitsName(p, claim) & FitsMobile(p, claim)).ToList();
        var ids = fitting.ConvertAll(p => p.Id);
        var bound = await db.PersonAccounts.IgnoreQueryFilters([UnionDbContext.RowScopeFilter]).CountAsync(b => ids.Contains(b.PersonId));
        return fitting.Count == 1 && bound == 0 ? fitting[0] : null;
    }

    public Task<Person?> Find(long personId) => db.Persons.AsNoTracking().SingleOrDefaultAsync(p => p.Id == personId && p.MergedIntoId == null);

    /// <summary>The persons a document belongs to, by its present and its old number; of those the query holds.</summary>
    public async Task<List<Person>> FindByDocument(IQueryable<Person> persons, Claim claim)
    {
        var number = claim.Read(clock.Today);
        List<byte[]> hashes = [sealer.DocumentHash(number)];
        if (number.FormerSearchText is { } old) hashes.Add(sealer.Hash(PersonalField.DocumentNumber, old));
        return await persons.Where(p => p.MergedIntoId == null && p.Status != MembershipStatus.Died && p.Documents.Any(d => hashes.Contains(d.NumberHash))).ToListAsync();
    }

    public static bool FitsName(Person person, Claim claim) => claim.IsName(person.FullName) | claim.IsName(person.FormerName);

    public bool FitsMobile(Person person, Claim claim) => CryptographicOperations.FixedTimeEquals(person.MobileHash ?? [], sealer.MobileHash(claim.Mobile));

    public async Task<IReadOnlyList<StreetUnion>> Streets()
    {
        var streets = await db.Streets.AsNoTracking().OrderBy(s => s.Code).ToListAsync();
        var unions = await db.Unions.AsNoTracking().Where(u => u.Level == UnionLevel.Subdistrict && u.ClosedOn == null).ToListAsync();
        return [.. streets.Select(s => (Street: s, Union: unions.FirstOrDefault(u => u.Facts.StreetCode == s.Code) ?? unions.FirstOrDefault(u => u.Name.StartsWith(s.Name, StringComparison.Ordinal))))
            .Where(p => p.Union is not null).Select(p => new StreetUnion(p.Street.Code, p.Street.Name, p.Union!.Name, p.Union.Facts.Phone, p.Union.Facts.Address))];
    }

    /// <summary>Opens a request; the same query code finds the one that is open already.</summary>
    public async Task<BindingRequest> Ask(Claim claim, string code, string workplace, string streetCode)
    {
        var hash = Invitation.Hash(code);
        if (await db.BindingRequests.SingleOrDefaultAsync(r => r.CodeHash == hash) is { } already) return already;
        var rule = await db.Setting(AnswerRuleSetting, clock.Today);
        var request = new BindingRequest($"RZ{RandomNumberGenerator.GetString("ABCDEFGHJKLMNPQRSTUVWXYZ23456789", 8)}", await Addressee(workplace, streetCode), workplace.Trim(),
            sealer.Seal(PersonalField.Statement, JsonSerializer.Serialize(claim)), hash, deadlines.Compute(rule.Value, clock.Today).Due, clock.Now);
        db.Add(request);
        await db.SaveChangesAsync();
        return request;
    }

    public async Task<BindingRequest?> Follow(string number, string code)
    {
        var (plain, hash) = (number.Trim().ToUpperInvariant(), Invitation.Hash(code.Trim().ToUpperInvariant()));
        return await db.BindingRequests.AsNoTracking().SingleOrDefaultAsync(r => r.Number == plain && r.CodeHash == hash);
    }

    public Claim Statement(BindingRequest request) =>
        JsonSerializer.Deserialize<Claim>(sealer.Open(PersonalField.Statement, request.StatementSealed)) ?? throw new SealBrokenException("申请内容不能读取。");

    public ValueTask DisposeAsync() => db.DisposeAsync();

    // The union that is called so, else the street's, else the district.
    private async Task<Union> Addressee(string workplace, string streetCode)
    {
        var name = workplace.Trim();
        var own = await db.Unions.FirstOrDefaultAsync(u => u.ClosedOn == null && (u.Name == name || u.Name == name + "工会")
            && (u.Level == UnionLevel.Grassroots || u.Level == UnionLevel.DirectlyAffiliated));
        if (own is not null) return own;
        var street = (await Streets()).FirstOrDefault(s => s.StreetCode == streetCode)?.UnionName;
        return await db.Unions.FirstOrDefaultAsync(u => u.Name == street && u.ClosedOn == null) ?? await db.Unions.FirstAsync(u => u.Level == UnionLevel.District);
    }
}
