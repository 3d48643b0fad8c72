namespace DongchengUnion.Domain.Membership;

/// <summary>
/// The members of one or many unions over a period. Only members who are counted move these numbers: a retained member who leaves
/// takes nothing away. Movements are person-times, so that the equation holds; <see cref="NewMembers"/> are persons.
/// </summary>
public sealed record MemberCounts
{
    public int Opening { get; init; }
    public int Join { get; init; }
    public int TransferIn { get; init; }
    public int Restore { get; init; }
    public int TransferOut { get; init; }
    public int Retain { get; init; }
    public int Leave { get; init; }
    public int TreatAsLeft { get; init; }
    public int Expel { get; init; }
    public int Die { get; init; }

    /// <summary>会员数: active on the last day.</summary>
    public int Closing { get; init; }

    public int Women { get; init; }

    /// <summary>Retained on the last day, beside the members.</summary>
    public int Retained { get; init; }

    /// <summary>新发展会员: persons whose first or renewed joining lies in the period.</summary>
    public int NewMembers { get; init; }

    public int NewWomen { get; init; }

    public int Computed => Opening + Join + TransferIn + Restore - TransferOut - Retain - Leave - TreatAsLeft - Expel - Die;

    /// <summary>期初 + 入会 + 转入 + 恢复 − 转出 − 保留 − 退会 − 视为退会 − 除名 − 离世 = 期末.</summary>
    public bool Balances => Computed == Closing;

    public int this[MembershipEventKind kind] => kind switch
    {
        MembershipEventKind.Join => Join,
        MembershipEventKind.TransferIn => TransferIn,
        MembershipEventKind.Restore => Restore,
        MembershipEventKind.TransferOut => TransferOut,
        MembershipEventKind.Retain => Retain,
        MembershipEventKind.Leave => Leave,
        MembershipEventKind.TreatAsLeft => TreatAsLeft,
        MembershipEventKind.Expel => Expel,
        MembershipEventKind.Die => Die,
    };
}

/// <summary>One kind of movement of one union, added up: what SQL hands to the arithmetic.</summary>
/// <param name="Other">The union on the other side of a transfer, inside the district.</param>
/// <param name="Earlier">How many of the events lie before the period.</param>
/// <param name="Within">How many lie in it.</param>
public sealed record MovementSum(int UnionId, MembershipEventKind Kind, MembershipStatus Before, MembershipStatus After, Sex Sex, int? Other, int Earlier, int Within);

/// <summary>A person who joined in the period.</summary>
public sealed record Joiner(int UnionId, long PersonId, Sex Sex);
