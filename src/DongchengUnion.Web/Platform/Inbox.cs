using DongchengUnion.Domain.Kernel;

namespace DongchengUnion.Web.Platform;

/// <summary>Why something stands in the inbox.</summary>
public enum InboxKind
{
    [Label("待办")] ToDo = 1,
    [Label("被退回")] SentBack = 2,
    [Label("知悉")] ToKnow = 3,
}

/// <summary>One line of the inbox: computed from the records, so that acting removes it and nothing else does.</summary>
/// <param name="From">Who it comes from, in words.</param>
/// <param name="DueOn">Until when; null where there is no date.</param>
/// <param name="Minutes">How long it takes, as a rule.</param>
public sealed record InboxItem(InboxKind Kind, string Title, string From, DateOnly? DueOn, int? Minutes, string Url);

/// <summary>One own number on the home page.</summary>
public sealed record HomeFigure(string Label, string Value, string Unit, string Url);

/// <summary>What a module has for the home page of the one who is signed in.</summary>
public interface IHomeSource
{
    Task<IReadOnlyList<InboxItem>> Items(Viewer who, DateOnly today);

    Task<IReadOnlyList<HomeFigure>> Figures(Viewer who, DateOnly today);
}
