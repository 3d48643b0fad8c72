using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.Settings;

namespace DongchengUnion.Domain.Deadlines.Clocks;

/// <summary>
/// One statutory date of one record, as it was last worked out. It carries number and kind of the record and no person's name, so that
/// lists, reminders and calendars may show it.
/// </summary>
public sealed class Clock : IUnionScoped
{
    private readonly List<ClockChange> changes = [];

    private Clock() { }

    internal Clock(ClockSheet sheet, ClockReading reading, string why, Actor by, DateTime at)
    {
        Subject = sheet.Subject;
        SubjectId = sheet.SubjectId;
        Purpose = reading.Purpose;
        Party = reading.Party;
        Number = reading.Number;
        StartedAt = at;
        Belong(sheet);
        Show(reading);
        changes.Add(new ClockChange(ClockChangeKind.Started, null, Result, why, by, at));
    }

    public long Id { get; private set; }
    public ClockSubject Subject { get; private set; }
    public long SubjectId { get; private set; }
    public string SubjectNumber { get; private set; } = "";
    public int UnionId { get; private set; }
    public string ScopePath { get; private set; } = "";
    public string DeskName { get; private set; } = "";
    public int? OwnerAccountId { get; private set; }
    public int? LeadAccountId { get; private set; }
    public int? WorkerAccountId { get; private set; }

    public ClockPurpose Purpose { get; private set; }
    public FactParty? Party { get; private set; }
    public int Number { get; private set; }

    public PeriodKind Kind { get; private set; }
    public string RuleId { get; private set; } = "";

    /// <summary>The row of the catalogue, which is the version of the rule.</summary>
    public int RuleRowId { get; private set; }

    public string RuleName { get; private set; } = "";
    public string Basis { get; private set; } = "";
    public Certainty Certainty { get; private set; }

    /// <summary>A year whose arrangement was not known took part.</summary>
    public bool IsProvisional { get; private set; }

    public DateOnly AnchorOn { get; private set; }
    public DateOnly NaturalEnd { get; private set; }
    public DateOnly DueOn { get; private set; }
    public ClockState State { get; private set; }
    public DateOnly? EndedOn { get; private set; }

    /// <summary>How the day was found, one Chinese sentence a step.</summary>
    public IReadOnlyList<string> Working { get; private set; } = [];

    public IReadOnlyList<SkippedDay> Skipped { get; private set; } = [];
    public DateTime StartedAt { get; private set; }
    public IReadOnlyList<ClockChange> Changes => changes;

    public ClockResult Result => new(RuleId, AnchorOn, NaturalEnd, DueOn, State, EndedOn);

    /// <summary>What and whose: 不服裁决起诉（劳动者）, 履行调解协议（第2期）.</summary>
    public string Title => Words(Purpose, Party, Number);

    public static string Words(ClockPurpose purpose, FactParty? party, int number)
    {
        var of = purpose == ClockPurpose.Instalment ? $"第{number}期" : $"第{number}项";
        string[] whose = [.. new[] { party?.Label() ?? "", number == 0 ? "" : of }.Where(w => w != "")];
        return whose.Length == 0 ? purpose.Label() : $"{purpose.Label()}（{string.Join("，", whose)}）";
    }

    internal bool IsOf(ClockReading reading) => Purpose == reading.Purpose && Party == reading.Party && Number == reading.Number;

    /// <summary>Takes over a new result; the old one goes into the history.</summary>
    /// <returns>Whether anything has changed.</returns>
    internal bool Take(ClockReading reading, bool isRecount, string why, Actor by, DateTime at)
    {
        var before = Result;
        Show(reading);
        if (before == Result) return false;
        changes.Add(new ClockChange(KindOf(before, Result, isRecount), before, Result, why, by, at));
        return true;
    }

    /// <summary>The facts, corrected, no longer start this clock.</summary>
    internal void Void(string why, Actor by, DateTime at)
    {
        if (!State.IsOpen()) return;
        var before = Result;
        State = ClockState.Stopped;
        changes.Add(new ClockChange(ClockChangeKind.Voided, before, Result, why, by, at));
    }

    internal void HandOver(ClockSheet sheet, string why, Actor by, DateTime at)
    {
        if (UnionId != sheet.UnionId) changes.Add(new ClockChange(ClockChangeKind.HandedOver, Result, Result, why, by, at));
        Belong(sheet);
    }

    private static ClockChangeKind KindOf(ClockResult before, ClockResult after, bool isRecount) =>
        isRecount ? ClockChangeKind.Recomputed
        : !after.State.IsOpen() ? ClockChangeKind.Ended
        : after.State == ClockState.Suspended && before.State != ClockState.Suspended ? ClockChangeKind.Suspended
        : before.State != ClockState.Running && after.State == ClockState.Running ? ClockChangeKind.Resumed
        : ClockChangeKind.Moved;

    private void Belong(ClockSheet sheet)
    {
        SubjectNumber = sheet.SubjectNumber;
        (UnionId, ScopePath, DeskName) = (sheet.UnionId, sheet.ScopePath, sheet.DeskName);
        (OwnerAccountId, LeadAccountId, WorkerAccountId) = (sheet.OwnerAccountId, sheet.LeadAccountId, sheet.WorkerAccountId);
    }

    private void Show(ClockReading reading)
    {
        var (deadline, rule) = (reading.Deadline, reading.Deadline.Rule);
        (Kind, RuleId, RuleRowId, RuleName, Basis) = (rule.Kind, rule.RuleId, rule.Id, rule.Name, rule.Basis);
        (Certainty, IsProvisional) = (rule.Certainty, deadline.IsProvisional);
        (AnchorOn, NaturalEnd, DueOn) = (deadline.From, deadline.NaturalEnd, deadline.Due);
        (State, EndedOn) = (reading.State, reading.EndedOn);
        Working = reading.Working;
        Skipped = deadline.End.Skipped;
    }
}
