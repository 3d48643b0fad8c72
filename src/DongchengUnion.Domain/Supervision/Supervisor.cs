using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.Organization;

namespace DongchengUnion.Domain.Supervision;

/// <summary>Somebody with a supervisor's card of a union (劳动法律监督员), for the term of the committee.</summary>
public sealed class Supervisor : IUnionScoped
{
    private Supervisor() { }

    /// <exception cref="RuleViolationException">Name or card is missing, or the term ends before it begins.</exception>
    public Supervisor(Union union, string name, SupervisorLevel level, string cardNumber, DateOnly fromOn, DateOnly untilOn, int trainingHours)
    {
        if (string.IsNullOrWhiteSpace(name)) throw new RuleViolationException("请填写监督员姓名。");
        if (string.IsNullOrWhiteSpace(cardNumber)) throw new RuleViolationException("请填写监督员证号。");
        if (untilOn < fromOn) throw new RuleViolationException("任期结束不能早于任期开始。");
        if (trainingHours < 0) throw new RuleViolationException("培训学时不能为负数。");
        (UnionId, ScopePath) = (union.Id, union.Path);
        (Name, Level, CardNumber) = (name.Trim(), level, cardNumber.Trim());
        (FromOn, UntilOn, TrainingHours) = (fromOn, untilOn, trainingHours);
    }

    public int Id { get; private set; }
    public int UnionId { get; private set; }
    public string ScopePath { get; private set; } = "";
    public string Name { get; private set; } = "";
    public SupervisorLevel Level { get; private set; }
    public string CardNumber { get; private set; } = "";
    public DateOnly FromOn { get; private set; }
    public DateOnly UntilOn { get; private set; }
    public int TrainingHours { get; private set; }

    public bool ServesOn(DateOnly day) => FromOn <= day && day <= UntilOn;
}
