using System.ComponentModel.DataAnnotations;
using DongchengUnion.Domain.CaseFiles;
using DongchengUnion.Domain.Mediation;

namespace DongchengUnion.Web.Modules.Mediation.CaseRecords;

/// <summary>What each button of a case may carry; a button uses the fields it needs.</summary>
public class StepForm
{
    public int Version { get; set; }

    [StringLength(2000, ErrorMessage = "说明不超过 2000 字。")]
    public string? Words { get; set; }
}

/// <summary>Acceptance, refusal, referral.</summary>
public sealed class DecisionForm : StepForm
{
    public DateOnly? RespondentAgreedOn { get; set; }
    public DeclineReason? Reason { get; set; }

    [StringLength(100, ErrorMessage = "转往单位不超过 100 字。")]
    public string? To { get; set; }
}

/// <summary>Who mediates.</summary>
public sealed class AssignForm : StepForm
{
    public List<int> Mediators { get; set; } = [];
    public int? Presiding { get; set; }
}

/// <summary>A session, the first or a later one.</summary>
public sealed class SessionForm : StepForm
{
    public DateOnly? On { get; set; }

    [StringLength(100, ErrorMessage = "地点不超过 100 字。")]
    public string? Place { get; set; }

    public bool ApplicantCame { get; set; }
    public bool RespondentCame { get; set; }
    public bool IsSettled { get; set; }
    public DateOnly? RespondentAgreedOn { get; set; }

    public MediationSession ToSession(DateOnly today) => new(On ?? today, Place ?? "", ApplicantCame, RespondentCame, IsSettled);
}

/// <summary>What both sides agree on, claim by claim and instalment by instalment.</summary>
public sealed class AgreementForm : StepForm
{
    public List<SettledLine> Claims { get; set; } = [];
    public List<InstalmentLine> Instalments { get; set; } = [];
    public bool SettlesAll { get; set; }

    [StringLength(300, ErrorMessage = "逾期责任不超过 300 字。")]
    public string? Late { get; set; }

    public AgreementTerms ToTerms() => new(SettlesAll, string.IsNullOrWhiteSpace(Late) ? null : Late.Trim(),
        [.. Instalments.Where(i => i is { On: not null, Amount: not null }).Select((i, n) => new Instalment(n + 1, i.On!.Value, i.Amount!.Value))]);
}

/// <summary>What came of one claim.</summary>
public sealed class SettledLine
{
    public long Id { get; set; }
    public ClaimResult? Result { get; set; }
    public decimal? Agreed { get; set; }
}

/// <summary>One payment that is promised.</summary>
public sealed class InstalmentLine
{
    public DateOnly? On { get; set; }
    public decimal? Amount { get; set; }
}

/// <summary>A signature, a payment, a correction.</summary>
public sealed class ProofForm : StepForm
{
    public Signatory? Who { get; set; }
    public DateOnly? On { get; set; }
    public int Line { get; set; }
    public decimal? Amount { get; set; }

    [StringLength(100, ErrorMessage = "凭证不超过 100 字。")]
    public string? Proof { get; set; }
}

/// <summary>To which desk, and why.</summary>
public sealed class HandoverForm : StepForm
{
    public int? To { get; set; }
    public HandoverReason? Reason { get; set; }
}
