using System.ComponentModel.DataAnnotations;
using DongchengUnion.Domain.Accounts;
using DongchengUnion.Domain.Membership;
using DongchengUnion.Domain.Privacy;
using DongchengUnion.Web.Platform;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace DongchengUnion.Web.Modules.Membership.Reveals;

/// <summary>What somebody wants to see in clear, what for and why. Model of the partial _Reveal too.</summary>
public sealed class RevealForm
{
    private const string OrganizationDepartment = "organization";

    public static readonly IReadOnlyList<PersonalField> Offered = [PersonalField.DocumentNumber, PersonalField.Mobile, PersonalField.CardNumber, PersonalField.Email];

    [Display(Name = "要查看的项目")]
    public List<PersonalField> Fields { get; set; } = [];

    [Display(Name = "查看目的")]
    public LookPurpose? Purpose { get; set; }

    [Display(Name = "查看事由"), StringLength(100, ErrorMessage = "事由不超过100个字。")]
    public string? Reason { get; set; }

    /// <summary>Where the person's record stands.</summary>
    public string? ReturnUrl { get; set; }

    [BindNever]
    public long PersonId { get; set; }

    [BindNever]
    public string PersonName { get; set; } = "";

    /// <summary>Which of the offered fields the file has at all.</summary>
    [BindNever]
    public IReadOnlyList<PersonalField> Present { get; set; } = Offered;

    /// <summary>Of the district's staff, the roster is the business of one department.</summary>
    public static bool IsBusinessOf(Viewer viewer) =>
        viewer.May(Policies.RevealPersonalData) && (viewer.Post!.Role != Role.DistrictStaff || viewer.Post.DepartmentCode == OrganizationDepartment);

    public static RevealForm Of(Person person, string returnUrl) => new()
    {
        PersonId = person.Id,
        PersonName = person.FullName,
        Present = PresentIn(person),
        ReturnUrl = returnUrl,
    };

    internal static IReadOnlyList<PersonalField> PresentIn(Person person) => [.. Offered.Where(f => f switch
    {
        PersonalField.DocumentNumber => person.Documents.Count > 0,
        PersonalField.Mobile => person.MobileSealed is not null,
        PersonalField.CardNumber => person.CardSealed is not null,
        PersonalField.Email => person.EmailSealed is not null,
        _ => false,
    })];
}

/// <summary>The values, shown once.</summary>
public sealed record RevealedPage(long PersonId, string PersonName, string? ReturnUrl, IReadOnlyList<(string Label, string Value)> Values, string Purpose, string Reason);
