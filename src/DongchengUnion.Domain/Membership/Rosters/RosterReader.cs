using DongchengUnion.Domain.Membership.Documents;
using DongchengUnion.Domain.Membership.Names;

namespace DongchengUnion.Domain.Membership.Rosters;

/// <summary>Makes a record of each row of a list; what is not a row, it passes over.</summary>
/// <param name="codes">A code table's code for what a cell of the field says; null for an unknown word.</param>
/// <param name="sexReason">Why rows whose sex differs from the number are right all the same; null where nobody has said.</param>
public sealed class RosterReader(RosterMapping mapping, Func<RosterField, string, string?> codes, DateOnly today, string? sexReason)
{
    private static readonly string[] HintWords = ["必填", "选填", "示例", "例如", "例:", "例：", "填写说明", "说明"];

    /// <returns>Null for blank lines, hints, totals and repeated titles.</returns>
    public RosterRecord? Read(in RosterLine line)
    {
        if (line.Number <= mapping.HeaderLine || line.IsBlank || IsNote(line)) return null;
        var record = new RosterRecord(line.Number);
        var name = mapping.Text(line, RosterField.FullName);
        if (name.Length == 0) record.Refuse(DefectCode.MissingName, "请填写姓名。");
        else if (MemberName.Problem(name) is { } problem) record.Refuse(DefectCode.BadName, problem);
        else record.FullName = MemberName.Clean(name);
        var former = mapping.Text(line, RosterField.FormerName);
        if (former.Length > 0) record.FormerName = MemberName.Problem(former) is null ? MemberName.Clean(former) : null;
        record.UnionNumber = NumberText.Normalise(mapping.Text(line, RosterField.UnionNumber));
        var sex = ReadSex(line, record);
        ReadDocument(line, record, sex);
        record.Facts = RosterFacts.Read(mapping, codes, line, record, sex, today);
        RosterChanges.Read(mapping, line, record, today);
        RosterContacts.Read(mapping, line, record);
        return record;
    }

    private bool IsNote(in RosterLine line)
    {
        var (name, number) = (mapping.Text(line, RosterField.FullName), mapping.Text(line, RosterField.DocumentNumber));
        if (name.Length == 0 && number.Length == 0) return line.Filled <= 2;
        return RosterWords.Find(name) == RosterField.FullName
            || (Array.Exists(HintWords, w => name.StartsWith(w, StringComparison.Ordinal)) && !number.Any(char.IsAsciiDigit));
    }

    private Sex? ReadSex(in RosterLine line, RosterRecord record)
    {
        var text = mapping.Text(line, RosterField.Sex);
        switch (text)
        {
            case "": return null;
            case "男" or "1" or "男性" or "１": return Sex.Male;
            case "女" or "2" or "女性" or "２": return Sex.Female;
            case "未知" or "0": return Sex.Unknown;
            case "未说明" or "9": return Sex.NotStated;
            default:
                record.Refuse(DefectCode.UnknownValue, "性别应填“男”或“女”（代码1或2）。");
                return null;
        }
    }

    private void ReadDocument(in RosterLine line, RosterRecord record, Sex? sex)
    {
        var typed = mapping.Text(line, RosterField.DocumentNumber);
        if (typed.Length == 0)
        {
            record.Refuse(DefectCode.MissingDocument, "请填写证件号码。");
            return;
        }

        var word = mapping.Text(line, RosterField.DocumentKind);
        var kind = word.Length == 0 ? KindOf(NumberText.Normalise(typed)) : DocumentKinds.Find(word);
        if (kind is not { } known)
        {
            record.Refuse(DefectCode.UnknownValue, "有效证件类别不是字典中的值，可填居民身份证、护照、军官证等。");
            return;
        }

        record.Document = IdentityNumber.Read(known, typed, today, Country(line, known), sex);
        if (record.Document.IsRefused) record.Refuse(CodeOf(record.Document), record.Document.Reason ?? "证件号码不可用。");
        else if (record.Document.Sex is { } said && sex is Sex.Male or Sex.Female && said != sex) DifferentSex(record);
        else if (record.Document is { Verdict: NumberVerdict.Accepted, Reason: { } remark }) record.Remarks.Add(remark);
    }

    // The official sheet has no column of countries; its passports are taken all the same.
    private string? Country(in RosterLine line, DocumentKind kind)
    {
        if (kind != DocumentKind.Passport) return null;
        if (!mapping.Has(RosterField.Nationality)) return "未注明";
        var text = mapping.Text(line, RosterField.Nationality);
        return text.Length == 0 ? null : codes(RosterField.Nationality, text) ?? text;
    }

    private void DifferentSex(RosterRecord record)
    {
        if (sexReason is null) record.Refuse(DefectCode.SexMismatch, "性别与证件号码不符，请核对；确认无误的，请在确认导入时统一说明原因。");
        else record.Remarks.Add($"性别与证件号码不符，说明：{sexReason}");
    }

    // A list without a column of kinds: the number itself says which it can be.
    private static DocumentKind KindOf(string number) => number switch
    {
        ['8', '1' or '2' or '3', '0', '0', '0', '0', ..] when number.Length == CitizenDigits.Length => DocumentKind.ResidencePermit,
        ['9', ..] when number.Length == CitizenDigits.Length => DocumentKind.PermanentResidenceCard,
        ['H' or 'M', ..] when number.Length is 9 or 11 => DocumentKind.HongKongMacaoPermit,
        _ => DocumentKind.ResidentIdentityCard,
    };

    private DefectCode CodeOf(in IdentityNumber document)
    {
        var number = document.Number;
        if (NumberText.IsScientific(number)) return DefectCode.ScientificNotation;
        if (document.Kind is not (DocumentKind.ResidentIdentityCard or DocumentKind.ResidencePermit or DocumentKind.PermanentResidenceCard)) return DefectCode.BadDocument;
        if (number.Length is not (CitizenDigits.Length or CitizenDigits.OldLength) || CitizenDigits.FirstWrongPlace(number) > 0) return DefectCode.BadLength;
        var whole = number.Length == CitizenDigits.Length ? number : CitizenDigits.FromOld(number);
        if (CitizenDigits.Birth(whole, today) is null) return DefectCode.BadDate;
        return CitizenDigits.CheckCharacter(whole) == whole[^1] ? DefectCode.BadDocument : DefectCode.BadCheck;
    }
}
