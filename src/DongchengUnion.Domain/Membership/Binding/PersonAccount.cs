using DongchengUnion.Domain.Kernel;

namespace DongchengUnion.Domain.Membership.Binding;

/// <summary>How it was known that an account belongs to a person.</summary>
public enum BindingWay
{
    [Label("本人线上认证")] Online = 1,
    [Label("登录后认证")] SignedIn = 2,
    [Label("演示数据")] Demo = 3,
}

/// <summary>An account belongs to a person of the roster, one to one.</summary>
public sealed class PersonAccount
{
    private PersonAccount() { }

    public PersonAccount(long personId, int accountId, BindingWay way, DateTime at)
    {
        PersonId = personId;
        AccountId = accountId;
        Way = way;
        BoundAt = at;
    }

    public int Id { get; private set; }
    public long PersonId { get; private set; }
    public int AccountId { get; private set; }
    public BindingWay Way { get; private set; }
    public DateTime BoundAt { get; private set; }
}
