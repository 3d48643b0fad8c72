namespace DongchengUnion.Domain.Kernel;

/// <summary>Who does something: the account, and the post under which it acts.</summary>
/// <param name="AccountId">The account. Four-eyes rules compare this, never the name.</param>
/// <param name="Name">The name as it goes into the record.</param>
/// <param name="Post">The post in words, such as 景山街道总工会审核员.</param>
/// <param name="UnionId">The union of that post; null for none.</param>
public sealed record Actor(int AccountId, string Name, string Post, int? UnionId)
{
    /// <summary>The portal itself: seeds, clocks, jobs.</summary>
    public static readonly Actor Portal = new(0, "系统", "系统", null);
}
