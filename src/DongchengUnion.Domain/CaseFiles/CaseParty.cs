using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.Membership;
using DongchengUnion.Domain.Privacy;

namespace DongchengUnion.Domain.CaseFiles;

/// <summary>
/// One party of a case: a person, whose name and numbers are sealed, or an employer by name. The employer is named here and not
/// linked to its union: nothing leads from the union's side to the case.
/// </summary>
public sealed class CaseParty
{
    private CaseParty() { }

    private CaseParty(long caseId, PartySide side) => (CaseId, Side) = (caseId, side);

    public long Id { get; private set; }
    public long CaseId { get; private set; }
    public PartySide Side { get; private set; }

    /// <summary>The employer; null for a person.</summary>
    public string? EmployerName { get; private set; }

    public string? CreditCode { get; private set; }

    /// <summary>Who of the employer is spoken to, and where.</summary>
    [SealedField(PersonalField.CaseWords)]
    public byte[]? ContactSealed { get; private set; }

    [SealedField(PersonalField.CaseWords)]
    public byte[]? NameSealed { get; private set; }

    public byte[]? NameHash { get; private set; }
    public DocumentKind? DocumentKind { get; private set; }
    [SealedField(PersonalField.DocumentNumber)]
    public byte[]? DocumentSealed { get; private set; }

    public byte[]? DocumentHash { get; private set; }
    [SealedField(PersonalField.Mobile)]
    public byte[]? MobileSealed { get; private set; }

    public byte[]? MobileHash { get; private set; }
    public Sex? Sex { get; private set; }
    public bool IsMigrant { get; private set; }
    public bool IsDispatched { get; private set; }
    public bool IsPlatformWorker { get; private set; }
    public RepresentativeKind? RepresentedBy { get; private set; }
    [SealedField(PersonalField.CaseWords)]
    public byte[]? RepresentativeSealed { get; private set; }

    public AttorneyScope? Attorney { get; private set; }

    /// <summary>Under which a party is left when it has changed its name or was merged away.</summary>
    public string? SuccessorName { get; private set; }

    public bool IsEmployer => EmployerName is not null;

    /// <exception cref="RuleViolationException">There is no name.</exception>
    public static CaseParty Employer(long caseId, PartySide side, string name, string? creditCode, byte[]? contactSealed)
    {
        if (string.IsNullOrWhiteSpace(name)) throw new RuleViolationException("请填写用人单位名称。");
        return name.Trim().Length > 100
            ? throw new RuleViolationException("用人单位名称不超过 100 字。")
            : new CaseParty(caseId, side) { EmployerName = name.Trim(), CreditCode = creditCode, ContactSealed = contactSealed };
    }

    public static CaseParty Person(long caseId, PartySide side, byte[] nameSealed, byte[] nameHash) =>
        new(caseId, side) { NameSealed = nameSealed, NameHash = nameHash };

    public void Identify(DocumentKind kind, byte[] numberSealed, byte[] numberHash, Sex? sex) =>
        (DocumentKind, DocumentSealed, DocumentHash, Sex) = (kind, numberSealed, numberHash, sex);

    public void Reach(byte[] mobileSealed, byte[] mobileHash) => (MobileSealed, MobileHash) = (mobileSealed, mobileHash);

    public void Describe(bool isMigrant, bool isDispatched, bool isPlatformWorker) =>
        (IsMigrant, IsDispatched, IsPlatformWorker) = (isMigrant, isDispatched, isPlatformWorker);

    public void Represent(RepresentativeKind kind, byte[] nameSealed, AttorneyScope scope) =>
        (RepresentedBy, RepresentativeSealed, Attorney) = (kind, nameSealed, scope);

    /// <summary>The employer goes on under another name; the history keeps the old one.</summary>
    /// <exception cref="RuleViolationException">It is a person, or no name is given.</exception>
    public void SucceedTo(string name)
    {
        if (!IsEmployer) throw new RuleViolationException("只有用人单位可以变更承继单位。");
        if (string.IsNullOrWhiteSpace(name)) throw new RuleViolationException("请填写承继单位名称。");
        SuccessorName = name.Trim();
    }
}
