using DongchengUnion.Domain.Kernel;

namespace DongchengUnion.Domain.Deadlines.Clocks;

/// <summary>The kinds of records that clocks hang on.</summary>
public enum ClockSubject
{
    [Label("调解案件")] MediationCase = 1,
    [Label("法律援助案件")] AidCase = 2,
    [Label("劳动法律监督意见")] SupervisionLetter = 3,
}

/// <summary>The union whose desk handles a record; never the union of the worker concerned.</summary>
/// <param name="Path">Its path at the time.</param>
public sealed record ClockDesk(int UnionId, string Path, string Name);

/// <summary>The record that clocks hang on, and who answers for it. Nothing here may name a person.</summary>
/// <param name="Number">The number of the record as reminders and calendars show it.</param>
/// <param name="OwnerAccountId">Who handles it; null while nobody does.</param>
/// <param name="LeadAccountId">Who leads the desk.</param>
/// <param name="WorkerAccountId">The worker's own account, who is reminded of the limitation; null for none.</param>
public sealed record ClockRecord(ClockSubject Subject, long Id, string Number, ClockDesk Desk, int? OwnerAccountId = null, int? LeadAccountId = null, int? WorkerAccountId = null);
