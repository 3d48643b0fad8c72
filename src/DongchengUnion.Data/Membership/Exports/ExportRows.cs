using System.Globalization;
using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.Membership;
using DongchengUnion.Domain.Membership.Codes;
using DongchengUnion.Domain.Membership.Documents;
using DongchengUnion.Domain.Membership.Rosters;
using DongchengUnion.Domain.Privacy;

namespace DongchengUnion.Data.Membership.Exports;

/// <summary>The columns of an exported list, and a person in them.</summary>
public sealed class ExportRows(ISealer sealer, MemberCodes codes, ExportLayout layout, NumberDisplay numbers)
{
    private readonly bool hasNumber = layout == ExportLayout.Official || numbers != NumberDisplay.Without;

    /// <summary>The rows above the first person.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Head => layout == ExportLayout.Official
        ? OfficialLayout.Head
        : [hasNumber
            ? ["姓名", "曾用名", "性别", "出生日期", "民族", "证件类别", "证件号码", "移动电话", "学历", "政治面貌", "就业状况", "技能等级", "工会", "会籍状态", "入会日期", "会员证号"]
            : ["姓名", "曾用名", "性别", "出生日期", "民族", "移动电话", "学历", "政治面貌", "就业状况", "技能等级", "工会", "会籍状态", "入会日期", "会员证号"]];

    public IReadOnlyList<string> Row(RosterPerson line, int number) => layout == ExportLayout.Official ? Official(line, number) : List(line);

    private string[] List(RosterPerson line)
    {
        var (person, facts) = (line.Person, line.Person.Facts);
        string[] document = hasNumber ? [line.Kind?.Label() ?? "", Number(line)] : [];
        return
        [
            person.FullName, person.FormerName ?? "", SexOf(facts), Day(facts.BirthDate), codes.Label(CodeTables.Ethnicity, facts.Ethnicity), .. document, Mobile(person),
            codes.Label(CodeTables.Education, facts.Education), codes.Label(CodeTables.PoliticalStatus, facts.PoliticalStatus),
            codes.Label(CodeTables.WorkStatus, facts.WorkStatus), codes.Label(CodeTables.SkillLevel, facts.SkillLevel),
            line.UnionName, person.Status.Label(), Day(person.JoinedOn), person.CertificateNumber,
        ];
    }

    private string[] Official(RosterPerson line, int number)
    {
        var (person, facts) = (line.Person, line.Person.Facts);
        return
        [
            number.ToString(CultureInfo.InvariantCulture), person.FullName, SexOf(facts), Day(facts.BirthDate), codes.Label(CodeTables.Ethnicity, facts.Ethnicity),
            codes.Label(CodeTables.WorkStatus, facts.WorkStatus), line.Kind?.SheetLabel() ?? "", Number(line), codes.Label(CodeTables.Education, facts.Education),
            codes.Label(CodeTables.SkillLevel, facts.SkillLevel), Mobile(person), codes.Label(CodeTables.HouseholdType, facts.HouseholdType), facts.HouseholdArea ?? "",
            line.ChangeKind?.Label() ?? "", Day(line.ChangedOn), line.Reason?.Label() ?? "", codes.Label(CodeTables.PoliticalStatus, facts.PoliticalStatus),
            facts.Workplace ?? "", facts.NativePlace ?? "", facts.IsMigrant switch { true => "是", false => "否", null => "" },
        ];
    }

    private string Number(RosterPerson line)
    {
        if (line.NumberSealed is null) return "";
        var number = sealer.Open(PersonalField.DocumentNumber, line.NumberSealed);
        return numbers == NumberDisplay.Clear ? number : Masks.Document(number);
    }

    private string Mobile(Person person)
    {
        if (person.MobileSealed is null) return "";
        var number = sealer.Open(PersonalField.Mobile, person.MobileSealed);
        return numbers == NumberDisplay.Clear ? number : Masks.Mobile(number);
    }

    private static string SexOf(PersonFacts facts) => facts.Sex is Sex.Male or Sex.Female ? facts.Sex.Label() : "";

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
