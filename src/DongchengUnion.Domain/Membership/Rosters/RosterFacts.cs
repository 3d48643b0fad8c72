using DongchengUnion.Domain.Kernel;

namespace DongchengUnion.Domain.Membership.Rosters;

/// <summary>What a row says about the person beside name, number and membership.</summary>
internal static class RosterFacts
{
    public static PersonFacts Read(RosterMapping mapping, Func<RosterField, string, string?> codes, in RosterLine line, RosterRecord record, Sex? sex, DateOnly today)
    {
        var row = line;
        return new PersonFacts
        {
            Sex = sex ?? record.Document.Sex ?? Sex.Unknown,
            BirthDate = Birth(mapping, line, record, today),
            Ethnicity = Code(RosterField.Ethnicity),
            Nationality = Code(RosterField.Nationality),
            PoliticalStatus = Code(RosterField.PoliticalStatus),
            Education = Code(RosterField.Education),
            NativePlace = Text(RosterField.NativePlace),
            HouseholdType = Code(RosterField.HouseholdType),
            HouseholdArea = Text(RosterField.HouseholdArea),
            ResidenceArea = Text(RosterField.ResidenceArea),
            IsMigrant = YesNo(RosterField.IsMigrant),
            FromOutsideBeijing = YesNo(RosterField.FromOutsideBeijing),
            Workplace = Text(RosterField.Workplace),
            Department = Text(RosterField.Department),
            Post = Text(RosterField.Post),
            EmploymentForm = Code(RosterField.EmploymentForm),
            WorkStatus = Code(RosterField.WorkStatus),
            SkillLevel = Code(RosterField.SkillLevel),
            JobTitle = Text(RosterField.JobTitle),
        };

        string? Code(RosterField field)
        {
            var text = mapping.Text(row, field);
            if (text.Length == 0) return null;
            var code = codes(field, text);
            // A word of the company's own must not keep a person out.
            if (code is null) record.Remarks.Add($"{field.Label()}“{RosterChanges.Shown(text)}”不是字典中的值，这一项未导入。");
            return code;
        }

        string? Text(RosterField field, int most = 200)
        {
            var text = mapping.Text(row, field);
            if (text.Length == 0) return null;
            // These are filed in plain; numbers of people never are.
            if (RosterChanges.IsLikeNumber(text))
            {
                record.Remarks.Add($"{field.Label()}像是证件、手机或卡号，这一项未导入，请核对是否填错了列。");
                return null;
            }

            return text.Length <= most ? text : text[..most];
        }

        bool? YesNo(RosterField field)
        {
            switch (mapping.Text(row, field).ToUpperInvariant())
            {
                case "": return null;
                case "是" or "1" or "Y" or "YES" or "TRUE" or "√": return true;
                case "否" or "0" or "2" or "N" or "NO" or "FALSE" or "×": return false;
                default:
                    record.Refuse(DefectCode.UnknownValue, $"{field.Label()}应填“是”或“否”。");
                    return null;
            }
        }
    }

    // The number goes before the column; a blank one is filled from it.
    private static DateOnly? Birth(RosterMapping mapping, in RosterLine line, RosterRecord record, DateOnly today)
    {
        var text = mapping.Text(line, RosterField.BirthDate);
        if (text.Length == 0 || record.IsWrong) return text.Length == 0 ? record.Document.Birth : RosterDates.Read(text) ?? record.Document.Birth;
        if (RosterDates.Read(text) is not { } day) record.Refuse(DefectCode.UnreadableDate, $"出生日期“{RosterChanges.Shown(text)}”不是日期，请按 1990-01-31 的形式填写。");
        else if (record.Document.Birth is { } said && said != day) record.Refuse(DefectCode.BirthMismatch, "出生日期与证件号码不符，请核对。");
        else if (day > today) record.Refuse(DefectCode.FutureDate, "出生日期晚于今天，请核对。");
        else return day;
        return record.Document.Birth;
    }
}
