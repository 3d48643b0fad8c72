namespace DongchengUnion.Domain.Deadlines.Clocks;

/// <summary>Which clocks run in a matter, which have ended and how: from its dated facts alone.</summary>
public static class CaseClocks
{
    private const string EmergencyRule = "LA-URG-7";

    /// <param name="knownOn">Reckon by the calendar as it was known on this day; null for the final one.</param>
    /// <exception cref="Kernel.RuleViolationException">A fact lies outside the catalogue's time.</exception>
    public static IReadOnlyList<ClockReading> Run(CaseFacts matter, DeadlineBook book, DateOnly? knownOn = null)
    {
        List<ClockReading> readings = [];
        foreach (var plan in ClockPlans.All.Where(p => p.Applies(matter.Traits) && (p.Needs is null || matter.Facts.Any(f => f.Kind == p.Needs))))
        {
            var starts = matter.Facts.Where(plan.IsStart).ToList();
            var instances = plan.FromLatest ? starts.GroupBy(_ => ((FactParty?)null, 0)) : starts.GroupBy(f => (f.Party, f.Number));
            readings.AddRange(instances.OrderBy(g => g.Key).Select(g => new ClockRun(plan, [.. g], matter.Facts, g.Key.Item1, g.Key.Item2, book, knownOn).Read()).OfType<ClockReading>());
        }

        return Emergency(matter, readings, book, knownOn) is { } emergency ? [.. readings, emergency] : readings;
    }

    // Less than seven days before the limitation ends, aid may come first: counted from that end, of two limitations the earlier.
    private static ClockReading? Emergency(CaseFacts matter, List<ClockReading> readings, DeadlineBook book, DateOnly? knownOn)
    {
        var received = matter.Facts.Where(f => f.Kind == FactKind.AidReceived).OrderBy(f => f.On).FirstOrDefault();
        var limit = readings.Where(r => r.Purpose.IsLimitation() && r.State.IsOpen()).OrderBy(r => r.Deadline.Due).FirstOrDefault();
        if (received is null || limit is null || !book.Applies(EmergencyRule, limit.Deadline.Due)) return null;
        FactKind[] decided = [FactKind.AidEmergency, FactKind.AidGranted, FactKind.AidRefused], left = [FactKind.AidWithdrawn, FactKind.CaseClosed];
        var end = matter.Facts.Where(f => decided.Contains(f.Kind) || left.Contains(f.Kind)).OrderBy(f => f.DoneOn).FirstOrDefault();
        return new ClockReading(ClockPurpose.EmergencyAid, null, 0, book.Compute(EmergencyRule, limit.Deadline.Due, knownOn), [],
            [$"{limit.Deadline.Rule.Name}（{limit.Deadline.Rule.RuleId}）的到期日为{limit.Deadline.Due.InWordsWithWeekday()}，以它为基准倒推。"],
            end is null ? ClockState.Running : decided.Contains(end.Kind) ? ClockState.Met : ClockState.Stopped, end?.DoneOn, end?.Kind);
    }
}
