using DongchengUnion.Data;

namespace DongchengUnion.Web.Platform;

/// <summary>Whose calendar it is: the account, and the posts whose duties it shows.</summary>
public sealed record CalendarOwner(int AccountId, IReadOnlyList<ActingPost> Posts);

/// <summary>One rule-made date. Calendar programs keep it outside the portal: it names no person.</summary>
/// <param name="Uid">Stays the same for as long as the entry stands for the same date, however often it moves.</param>
/// <param name="From">The record or duty it comes from, such as a number.</param>
/// <param name="Basis">The rule and its article.</param>
/// <param name="ChangedAt">When it last changed, UTC.</param>
public sealed record CalendarDate(string Uid, DateOnly On, string Title, string From, string Basis, string? Url, DateTime ChangedAt);

/// <summary>What a module has for somebody's calendar.</summary>
public interface ICalendarSource
{
    /// <param name="db">The viewer's context on a page, the portal's own for a feed: the source itself asks whose the dates are.</param>
    Task<IReadOnlyList<CalendarDate>> Dates(UnionDbContext db, CalendarOwner owner, DateOnly first, DateOnly last);
}
