using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.Privacy;

namespace DongchengUnion.Domain.Membership;

/// <summary>
/// One identity document of a person, its number sealed. A person may have several one after the other, and an old number stays
/// findable for life.
/// </summary>
public sealed class PersonDocument : IUnionScoped
{
    private PersonDocument() { }

    /// <param name="numberHash">Keyed hash of the kind and the normalised number.</param>
    /// <param name="lastFourHash">Keyed hash of the last four characters.</param>
    public PersonDocument(long personId, UnionPlace place, DocumentKind kind, byte[] numberSealed, byte[] numberHash, byte[] lastFourHash)
    {
        PersonId = personId;
        Kind = kind;
        NumberSealed = numberSealed;
        NumberHash = numberHash;
        LastFourHash = lastFourHash;
        PutUnder(place);
    }

    public long Id { get; private set; }
    public long PersonId { get; private set; }
    public int UnionId { get; private set; }
    public string ScopePath { get; private set; } = "";
    public DocumentKind Kind { get; private set; }
    [SealedField(PersonalField.DocumentNumber)]
    public byte[] NumberSealed { get; private set; } = [];

    public byte[] NumberHash { get; private set; } = [];
    public byte[] LastFourHash { get; private set; } = [];

    /// <summary>The country that issued a passport.</summary>
    public string? IssuingCountry { get; private set; }

    public DateOnly? ValidFrom { get; private set; }
    public DateOnly? ValidUntil { get; private set; }

    /// <summary>长期: valid without an end, which is not the same as no end known.</summary>
    public bool IsLongTerm { get; private set; }

    /// <summary>An old number: the 15 digits of before 1999, a corrected number, an expired passport. Searched, not shown first.</summary>
    public bool IsFormer { get; private set; }

    /// <summary>历史重号: why two people lawfully carry the same number. Null everywhere else.</summary>
    public string? SharedNumberReason { get; private set; }

    public void SetValidity(DateOnly? from, DateOnly? until, bool longTerm, string? issuingCountry)
    {
        if (longTerm && until is not null) throw new RuleViolationException("证件有效期为“长期”的，不再填写截止日期。");
        if (from is { } first && until is { } last && last < first) throw new RuleViolationException("证件有效期的截止日期早于开始日期。");
        (ValidFrom, ValidUntil, IsLongTerm, IssuingCountry) = (from, until, longTerm, issuingCountry);
    }

    /// <summary>A newer document has taken its place.</summary>
    public void Retire() => IsFormer = true;

    /// <summary>A merge that had put another document in its place was undone.</summary>
    public void Reinstate() => IsFormer = false;

    public void AllowSharedNumber(string reason) => SharedNumberReason = reason;

    public void PutUnder(UnionPlace place) => (UnionId, ScopePath) = (place.UnionId, place.Path);

    /// <summary>Moves to the file that is kept when two are merged, or back.</summary>
    public void GiveTo(long personId) => PersonId = personId;
}
