using DongchengUnion.Domain.Kernel;

namespace DongchengUnion.Domain.Accounts;

/// <summary>
/// One post of one account: a role in one union, from a day to a day. A person may hold several posts;
/// each request acts under exactly one of them, so that the rights of one never widen the scope of another.
/// </summary>
public sealed class Post : IVersioned
{
    private static readonly Role[] Administrators = [Role.SystemAdministrator, Role.SecurityAdministrator, Role.Auditor];

    private Post() { }

    /// <summary>Gives a post.</summary>
    /// <param name="held">All posts the account has ever held; those in force on the first day count for the separation rule.</param>
    /// <exception cref="RuleViolationException">
    /// The account would be two of the three administrators (三员分立); a role of the district staff has no department;
    /// a role that works for a union has no union; the last day lies before the first; somebody gives a post to himself.
    /// </exception>
    public Post(int accountId, Role role, int? unionId, string? departmentCode, DateOnly fromOn, DateOnly? untilOn,
        IReadOnlyCollection<Post> held, Actor by, DateTime at)
    {
        if (by.AccountId == accountId) throw new RuleViolationException("不能给自己授予任职，请由另一位安全管理员办理。");
        if (untilOn < fromOn) throw new RuleViolationException("任职截止日不能早于起始日。");
        if (unionId is null && !Administrators.Contains(role)) throw new RuleViolationException($"“{role.Label()}”须指定所属工会。");
        if (role == Role.DistrictStaff && departmentCode is null) throw new RuleViolationException("区总业务部室人员须指定部室。");
        if (held.Any(p => p.Role == role && p.UnionId == unionId && p.DepartmentCode == departmentCode && p.Overlaps(fromOn, untilOn)))
            throw new RuleViolationException("该账号在这段时间已有相同的任职。");
        if (Administrators.Contains(role))
        {
            var other = held.FirstOrDefault(p => p.Overlaps(fromOn, untilOn) && p.Role != role && Administrators.Contains(p.Role));
            if (other is not null)
                throw new RuleViolationException($"该账号已是{other.Role.Label()}。系统管理员、安全管理员、审计员须由三人分别担任，不得兼任。");
        }

        AccountId = accountId;
        Role = role;
        UnionId = unionId;
        DepartmentCode = departmentCode;
        FromOn = fromOn;
        UntilOn = untilOn;
        GivenByName = by.Name;
        GivenAt = at;
    }

    public int Id { get; private set; }
    public int AccountId { get; private set; }
    public Role Role { get; private set; }

    /// <summary>The union the post belongs to; null only for the three administrators.</summary>
    public int? UnionId { get; private set; }

    /// <summary>The department of the district federation, for <see cref="Role.DistrictStaff"/>.</summary>
    public string? DepartmentCode { get; private set; }

    public DateOnly FromOn { get; private set; }

    /// <summary>The last day of the post, inclusive; null while open.</summary>
    public DateOnly? UntilOn { get; private set; }

    public string GivenByName { get; private set; } = "";
    public DateTime GivenAt { get; private set; }
    public string? EndedByName { get; private set; }
    public DateTime? EndedAt { get; private set; }
    public int Version { get; private set; }

    public bool IsInForce(DateOnly day) => EndedAt is null && FromOn <= day && (UntilOn is null || day <= UntilOn);

    /// <summary>Takes the post away at once.</summary>
    /// <exception cref="RuleViolationException">It has been taken away before; somebody ends a post of his own.</exception>
    public void End(Actor by, DateTime at)
    {
        if (by.AccountId == AccountId) throw new RuleViolationException("不能结束自己的任职，请由另一位安全管理员办理。");
        if (EndedAt is not null) throw new RuleViolationException("该任职已经结束。");
        EndedByName = by.Name;
        EndedAt = at;
    }

    private bool Overlaps(DateOnly from, DateOnly? until) =>
        EndedAt is null && (UntilOn is null || UntilOn >= from) && (until is null || FromOn <= until);
}
