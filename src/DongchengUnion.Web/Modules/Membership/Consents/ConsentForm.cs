using DongchengUnion.Domain.Privacy;

namespace DongchengUnion.Web.Modules.Membership.Consents;

/// <summary>An answer for each notice that is open.</summary>
public sealed class ConsentForm
{
    public Dictionary<NoticeKind, ConsentAnswer?> Answers { get; set; } = [];

    public string? ReturnUrl { get; set; }
}

public sealed record ConsentsPage(IReadOnlyList<NoticeStanding> Standing, ConsentForm Form)
{
    public bool Asks => Standing.Any(s => s.IsOpen);
}
