using DongchengUnion.Domain.Kernel;

namespace DongchengUnion.Domain.Membership;

/// <summary>What a scanned certificate answers, and nothing beyond it.</summary>
public enum CertificateState
{
    [Label("有效")] Valid = 1,
    [Label("已失效")] NoLonger = 2,
    [Label("查无此证明")] Unknown = 3,
}

/// <summary>
/// A certificate of membership that a member has drawn. The token in its code is random and says nothing; whether it still holds is
/// asked of the roster each time.
/// </summary>
public sealed class MemberCertificate : IUnionScoped
{
    private MemberCertificate() { }

    /// <exception cref="RuleViolationException">The person is no member now.</exception>
    public MemberCertificate(Person person, string unionName, string token, DateTime at)
    {
        if (!IsMember(person)) throw new RuleViolationException($"会籍状态为“{person.Status.Label()}”，不能开具会员证明。");
        PersonId = person.Id;
        (UnionId, ScopePath, UnionName) = (person.UnionId, person.ScopePath, unionName);
        Token = token;
        IssuedAt = at;
    }

    public int Id { get; private set; }
    public long PersonId { get; private set; }
    public int UnionId { get; private set; }
    public string ScopePath { get; private set; } = "";

    /// <summary>The union's name on the day of issue.</summary>
    public string UnionName { get; private set; } = "";

    public string Token { get; private set; } = "";
    public DateTime IssuedAt { get; private set; }

    /// <summary>Set when the member draws a new one: the old sheet holds no more.</summary>
    public DateTime? ReplacedAt { get; private set; }

    public void Replace(DateTime at) => ReplacedAt ??= at;

    public CertificateState StateFor(Person person) =>
        ReplacedAt is null && person.Id == PersonId && person.UnionId == UnionId && IsMember(person) ? CertificateState.Valid : CertificateState.NoLonger;

    // Counted or retained: both are members.
    public static bool IsMember(Person person) => person.IsOnRoster;
}
