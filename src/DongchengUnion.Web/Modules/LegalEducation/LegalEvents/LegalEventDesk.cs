using DongchengUnion.Data;
using DongchengUnion.Data.Privacy;
using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.LegalEducation;
using DongchengUnion.Domain.Organization;
using DongchengUnion.Web.Platform;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Modules.LegalEducation.LegalEvents;

/// <summary>Saves what the form says: finds a second report of the same session, names the other hosts, keeps the proof sealed.</summary>
public sealed class LegalEventDesk(UnionDbContext db, Viewer viewer, PortalClock clock, SealedFiles files, IServiceProvider services)
{
    public Task<Union> OwnUnion() => db.Unions.SingleAsync(u => u.Id == viewer.Post!.UnionId);

    public async Task<LegalEventEntry> Entry(LegalEventForm form, EntryTask task, string address, Union own)
    {
        await using var names = PortalPipeline.PortalContext(services);
        return await LegalEventEntry.Load(names, form, task, address, own);
    }

    /// <summary>The page of the result does not ask again for what was announced.</summary>
    public static void KeepFacts(LegalEventForm form, LegalEvent found, ModelStateDictionary state)
    {
        var told = LegalEventForm.Of(found);
        (form.Title, form.Kind, form.On, form.Begins, form.Ends) = (told.Title, told.Kind, told.On, told.Begins, told.Ends);
        (form.Place, form.StreetCode, form.Lecturer, form.Laws, form.CoHosts) = (told.Place, told.StreetCode, told.Lecturer, told.Laws, told.CoHosts);
        foreach (var field in new[] { nameof(form.Title), nameof(form.Kind), nameof(form.On), nameof(form.Place), nameof(form.StreetCode) }) state.Remove(field);
    }

    /// <returns>The event as it stands now, and what to tell the one who wrote.</returns>
    /// <exception cref="RuleViolationException">A rule says no, or the same session is reported already.</exception>
    public async Task<(LegalEvent Event, string Words)> Save(LegalEventForm form, EntryTask task, LegalEvent? found)
    {
        var own = await OwnUnion();
        var facts = form.ToFacts();
        await RefuseSecondReport(own, facts, found);
        var hosts = await CoHosts(form, own);
        if (found is not null) db.ExpectVersion(found, form.Version);
        var saved = await Act(form, task, found, own, facts);
        if (task != EntryTask.Hold) saved.HostWith(hosts, viewer.ToActor());
        if (saved != found) db.Add(saved);
        await db.InOneTransaction(async () =>
        {
            await db.SaveChangesAsync();
            if (task == EntryTask.Correct)
                foreach (var file in await db.LegalEventFiles.Where(f => f.EventId == found!.Id).ToListAsync()) file.FollowTo(saved);
            if (form.Proof is not null) await Keep(saved, form.Proof);
            await db.SaveChangesAsync();
        });
        return (saved, Words(saved));
    }

    /// <summary>Keeps a checked proof file sealed, and with it makes the event count.</summary>
    public async Task Keep(LegalEvent proven, IFormFile proof)
    {
        var type = await UploadedProof.TypeOf(proof) ?? throw new InvalidOperationException("The file has not been checked.");
        proven.AddFile(viewer.ToActor(), clock.Now);
        await using var content = proof.OpenReadStream();
        var storedAs = await files.Save(content);
        try
        {
            db.Add(new LegalEventFile(proven, UploadedProof.NameOf(proof), type, storedAs, viewer.ToActor(), clock.Now));
            await db.SaveChangesAsync();
        }
        catch
        {
            files.Drop(storedAs);
            throw;
        }
    }

    private async Task<LegalEvent> Act(LegalEventForm form, EntryTask task, LegalEvent? found, Union own, LegalEventFacts facts)
    {
        var (by, now, today) = (viewer.ToActor(), clock.Now, clock.Today);
        switch (task)
        {
            case EntryTask.Add when form.IsHeld:
                return LegalEvent.Record(await Host(own, facts.On), facts, form.ToResult(), today, by, now);
            case EntryTask.Add:
                return LegalEvent.Plan(await Host(own, facts.On), facts, today, by, now);
            case EntryTask.Correct:
                return found!.Correct(await Host(own, facts.On), facts, form.ToResult(), form.Reason, today, by, now);
            case EntryTask.Replan:
                found!.Replan(facts, today, by);
                return found;
            case EntryTask.Revive:
                found!.Revive(facts, today, by);
                return found;
            default:
                found!.Hold(form.ToResult(), today, by, now);
                return found;
        }
    }

    // Looked for in the whole district: the street and its union may each report the lecture they held together.
    private async Task RefuseSecondReport(Union own, LegalEventFacts facts, LegalEvent? found)
    {
        await using var all = PortalPipeline.PortalContext(services);
        var key = LegalEvent.KeyOf(own.Id, facts);
        var id = found?.Id ?? 0;
        if (await all.LegalEvents.AsNoTracking().FirstOrDefaultAsync(e => e.SessionKey == key && e.Id != id) is not { } same) return;
        throw new RuleViolationException(same.UnionId == own.Id
            ? $"同一天、同一地点、同一主讲人的活动已经登记过（{same.Title}）。同一天确有两场的，请在地点后注明上午、下午。"
            : $"同一天、同一地点、同一主讲人的活动已由{same.UnionName}登记（{same.Title}），全区只计一场。请对方在“联合主办”中加上你们。");
    }

    private async Task<HostUnion> Host(Union own, DateOnly on) => HostUnion.Of(own,
        await db.UnionShapes.AsNoTracking().FirstOrDefaultAsync(s => s.UnionId == own.Id && s.FromOn <= on && (s.UntilOn == null || s.UntilOn >= on)), on);

    private async Task<List<Union>> CoHosts(LegalEventForm form, Union own)
    {
        await using var names = PortalPipeline.PortalContext(services);
        var chosen = form.CoHosts;
        return await names.Unions.AsNoTracking().Where(u => chosen.Contains(u.Id) && u.Id != own.Id).ToListAsync();
    }

    private static string Words(LegalEvent saved) => saved.Stage switch
    {
        LegalEventStage.Planned => $"已列入计划：{saved.On:yyyy-MM-dd} {saved.Title}。",
        _ when saved.Counts => $"已登记，计 1 场、{saved.Attendance} 人次。",
        _ => "已登记，但还没有证明材料，暂不计数。请补一张现场照片或签到表。",
    };
}
