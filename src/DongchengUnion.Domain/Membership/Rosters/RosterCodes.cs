using DongchengUnion.Domain.Membership.Codes;

namespace DongchengUnion.Domain.Membership.Rosters;

/// <summary>Which code table a column goes by.</summary>
public static class RosterCodes
{
    public static string? TableOf(RosterField field) => field switch
    {
        RosterField.Ethnicity => CodeTables.Ethnicity,
        RosterField.Nationality => CodeTables.Nationality,
        RosterField.PoliticalStatus => CodeTables.PoliticalStatus,
        RosterField.Education => CodeTables.Education,
        RosterField.HouseholdType => CodeTables.HouseholdType,
        RosterField.EmploymentForm => CodeTables.EmploymentForm,
        RosterField.WorkStatus => CodeTables.WorkStatus,
        RosterField.SkillLevel => CodeTables.SkillLevel,
        _ => null,
    };

    /// <summary>The code of a label or code as a list gives it; null for an unknown word.</summary>
    public static string? Code(this MemberCodes codes, RosterField field, string text) =>
        TableOf(field) is { } table ? codes.Find(table, text)?.Code : null;
}
