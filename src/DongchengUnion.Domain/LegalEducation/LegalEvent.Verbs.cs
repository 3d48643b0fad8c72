using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.Organization;

namespace DongchengUnion.Domain.LegalEducation;

public sealed partial class LegalEvent
{
    /// <summary>Announces an event.</summary>
    /// <exception cref="RuleViolationException">The day is over, something is missing, or another union's officer writes.</exception>
    public static LegalEvent Plan(HostUnion host, LegalEventFacts facts, DateOnly today, Actor by, DateTime at)
    {
        if (facts.On < today) throw new RuleViolationException("日期已经过去，请直接登记为已举办。");
        return new LegalEvent(host, facts, by, at);
    }

    /// <summary>Reports an event that has taken place.</summary>
    /// <exception cref="RuleViolationException">The day lies ahead, something is missing, or another union's officer writes.</exception>
    public static LegalEvent Record(HostUnion host, LegalEventFacts facts, LegalEventResult result, DateOnly today, Actor by, DateTime at)
    {
        var held = new LegalEvent(host, facts, by, at);
        held.Hold(result, today, by, at);
        return held;
    }

    /// <summary>Changes what is announced.</summary>
    public void Replan(LegalEventFacts facts, DateOnly today, Actor by)
    {
        RequireOwn(by, UnionId);
        if (Stage != LegalEventStage.Planned) throw new RuleViolationException($"活动{Stage.Label()}，不能再改计划。");
        if (facts.On < today) throw new RuleViolationException("日期已经过去，请登记举办情况。");
        Describe(facts);
    }

    /// <summary>It has taken place.</summary>
    public void Hold(LegalEventResult result, DateOnly today, Actor by, DateTime at)
    {
        RequireOwn(by, UnionId);
        Flow.Require(Stage, LegalEventStage.Held);
        if (On > today) throw new RuleViolationException("活动日期在今天之后，还不能登记为已举办。");
        result.Check();
        Stage = LegalEventStage.Held;
        (Attendance, MigrantAttendance, OnlineReach) = (result.Attendance, result.MigrantAttendance, result.OnlineReach);
        Handouts = [.. result.Handouts.Where(h => h.Quantity > 0)];
        HandoutQuantity = Handouts.Sum(h => (long)h.Quantity);
        PaperProof = Trimmed(result.PaperProof);
        CountOnceProven(at);
    }

    /// <summary>It will not take place.</summary>
    public void Cancel(string? reason, Actor by)
    {
        RequireOwn(by, UnionId);
        Flow.Require(Stage, LegalEventStage.Cancelled);
        Reason = Required(reason, "请写明取消原因。");
        Stage = LegalEventStage.Cancelled;
        SessionKey = null;
    }

    /// <summary>A cancelled event takes place after all.</summary>
    public void Revive(LegalEventFacts facts, DateOnly today, Actor by)
    {
        RequireOwn(by, UnionId);
        Flow.Require(Stage, LegalEventStage.Planned);
        if (facts.On < today) throw new RuleViolationException("日期已经过去，请另行登记为已举办。");
        Stage = LegalEventStage.Planned;
        Reason = null;
        Describe(facts);
    }

    /// <summary>A proof file has been kept with it; the first one makes it count.</summary>
    public void AddFile(Actor by, DateTime at)
    {
        RequireOwn(by, UnionId);
        if (Stage != LegalEventStage.Held) throw new RuleViolationException("活动举办以后才能上传证明材料。");
        FileCount++;
        CountOnceProven(at);
    }

    /// <summary>Names the unions that host it together; they replace those named before.</summary>
    public void HostWith(IEnumerable<Union> unions, Actor by)
    {
        RequireOwn(by, UnionId);
        coHosts.Clear();
        coHosts.AddRange(unions.Where(u => u.Id != UnionId).DistinctBy(u => u.Id).Select(u => new LegalEventCoHost(u)));
    }

    /// <summary>Strikes it out; it stays readable and counts no more.</summary>
    public void Void(string? reason, Actor by, DateTime at)
    {
        RequireOwn(by, UnionId);
        Flow.Require(Stage, LegalEventStage.Void);
        Reason = Required(reason, "请写明原因。");
        Stage = LegalEventStage.Void;
        SessionKey = null;
        (VoidedAt, VoidedByName) = (at, by.Name);
    }

    /// <summary>Strikes it out and gives the one that stands in its place; its proof files go along.</summary>
    public LegalEvent Correct(HostUnion host, LegalEventFacts facts, LegalEventResult result, string? reason, DateOnly today, Actor by, DateTime at)
    {
        if (host.UnionId != UnionId) throw new RuleViolationException("更正不能改变主办工会，请作废后由对方另行登记。");
        Void(reason, by, at);
        var mended = new LegalEvent(host, facts, by, at) { ReplacesId = Id, FileCount = FileCount };
        mended.Hold(result, today, by, at);
        return mended;
    }

    private void CountOnceProven(DateTime at)
    {
        if (HasProof) CountedAt ??= at;
    }

    private static string Required(string? text, string complaint) => Trimmed(text) ?? throw new RuleViolationException(complaint);
}
