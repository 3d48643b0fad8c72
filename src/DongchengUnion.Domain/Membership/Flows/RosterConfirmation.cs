using DongchengUnion.Domain.Kernel;

namespace DongchengUnion.Domain.Membership.Flows;

/// <summary>Why a person of the roster is looked at before the others.</summary>
public enum RosterDoubt
{
    [Label("没有有效证件")] NoDocument = 1,
    [Label("没有移动电话")] NoMobile,
    [Label("同一电话登记在多人名下")] SharedMobile,
    [Label("超过退休年龄仍登记为在岗")] PastRetirement,
    [Label("会费半年以上未交")] DuesBehind,
    [Label("疑似重复登记")] Duplicate,
}

/// <summary>The chair has looked at a doubtful person and says that the record is right.</summary>
public sealed class RosterMark : IUnionScoped
{
    private RosterMark() { }

    public RosterMark(Person person, int year, string? note, Actor by, DateTime at)
    {
        if (by.UnionId != person.UnionId) throw new RuleViolationException("名册由会籍所在的工会确认。");
        (PersonId, UnionId, ScopePath, Year) = (person.Id, person.UnionId, person.ScopePath, year);
        Note = FlowStep.Words(note, "核对情况");
        MarkedByName = by.Name;
        MarkedAt = at;
    }

    public int Id { get; private set; }
    public long PersonId { get; private set; }
    public int UnionId { get; private set; }
    public string ScopePath { get; private set; } = "";
    public int Year { get; private set; }
    public string Note { get; private set; } = "";
    public string MarkedByName { get; private set; } = "";
    public DateTime MarkedAt { get; private set; }
}

/// <summary>The chair has gone through the doubtful people of the roster and says, once a year, that it is right.</summary>
public sealed class RosterConfirmation : IUnionScoped
{
    private RosterConfirmation() { }

    /// <param name="stillDoubtful">People with a doubt that nobody has looked at.</param>
    public RosterConfirmation(UnionPlace place, string unionName, DateOnly on, int active, int retained, int looked, int stillDoubtful, Actor by, DateTime at)
    {
        if (by.UnionId != place.UnionId) throw new RuleViolationException("名册由本工会主席确认。");
        if (stillDoubtful > 0) throw new RuleViolationException($"还有 {stillDoubtful} 人没有核对，核对完再确认名册。");
        (UnionId, ScopePath, UnionName) = (place.UnionId, place.Path, unionName);
        ConfirmedOn = on;
        Active = active;
        Retained = retained;
        Looked = looked;
        ConfirmedByName = by.Name;
        RecordedAt = at;
    }

    public int Id { get; private set; }
    public int UnionId { get; private set; }
    public string UnionName { get; private set; } = "";
    public string ScopePath { get; private set; } = "";
    public DateOnly ConfirmedOn { get; private set; }
    public int Active { get; private set; }
    public int Retained { get; private set; }

    /// <summary>How many doubtful people were looked at one by one.</summary>
    public int Looked { get; private set; }

    public string ConfirmedByName { get; private set; } = "";
    public DateTime RecordedAt { get; private set; }
}
