namespace DongchengUnion.Domain.Deadlines.Clocks;

/// <summary>All that one person is reminded of on one day: one message, however many dates.</summary>
public sealed class ReminderMessage
{
    private readonly List<ReminderLine> lines = [];

    private ReminderMessage() { }

    public ReminderMessage(int accountId, DateOnly sentOn) => (AccountId, SentOn) = (accountId, sentOn);

    public long Id { get; private set; }
    public int AccountId { get; private set; }
    public DateOnly SentOn { get; private set; }
    public DateTime? ReadAt { get; private set; }
    public IReadOnlyList<ReminderLine> Lines => lines;

    /// <summary>Adds a date; a message that has been read is unread again.</summary>
    public void Add(Clock clock, ReminderPoint point)
    {
        lines.Add(new ReminderLine(AccountId, clock, point));
        ReadAt = null;
    }

    public void Read(DateTime at) => ReadAt ??= at;
}

/// <summary>One date of a message: number and kind of the record, never a person.</summary>
public sealed class ReminderLine
{
    private ReminderLine() { }

    internal ReminderLine(int accountId, Clock clock, ReminderPoint point)
    {
        AccountId = accountId;
        ClockId = clock.Id;
        Point = point;
        DueOn = clock.DueOn;
        Subject = clock.Subject;
        SubjectId = clock.SubjectId;
        SubjectNumber = clock.SubjectNumber;
        Title = clock.Title;
    }

    public long Id { get; private set; }
    public int AccountId { get; private set; }
    public long ClockId { get; private set; }
    public ReminderPoint Point { get; private set; }
    public DateOnly DueOn { get; private set; }
    public ClockSubject Subject { get; private set; }
    public long SubjectId { get; private set; }
    public string SubjectNumber { get; private set; } = "";
    public string Title { get; private set; } = "";
}
