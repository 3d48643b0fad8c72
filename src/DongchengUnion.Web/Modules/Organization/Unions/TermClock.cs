using System.Globalization;
using DongchengUnion.Data;
using DongchengUnion.Domain.Organization;

namespace DongchengUnion.Web.Modules.Organization.Unions;

/// <summary>How the present committee's term stands, with the article it rests on.</summary>
public sealed record TermClock(Committee Committee, TermState State, int DaysLeft, string Basis)
{
    public const string NoticeSetting = "Organization.ReelectionNoticeMonths";
    public const string BasisSetting = "Organization.ReelectionBasis";

    public string Tag => State switch { TermState.Running => "tag-good", TermState.EndingSoon => "tag-wait", TermState.Overdue => "tag-late" };

    public string Words => State switch
    {
        TermState.Overdue => $"第{Committee.Term}届委员会任期已于{Committee.EndOn:yyyy-MM-dd}届满，超期{-DaysLeft}天，应组织换届（{Basis}）。",
        TermState.EndingSoon => $"第{Committee.Term}届委员会任期将于{Committee.EndOn:yyyy-MM-dd}届满，还有{DaysLeft}天，请着手换届（{Basis}）。",
        TermState.Running => $"第{Committee.Term}届委员会任期至{Committee.EndOn:yyyy-MM-dd}。",
    };

    /// <returns>Null where no term has been entered.</returns>
    public static async Task<TermClock?> Of(UnionDbContext db, IEnumerable<Committee> terms, DateOnly today)
    {
        if (terms.Where(c => c.StartOn <= today).MaxBy(c => c.StartOn) is not { } present) return null;
        var notice = int.Parse((await db.Setting(NoticeSetting, today)).Value, CultureInfo.InvariantCulture);
        var basis = (await db.Setting(BasisSetting, today)).Value;
        return new TermClock(present, present.StateOn(today, notice), present.EndOn.DayNumber - today.DayNumber, basis);
    }
}
