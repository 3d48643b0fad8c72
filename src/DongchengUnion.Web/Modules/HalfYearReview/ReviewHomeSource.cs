using DongchengUnion.Data;
using DongchengUnion.Domain.HalfYearReview;
using DongchengUnion.Web.Platform;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Modules.HalfYearReview;

/// <summary>What of the review stands on the home page: to sign for the leader, to write for the staff, to read for everybody.</summary>
public sealed class ReviewHomeSource(UnionDbContext db) : IHomeSource
{
    // A publication is news for three months; afterwards it is found on its shelf.
    private const int NewsDays = 92;

    public async Task<IReadOnlyList<InboxItem>> Items(Viewer who, DateOnly today)
    {
        List<InboxItem> items = [];
        if (who.May(Policies.SignReview) || who.May(Policies.WriteReview))
        {
            foreach (var r in await db.Reviews.AsNoTracking().Where(r => r.Stage != ReviewStage.Published).ToListAsync())
            {
                if (Item(r, who) is { } item) items.Add(item);
            }
        }

        if (!who.May(Policies.ReadPublishedReviews)) return items;
        var since = today.AddDays(-NewsDays).ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);
        var published = await db.ReviewEditions.AsNoTracking().Where(e => e.PublishedAt >= since).OrderByDescending(e => e.PublishedAt)
            .Select(e => new { e.PeriodCode, e.PeriodName, e.Number }).FirstOrDefaultAsync();
        if (published is not null)
            items.Add(new InboxItem(InboxKind.ToKnow, $"{published.PeriodName}工作总结已公布", "区总工会", null, 10, ReviewAddress.Edition(published.PeriodCode, published.Number)));
        return items;
    }

    public Task<IReadOnlyList<HomeFigure>> Figures(Viewer who, DateOnly today) => Task.FromResult<IReadOnlyList<HomeFigure>>([]);

    private static InboxItem? Item(Review review, Viewer who)
    {
        var last = review.Steps[^1];
        var (draft, name) = (ReviewAddress.Draft(review.PeriodCode), $"{review.PeriodName}工作总结第 {review.Edition} 版");
        return review.Stage switch
        {
            ReviewStage.AwaitingSignature when who.May(Policies.SignReview) => new(InboxKind.ToDo, $"签发{name}", last.ByPost, null, 15, $"{draft}/sign"),
            ReviewStage.Drafting when who.May(Policies.WriteReview) => last.Deed == "退回"
                ? new(InboxKind.SentBack, $"{name}被退回：{last.Why}", last.ByPost, null, null, draft)
                : new(InboxKind.ToDo, $"{name}起草中", last.ByPost, null, null, draft),
            ReviewStage.SignedOff when who.May(Policies.WriteReview) => new(InboxKind.ToDo, $"公布{name}", last.ByPost, null, 2, draft),
            _ => null,
        };
    }
}
