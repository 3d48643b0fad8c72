using DongchengUnion.Domain.Membership.Documents;

namespace DongchengUnion.Domain.Membership.Rosters;

/// <summary>Telephone, e-mail and card of a row.</summary>
internal static class RosterContacts
{
    private const int LongestEmail = 100;

    public static void Read(RosterMapping mapping, in RosterLine line, RosterRecord record)
    {
        ReadMobile(NumberText.Normalise(mapping.Text(line, RosterField.Mobile)), record);
        var email = mapping.Text(line, RosterField.Email);
        if (email.Length is > 0 and <= LongestEmail && email.IndexOf('@') > 0) record.Email = email;
        var card = NumberText.Normalise(mapping.Text(line, RosterField.CardNumber));
        if (NumberText.IsScientific(card)) record.Refuse(DefectCode.ScientificNotation, "会员卡号已被表格软件改成科学计数法，数字已丢失：请先把该列设为“文本”格式，再重新填写。");
        else if (card.Length is > 0 and <= 32 && card.All(char.IsAsciiDigit)) record.CardNumber = card;
        else if (card.Length > 0) record.Remarks.Add("会员卡号应为数字，未导入。");
    }

    private static void ReadMobile(string number, RosterRecord record)
    {
        // The country code, with or without its plus.
        if (number.StartsWith("+86", StringComparison.Ordinal)) number = number[3..];
        else if (number.Length == 13 && number.StartsWith("86", StringComparison.Ordinal)) number = number[2..];
        if (number.EndsWith(".0", StringComparison.Ordinal)) number = number[..^2];
        if (number.Length == 0) record.Remarks.Add("没有移动电话，实名信息不完整。");
        else if (NumberText.IsScientific(number)) record.Refuse(DefectCode.ScientificNotation, "移动电话已被表格软件改成科学计数法，数字已丢失：请先把该列设为“文本”格式，再重新填写。");
        else if (number.Length != 11 || number[0] != '1' || number[1] is < '3' or > '9' || !number.All(char.IsAsciiDigit))
            record.Refuse(DefectCode.BadMobile, "移动电话应为11位手机号码，请核对。");
        else record.Mobile = number;
    }
}
