using DongchengUnion.Domain.Kernel;

namespace DongchengUnion.Domain.Organization;

/// <summary>The body an officer sits on.</summary>
public enum OfficerBody
{
    [Label("工会委员会")] Committee = 1,
    [Label("经费审查委员会")] Audit = 2,
    [Label("女职工委员会")] Women = 3,
    [Label("劳动法律监督委员会")] LawSupervision = 4,
}

/// <summary>What an officer is on that body.</summary>
public enum OfficerPosition
{
    [Label("主席")] Chair = 1,
    [Label("副主席")] ViceChair = 2,
    [Label("主任")] Head = 3,
    [Label("委员")] Member = 4,
}

/// <summary>A person who holds an office in a union, from a day to a day.</summary>
public sealed class Officer : IUnionScoped, IFollowsUnion
{
    private Officer() { }

    /// <param name="others">The officers of the union so far.</param>
    /// <exception cref="RuleViolationException">
    /// The position does not exist on that body; the union has a chair, or this person the same office, on that day; a day does not fit.
    /// </exception>
    public Officer(Union union, string personName, OfficerBody body, OfficerPosition position, bool isFullTime, DateOnly fromOn, IReadOnlyCollection<Officer> others)
    {
        if (position is OfficerPosition.Chair or OfficerPosition.ViceChair && body != OfficerBody.Committee)
            throw new RuleViolationException($"{body.Label()}设主任、委员，不设{position.Label()}。");
        if (position == OfficerPosition.Head && body == OfficerBody.Committee) throw new RuleViolationException("工会委员会设主席、副主席、委员，不设主任。");
        if (fromOn < union.FoundedOn) throw new RuleViolationException($"任职起始日不能早于建会日期（{union.FoundedOn:yyyy-MM-dd}）。");
        var serving = others.Where(o => o.Body == body && (o.UntilOn is null || o.UntilOn >= fromOn)).ToList();
        if (position is OfficerPosition.Chair or OfficerPosition.Head && serving.FirstOrDefault(o => o.Position == position) is { } holder)
            throw new RuleViolationException($"{holder.PersonName}仍在任{position.Label()}，请先结束其任职。");
        if (serving.Any(o => o.PersonName == personName)) throw new RuleViolationException($"{personName}已在{body.Label()}任职。");

        UnionId = union.Id;
        ScopePath = union.Path;
        PersonName = personName;
        Body = body;
        Position = position;
        IsFullTime = isFullTime;
        FromOn = fromOn;
    }

    public int Id { get; private set; }
    public int UnionId { get; private set; }
    public string ScopePath { get; private set; } = "";
    public string PersonName { get; private set; } = "";
    public OfficerBody Body { get; private set; }
    public OfficerPosition Position { get; private set; }
    public bool IsFullTime { get; private set; }
    public DateOnly FromOn { get; private set; }
    public DateOnly? UntilOn { get; private set; }

    public bool ServesOn(DateOnly day) => FromOn <= day && (UntilOn is null || day <= UntilOn);

    /// <exception cref="RuleViolationException">The office has ended, or the last day lies before the first.</exception>
    public void End(DateOnly lastDay)
    {
        if (UntilOn is not null) throw new RuleViolationException($"{PersonName}的任职已经结束。");
        if (lastDay < FromOn) throw new RuleViolationException("任职截止日不能早于起始日。");
        UntilOn = lastDay;
    }

    public void Follow(Union union) => ScopePath = union.Path;
}
