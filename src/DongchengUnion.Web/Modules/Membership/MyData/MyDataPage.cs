using DongchengUnion.Domain.Privacy;
using DongchengUnion.Domain.Settings;

namespace DongchengUnion.Web.Modules.Membership.MyData;

public sealed record MyDataPage(bool IsBound, bool HasEmail, bool HasCard, IReadOnlyList<OwnDataRequest> Requests, DatedSetting Retention);

/// <summary>What shall be deleted.</summary>
public sealed class DeleteForm
{
    public bool Email { get; set; }
    public bool Card { get; set; }
    public bool Record { get; set; }
}
