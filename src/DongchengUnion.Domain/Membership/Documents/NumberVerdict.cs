using DongchengUnion.Domain.Kernel;

namespace DongchengUnion.Domain.Membership.Documents;

/// <summary>What becomes of a document number that somebody has entered.</summary>
public enum NumberVerdict
{
    [Label("可用")] Accepted = 1,

    /// <summary>Taken once somebody has written down why it is right all the same.</summary>
    [Label("须说明")] Warned,

    [Label("不可用")] Refused,
}
