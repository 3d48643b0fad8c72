using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.Membership;
using DongchengUnion.Domain.Membership.Codes;
using DongchengUnion.Domain.Membership.Merging;
using DongchengUnion.Domain.Privacy;

namespace DongchengUnion.Web.Modules.Membership.Duplicates;

/// <summary>What two files say, in words; numbers are masked, as everywhere.</summary>
internal static class CompareLines
{
    public static IEnumerable<CompareLine> Of(Person kept, Person other, ISealer sealer, MemberCodes codes) =>
        from field in Enum.GetValues<MergeField>()
        let line = new CompareLine(field, Value(field, kept, sealer, codes), Value(field, other, sealer, codes))
        where line.Kept != "" || line.Other != ""
        select line;

    private static string Value(MergeField field, Person person, ISealer sealer, MemberCodes codes)
    {
        var facts = person.Facts;
        return field switch
        {
            MergeField.Name => person.FullName,
            MergeField.Document => string.Join("、", person.Documents.Where(d => !d.IsFormer).Select(d => $"{d.Kind.Label()} {Masks.Document(sealer.Open(PersonalField.DocumentNumber, d.NumberSealed))}")),
            MergeField.Mobile => person.MobileSealed is { } mobile ? Masks.Mobile(sealer.Open(PersonalField.Mobile, mobile)) : "",
            MergeField.Email => person.EmailSealed is { } email ? Masks.Email(sealer.Open(PersonalField.Email, email)) : "",
            MergeField.Card => person.CardStatus.Label(),
            MergeField.Sex => facts.Sex.Label(),
            MergeField.BirthDate => Day(facts.BirthDate),
            MergeField.Ethnicity => codes.Label(CodeTables.Ethnicity, facts.Ethnicity),
            MergeField.Nationality => codes.Label(CodeTables.Nationality, facts.Nationality),
            MergeField.Education => codes.Label(CodeTables.Education, facts.Education),
            MergeField.PoliticalStatus => codes.Label(CodeTables.PoliticalStatus, facts.PoliticalStatus),
            MergeField.NativePlace => facts.NativePlace ?? "",
            MergeField.HouseholdType => codes.Label(CodeTables.HouseholdType, facts.HouseholdType),
            MergeField.HouseholdArea => facts.HouseholdArea ?? "",
            MergeField.ResidenceArea => facts.ResidenceArea ?? "",
            MergeField.IsMigrant => YesNo(facts.IsMigrant),
            MergeField.FromOutsideBeijing => YesNo(facts.FromOutsideBeijing),
            MergeField.Workplace => facts.Workplace ?? "",
            MergeField.Department => facts.Department ?? "",
            MergeField.Post => facts.Post ?? "",
            MergeField.EmploymentForm => codes.Label(CodeTables.EmploymentForm, facts.EmploymentForm),
            MergeField.WorkStatus => codes.Label(CodeTables.WorkStatus, facts.WorkStatus),
            MergeField.SkillLevel => codes.Label(CodeTables.SkillLevel, facts.SkillLevel),
            MergeField.JobTitle => facts.JobTitle ?? "",
            MergeField.DuesPaidTo => Day(facts.DuesPaidTo),
        };
    }

    private static string YesNo(bool? answer) => answer switch { true => "是", false => "否", null => "" };

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) ?? "";
}
