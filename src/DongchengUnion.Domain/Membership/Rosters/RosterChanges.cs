using DongchengUnion.Domain.Kernel;

namespace DongchengUnion.Domain.Membership.Rosters;

/// <summary>会籍变化类型, 日期 and 原因 of a row. A date that cannot be read is refused; it never becomes today.</summary>
public static class RosterChanges
{
    private static readonly Dictionary<string, MembershipEventKind> Kinds = Enum.GetValues<MembershipEventKind>().ToDictionary(k => k.Label())
        .Concat([new("1", MembershipEventKind.Join), new("2", MembershipEventKind.TransferIn), new("3", MembershipEventKind.Retain),
            new("4", MembershipEventKind.TransferOut), new("5", MembershipEventKind.Expel), new("6", MembershipEventKind.Leave), new("保留会籍", MembershipEventKind.Retain)])
        .ToDictionary(p => p.Key, p => p.Value);

    private static readonly Dictionary<string, EventReason> Reasons = Enum.GetValues<EventReason>().Select(r => (Plain(r.Label()), r))
        .Concat(Enumerable.Range(1, 6).Select(i => ($"{i}", (EventReason)i)))
        .Concat([("劳动关系变化", EventReason.LabourRelationChanged), ("工作关系变化", EventReason.LabourRelationChanged), ("下岗待岗", EventReason.LaidOff), ("参军", EventReason.MilitaryService)])
        .ToDictionary(p => p.Item1, p => p.Item2);

    public static void Read(RosterMapping mapping, in RosterLine line, RosterRecord record, DateOnly today)
    {
        var kind = Plain(mapping.Text(line, RosterField.ChangeKind));
        if (kind.Length > 0)
        {
            if (Kinds.TryGetValue(kind, out var known)) record.Change = known;
            else record.Refuse(DefectCode.UnknownValue, "会籍变化类型应为入会、转入、保留、转出、除名、退会之一（代码1至6）。");
        }

        record.ChangedOn = Day(mapping, line, RosterField.ChangeDate, record, today);
        record.JoinedOn = Day(mapping, line, RosterField.JoinedOn, record, today);
        if (record.Change is not null && mapping.Text(line, RosterField.ChangeDate).Length == 0)
            record.Refuse(DefectCode.MissingChangeDate, "填了会籍变化类型，请同时填写会籍变化日期。");
        var reason = Plain(mapping.Text(line, RosterField.ChangeReason));
        if (reason.Length == 0) return;
        if (Reasons.TryGetValue(reason, out var given)) record.Reason = given;
        else record.Refuse(DefectCode.UnknownValue, "会籍变化原因不是字典中的值（代码1至6），请核对。");
    }

    private static DateOnly? Day(RosterMapping mapping, in RosterLine line, RosterField field, RosterRecord record, DateOnly today)
    {
        var text = mapping.Text(line, field);
        if (text.Length == 0) return null;
        if (RosterDates.Read(text) is not { } day) record.Refuse(DefectCode.UnreadableDate, $"{field.Label()}“{Shown(text)}”不是日期，请按 2019-06-30 的形式填写。");
        else if (day > today) record.Refuse(DefectCode.FutureDate, $"{field.Label()}晚于今天，请核对。");
        else return day;
        return null;
    }

    /// <summary>A cell as a complaint repeats it. What could be somebody's number is not: complaints are kept in plain.</summary>
    public static string Shown(string text) => IsLikeNumber(text) ? "（略）" : text.Length <= 20 ? text : text[..20] + "…";

    /// <summary>Eleven digits or more on end, grouped or not: a document, a mobile or a card in the wrong column.</summary>
    internal static bool IsLikeNumber(string text)
    {
        const int shortest = 11;
        if (text.Length < shortest) return false;
        var run = 0;
        foreach (var c in text)
        {
            if (char.IsDigit(c)) run++;
            else if (!char.IsWhiteSpace(c) && c != '-') run = 0;
            if (run == shortest) return true;
        }

        return false;
    }

    internal static string Plain(string text) =>
        text.Length == 0 ? text : string.Concat(text.Normalize(System.Text.NormalizationForm.FormKC).Where(c => !char.IsWhiteSpace(c)));
}
