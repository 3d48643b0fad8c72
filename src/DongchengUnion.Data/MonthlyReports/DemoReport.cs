using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.MonthlyReports;

namespace DongchengUnion.Data.MonthlyReports;

/// <summary>One demo report, taken along the way as far as the demo wants it.</summary>
internal sealed class DemoReport(ReportingUnion union, ReportPeriod period, ReportFormVersion version, DemoReportPeople people, DemoWorkdays days, int placeInBody, bool isCurrent)
{
    // The exceptions that the demo shows: one returned and mended, one late, one with an extension.
    private static readonly Month ReturnedIn = new(201905), LateIn = new(201903), ExtendedIn = new(201902);

    private readonly ReportOwner owner = union.Owner;
    private readonly int chance = Mix(union.Owner.UnionId, period.Month.Number);
    private readonly List<string> receipts = [];

    /// <summary>More time that was granted for this report; null for none.</summary>
    public ReportAllowance? Allowance { get; private set; }

    // The unions whose people try the demo have June before them.
    private bool IsBegun => !isCurrent || (people.Chair(owner).AccountId < 0 && chance % 100 < 40);
    private bool IsSubmitted => IsBegun && (!isCurrent || chance % 100 < 33);
    private bool IsReturned => IsOneOf(ReturnedIn, 2) || (isCurrent && !owner.IsDirect && chance % 100 == 7);

    private DateTime SubmittedAt =>
        isCurrent ? At(period.OpensOn, 0, 9 * 60 + chance % 300)
        : IsOneOf(LateIn, 3) ? At(period.DueOn.AddDays(1), 1, 10 * 60)
        : IsOneOf(ExtendedIn, 4) ? At(ExtendedUntil, 0, 11 * 60)
        : At(period.OpensOn, chance % 5, 8 * 60 + 40 + chance % 500);

    private DateTime MendedAt => SubmittedAt.AddMinutes(140);
    private DateOnly ExtendedUntil => days.After(period.DueOn, 4);

    /// <summary>When the report is submitted; each time takes one number of the year's series.</summary>
    public IEnumerable<DateTime> Submissions()
    {
        if (!IsSubmitted) yield break;
        yield return SubmittedAt;
        if (IsReturned && !isCurrent) yield return MendedAt;
    }

    public void TakeReceipt(string number) => receipts.Add(number);

    /// <summary>The report; null where the union has not begun.</summary>
    /// <param name="carried">The values of the last accepted report; null for none.</param>
    public MonthlyReport? Make(MonthLedger ledger, IReadOnlyDictionary<string, Answer>? carried)
    {
        if (!IsBegun) return null;
        var chair = people.Chair(owner);
        var report = new MonthlyReport(owner, period.Month, version, chair, SubmittedAt.AddMinutes(-12));
        report.Prefill(version, new ReportSources(ledger.Values, union.Facts, carried ?? FirstCarried(), new Dictionary<string, Answer>(), ledger.Rows));
        report.Fill(version, Typed(ledger), version.Items.Select(i => i.Block).ToHashSet(), chair, SubmittedAt.AddMinutes(-3));
        if (IsOneOf(ExtendedIn, 4))
            Allowance = new ReportAllowance(owner, period, AllowanceKind.Extension, ExtendedUntil, "办公地点搬迁，台账暂存仓库", people.Reviewer(owner), At(period.DueOn, 0, 15 * 60));
        if (!IsSubmitted)
        {
            if (chance % 2 == 0) report.SendForSignature([], chair, SubmittedAt);
            return report;
        }

        report.Submit(version, [], receipts[0], chair, SubmittedAt);
        var mended = !IsReturned || Mend(report, chair);
        if (mended) Review(report, IsReturned ? MendedAt : SubmittedAt);
        return report;
    }

    private bool Mend(MonthlyReport report, Actor chair)
    {
        var reviewer = people.Reviewer(owner);
        report.Open(reviewer, SubmittedAt.AddMinutes(50));
        report.ReturnByUpper(new Dictionary<string, string> { ["D02"] = "请与值班登记核对：当月有两天开放没有计入。" }, "请核对后再报。", reviewer, SubmittedAt.AddMinutes(58));
        if (isCurrent) return false;
        report.Submit(version, [], receipts[1], chair, MendedAt);
        return true;
    }

    private void Review(MonthlyReport report, DateTime submitted)
    {
        if (isCurrent && chance % 100 >= 14) return;
        var accepted = submitted.AddMinutes(35);
        if (!owner.IsDirect)
        {
            report.Open(people.Reviewer(owner), submitted.AddMinutes(30));
            report.AcceptByUpper(people.Reviewer(owner), accepted);
        }

        if (isCurrent && chance % 100 >= 3) return;
        report.Open(people.District, accepted);
        report.AcceptByDistrict(people.District, isCurrent ? accepted.AddMinutes(40) : At(period.DistrictDueOn, 0, 9 * 60 + chance % 420));
    }

    // What no register knows: a few proposals, the hazards put right.
    private IEnumerable<CellEntry> Typed(MonthLedger ledger)
    {
        var large = union.Facts.GetValueOrDefault("members") > 100;
        var hazards = ledger.Values.GetValueOrDefault("safety-check.count");
        // Where the roster tells of no transfer, the chair says that there was none.
        if (!ledger.Values.ContainsKey("member-transfer-in.persons")) yield return Entry("B02", 0);
        if (!ledger.Values.ContainsKey("member-transfer-out.persons")) yield return Entry("B03", 0);
        yield return Entry("C04", large ? chance % 5 : 0);
        yield return Entry("C05", large ? Math.Max(0, chance % 5 - 1) : 0);
        yield return Entry("F03", hazards > 1 && chance % 4 == 0 ? hazards - 1 : hazards);
        yield return new CellEntry("F06", Answer.Zero, null, null);
    }

    private static CellEntry Entry(string item, decimal number) => new(item, Answer.Of(number), null, null);

    private Dictionary<string, Answer> FirstCarried() => new()
    {
        ["A03"] = Answer.Of(union.Facts.GetValueOrDefault("migrant-workers")),
        ["A04"] = Answer.Of(union.Facts.GetValueOrDefault("dispatched-workers")),
    };

    // A union of one street stands for each exception.
    private bool IsOneOf(Month month, int place) => !owner.IsDirect && period.Month == month && placeInBody == place && owner.UpperName.StartsWith("景山", StringComparison.Ordinal);

    private DateTime At(DateOnly from, int workdays, int minuteOfDay) =>
        days.After(from, workdays).ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc).AddMinutes(minuteOfDay).AddHours(-8);

    // The same number for the same union and month on every machine.
    private static int Mix(int a, int b)
    {
        var x = unchecked((uint)(a * 2654435761u) ^ (uint)(b * 40503u));
        x ^= x >> 15;
        x *= 2246822519u;
        x ^= x >> 13;
        return (int)(x % 100_000);
    }
}
