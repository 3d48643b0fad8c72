using DongchengUnion.Domain.Kernel;

namespace DongchengUnion.Domain.HalfYearReview;

/// <summary>
/// One section of the working draft: prose with figure tokens such as {R02}. It has a version of its own, so that two departments
/// may write two sections at the same time.
/// </summary>
public sealed class ReviewSection : IVersioned, IUnionScoped
{
    /// <summary>The opening paragraph stands before the numbered sections and has no heading.</summary>
    public const string Opening = "opening";

    private readonly List<ProseVersion> versions = [];

    private ReviewSection() { }

    internal ReviewSection(Review review, DefaultSection text, Actor by, DateTime at)
    {
        UnionId = review.UnionId;
        ScopePath = review.ScopePath;
        Key = text.Key;
        Title = text.Title;
        Sort = text.Sort;
        Prose = text.Prose.Replace(DefaultSection.Period, review.PeriodName, StringComparison.Ordinal);
        versions.Add(new ProseVersion(this, review.Edition, by, at));
    }

    public int Id { get; private set; }
    public int ReviewId { get; private set; }
    public int UnionId { get; private set; }
    public string ScopePath { get; private set; } = "";

    /// <summary>The name of the section in the figures file, such as rights.</summary>
    public string Key { get; private set; } = "";

    public string Title { get; private set; } = "";
    public int Sort { get; private set; }

    /// <summary>One paragraph a line.</summary>
    public string Prose { get; private set; } = "";

    /// <summary>How often the prose has been written; the newest of <see cref="Versions"/> has this number.</summary>
    public int VersionNumber { get; private set; } = 1;

    public int Version { get; private set; }

    /// <summary>The earlier wordings; empty unless they were loaded.</summary>
    public IReadOnlyList<ProseVersion> Versions => versions;

    internal void Write(string prose, int edition, Actor by, DateTime at)
    {
        Prose = prose;
        VersionNumber++;
        versions.Add(new ProseVersion(this, edition, by, at));
    }
}

/// <summary>A wording of a section as it was saved once. Only ever added.</summary>
public sealed class ProseVersion : IUnionScoped
{
    private ProseVersion() { }

    internal ProseVersion(ReviewSection section, int edition, Actor by, DateTime at)
    {
        UnionId = section.UnionId;
        ScopePath = section.ScopePath;
        Number = section.VersionNumber;
        Edition = edition;
        Prose = section.Prose;
        ByName = by.Name;
        ByPost = by.Post;
        At = at;
    }

    public int Id { get; private set; }
    public int ReviewSectionId { get; private set; }
    public int UnionId { get; private set; }
    public string ScopePath { get; private set; } = "";
    public int Number { get; private set; }
    public int Edition { get; private set; }
    public string Prose { get; private set; } = "";
    public string ByName { get; private set; } = "";
    public string ByPost { get; private set; } = "";
    public DateTime At { get; private set; }
}

/// <summary>The wording a new review starts with.</summary>
public sealed record DefaultSection(string Key, string Title, int Sort, string Prose)
{
    /// <summary>Stands for the name of the period, such as 2019年上半年, and is filled in when a review is begun.</summary>
    public const string Period = "{期间}";
}
