using System.Globalization;
using DongchengUnion.Domain.Membership;
using DongchengUnion.Domain.Membership.Codes;
using DongchengUnion.Domain.Membership.Documents;
using DongchengUnion.Domain.Membership.Rosters;

namespace DongchengUnion.Web.Tests.Membership.Imports;

/// <summary>
/// People for the official sheet, the same in every run: all kinds of documents, characters that few fonts have, every code table,
/// cells left blank, retained members.
/// </summary>
internal sealed class InventedPeople(MemberCodes codes, DateOnly today)
{
    private static readonly string[] Families = ["李", "欧阳", "𬭎", "单", "仇", "〇", "买买提", "黃", "𠮷", "令狐"];
    private static readonly string[] Given = ["𬍛", "小𬬩", "㛃", "嘉·阿依古丽", "靑", "砚秋", "䶮", "朵", "峯", "一鸣"];
    private static readonly string[] Latin = ["Anna Müller", "Jean-Paul O'Neill", "Søren Åberg", "María José Núñez"];
    private static readonly string[] Workplaces = ["某单位", "", "=HYPERLINK(\"http://x\")", "甲, “乙” & 丙<公司>", "-1号车间", "@某店"];

    /// <summary>One person as the sheet has it, by column; the running number is left to whoever writes the sheet.</summary>
    /// <param name="typed">Whether codes stand where there are codes, as some unions fill the sheet.</param>
    public IReadOnlyDictionary<OfficialColumn, string> Row(int i, bool typed)
    {
        var kind = Enum.GetValues<DocumentKind>()[i % 12 < 7 ? i % 12 : 0];
        var sex = i % 3 == 0 ? Sex.Female : Sex.Male;
        var born = new DateOnly(1965, 3, 1).AddDays(i * 53);
        var isRetained = i % 9 == 4;
        string Code(string table, int every)
        {
            var rows = codes.Choices(table, today);
            return i % every == 0 ? "" : typed ? rows[i % rows.Count].Code : rows[i % rows.Count].Label;
        }

        return new Dictionary<OfficialColumn, string>
        {
            [OfficialColumn.Name] = i % 11 == 5 ? Latin[i % Latin.Length] + " " + (char)('A' + i % 26) + (char)('a' + i / 26) : Families[i % 10] + Given[i / 10 % 10] + (i < 100 ? "" : "清"),
            [OfficialColumn.Sex] = typed ? sex == Sex.Male ? "1" : "2" : sex == Sex.Male ? "男" : "女",
            [OfficialColumn.BirthDate] = Day(born, typed),
            [OfficialColumn.Ethnicity] = Code(CodeTables.Ethnicity, 13),
            [OfficialColumn.WorkStatus] = Code(CodeTables.WorkStatus, 7),
            [OfficialColumn.DocumentKind] = kind.SheetLabel(),
            [OfficialColumn.DocumentNumber] = Number(kind, i, born, sex),
            [OfficialColumn.Education] = Code(CodeTables.Education, 8),
            [OfficialColumn.SkillLevel] = Code(CodeTables.SkillLevel, 5),
            [OfficialColumn.Mobile] = string.Create(CultureInfo.InvariantCulture, $"1548{i:0000000}"),
            [OfficialColumn.HouseholdType] = Code(CodeTables.HouseholdType, 6),
            [OfficialColumn.HouseholdArea] = i % 4 == 0 ? "" : "河北省保定市",
            [OfficialColumn.ChangeKind] = typed ? isRetained ? "3" : "1" : isRetained ? "保留" : "入会",
            [OfficialColumn.ChangeDate] = Day(new DateOnly(2018, 1, 1).AddDays(i), typed),
            [OfficialColumn.ChangeReason] = isRetained ? "退休" : "首次入会",
            [OfficialColumn.PoliticalStatus] = Code(CodeTables.PoliticalStatus, 10),
            [OfficialColumn.Workplace] = Workplaces[i % Workplaces.Length],
            [OfficialColumn.NativePlace] = i % 5 == 0 ? "" : "新疆和田",
            [OfficialColumn.IsMigrant] = (i % 3) switch { 0 => typed ? "1" : "是", 1 => typed ? "0" : "否", _ => "" },
        };
    }

    private static string Day(DateOnly day, bool typed) => day.ToString(typed ? "yyyyMMdd" : "yyyy-MM-dd", CultureInfo.InvariantCulture);

    // No authority has given out any of these.
    private static string Number(DocumentKind kind, int i, DateOnly born, Sex sex) => kind switch
    {
        DocumentKind.ResidencePermit => Digits(i % 2 == 0 ? "810000" : "830000", i, born, sex),
        DocumentKind.PermanentResidenceCard => i % 2 == 0 ? Digits("911840", i, born, sex) : string.Create(CultureInfo.InvariantCulture, $"XYZ{i:000000000000}"),
        DocumentKind.HongKongMacaoPermit => string.Create(CultureInfo.InvariantCulture, $"{(i % 2 == 0 ? 'H' : 'M')}{88800000 + i}"),
        DocumentKind.TaiwanPermit => string.Create(CultureInfo.InvariantCulture, $"{88800000 + i}"),
        DocumentKind.Passport => string.Create(CultureInfo.InvariantCulture, $"EX{8880000 + i}"),
        DocumentKind.OfficerCard => string.Create(CultureInfo.InvariantCulture, $"测字第{8880000 + i}号"),
        _ => Digits("379901", i, born, sex),
    };

    private static string Digits(string area, int i, DateOnly born, Sex sex)
    {
        var sequence = i % 400 * 2 + (sex == Sex.Male ? 1 : 0);
        var digits = string.Create(CultureInfo.InvariantCulture, $"{area}{born:yyyyMMdd}{sequence:000}");
        return digits + CitizenDigits.CheckCharacter(digits);
    }
}
