using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.Privacy;

namespace DongchengUnion.Domain.Membership;

/// <summary>
/// A person on the roster: who it is, and how the person stands today. The standing is what the ledger of events comes to; only
/// <see cref="Stand"/> changes it. Numbers that identify or reach a person are sealed.
/// </summary>
public sealed class Person : IUnionScoped, IVersioned
{
    private Person() { }

    /// <param name="id">Reserved with NextIds; the database gives none.</param>
    /// <param name="place">The union that keeps the person's file.</param>
    /// <param name="nameSort">The name in pinyin, for lists and search.</param>
    /// <param name="at">When the file was opened.</param>
    public Person(long id, UnionPlace place, string fullName, string nameSort, PersonFacts facts, DateTime at)
    {
        Id = id;
        FullName = fullName;
        NameSort = nameSort;
        Facts = facts;
        RecordedAt = at;
        PutUnder(place);
    }

    public long Id { get; private set; }
    public int UnionId { get; private set; }
    public string ScopePath { get; private set; } = "";

    /// <summary>The street or system body above the union; the union itself where it hangs directly under the district.</summary>
    public int UpperUnionId { get; private set; }

    /// <summary>1 to 60 characters; a middle dot, Latin letters and rare characters are names too.</summary>
    public string FullName { get; private set; } = "";

    public string? FormerName { get; private set; }

    /// <summary>The full name in pinyin without tones, lower case: lists are ordered by it.</summary>
    public string NameSort { get; private set; } = "";

    public PersonFacts Facts { get; private set; } = new();
    [SealedField(PersonalField.Mobile)]
    public byte[]? MobileSealed { get; private set; }

    public byte[]? MobileHash { get; private set; }
    [SealedField(PersonalField.Email)]
    public byte[]? EmailSealed { get; private set; }

    public CardStatus CardStatus { get; private set; } = CardStatus.None;
    [SealedField(PersonalField.CardNumber)]
    public byte[]? CardSealed { get; private set; }

    public byte[]? CardHash { get; private set; }
    public DateOnly? CardIssuedOn { get; private set; }
    public DateOnly? DeathDate { get; private set; }

    public MembershipStatus Status { get; private set; } = MembershipStatus.None;

    /// <summary>Whether the person is on the union's roster: <see cref="MembershipStatus.Active"/> or retained.</summary>
    public bool IsOnRoster { get; private set; }

    /// <summary>The day of the very first joining; a later one does not change it.</summary>
    public DateOnly? JoinedOn { get; private set; }

    /// <summary>Since when the present standing holds.</summary>
    public DateOnly? CurrentSince { get; private set; }

    public MemberKind Kind { get; private set; } = MemberKind.Ordinary;

    /// <summary>The file this one was merged into; such a file is found no more.</summary>
    public long? MergedIntoId { get; private set; }

    /// <summary>The import that opened the file.</summary>
    public int? ImportId { get; private set; }

    public DateTime RecordedAt { get; private set; }
    public int Version { get; private set; }
    public List<PersonDocument> Documents { get; private set; } = [];

    /// <summary>The number on the member's certificate.</summary>
    public string CertificateNumber => MemberNumbers.Of(Id);

    public void Rename(string fullName, string? formerName, string nameSort)
    {
        FullName = fullName;
        FormerName = formerName;
        NameSort = nameSort;
    }

    public void Describe(PersonFacts facts) => Facts = facts;

    public void ChangeKind(MemberKind kind) => Kind = kind;

    /// <param name="sealed">The sealed number, or null to forget it together with its hash.</param>
    public void SetMobile(byte[]? @sealed, byte[]? hash) => (MobileSealed, MobileHash) = (@sealed, hash);

    public void SetEmail(byte[]? @sealed) => EmailSealed = @sealed;

    public void SetCard(CardStatus status, byte[]? @sealed, byte[]? hash, DateOnly? issuedOn) =>
        (CardStatus, CardSealed, CardHash, CardIssuedOn) = (status, @sealed, hash, issuedOn);

    /// <summary>Marks the batch that opened the file, so that it can be taken back as a whole.</summary>
    public void CameWith(int importId) => ImportId = importId;

    /// <summary>Sets the standing to what the ledger comes to. For the ledger alone.</summary>
    public void Stand(MembershipStatus status, DateOnly? since, DateOnly? joinedOn, DateOnly? deathDate)
    {
        Status = status;
        CurrentSince = since;
        JoinedOn = joinedOn;
        DeathDate = deathDate;
        IsOnRoster = MergedIntoId is null && status is MembershipStatus.Active or MembershipStatus.Retained;
    }

    /// <summary>Files the person, with documents, under another union. The ledger says when and why.</summary>
    public void PutUnder(UnionPlace place)
    {
        UnionId = place.UnionId;
        ScopePath = place.Path;
        UpperUnionId = place.UpperUnionId;
        foreach (var document in Documents) document.PutUnder(place);
    }

    public void MergeInto(long? keptId)
    {
        MergedIntoId = keptId;
        IsOnRoster = keptId is null && Status is MembershipStatus.Active or MembershipStatus.Retained;
    }
}
