using System.Security.Cryptography;
using System.Text;

namespace DongchengUnion.Domain.HalfYearReview;

/// <summary>
/// A short mark of everything a signer has read: words, figures, units not accepted. The cut-off instant is left out,
/// because it is the instant of signing itself.
/// </summary>
public static class ReviewFingerprint
{
    public static string Of(ReviewText text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(FrozenText.Write(text with { CutOffAt = default }))))[..16];
}
