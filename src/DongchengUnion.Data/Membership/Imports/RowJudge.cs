using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.Membership;
using DongchengUnion.Domain.Membership.Codes;
using DongchengUnion.Domain.Membership.Imports;
using DongchengUnion.Domain.Membership.Rosters;
using DongchengUnion.Domain.Privacy;

namespace DongchengUnion.Data.Membership.Imports;

/// <summary>What the rows of one list mean for the people on file: the same for the dry run, the run and the command.</summary>
internal sealed class RowJudge(ISealer sealer, MemberCodes codes, IReadOnlyDictionary<int, string> unionNames, ImportTask task)
{
    /// <param name="id">A number for the file, where the row opens one.</param>
    public JudgedRow Judge(RowCase one, ChunkPeople people, long id)
    {
        var row = one.Row;
        if (row.IsWrong) return JudgedRow.Refused(one, RowVerdict.Wrong, row.Defects[0].Code, row.Defects.Select(d => d.Reason));
        if (one.Match is { } match && people.Persons.TryGetValue(match, out var person)) return Known(one, person, people.EventsOf(match));
        return one.Alike.Count > 0 ? Suspect(one, people) : Open(one, id);
    }

    private JudgedRow Open(RowCase one, long id)
    {
        var row = one.Row;
        var person = new Person(id, one.Place, row.FullName, one.NameSort, row.Facts, task.At);
        if (row.FormerName is not null) person.Rename(row.FullName, row.FormerName, one.NameSort);
        person.SetMobile(one.MobileSealed, one.MobileHash);
        SetRest(person, row);
        person.CameWith(task.BatchId);
        return Recorded(one, person, [], [], isNewFile: true, null);
    }

    private JudgedRow Known(RowCase one, Person person, IReadOnlyList<MembershipEvent> history)
    {
        if (person.Status is MembershipStatus.Expelled or MembershipStatus.Died)
            return JudgedRow.Refused(one, RowVerdict.Wrong, DefectCode.NotAllowed, $"该证件号码的人员会籍状态为“{person.Status.Label()}”，不能用名单导入，请逐人办理。");
        var isOthers = person.UnionId != one.Place.UnionId;
        if (isOthers && (person.IsOnRoster || person.Status == MembershipStatus.TransferredOut))
        {
            return JudgedRow.Refused(one, RowVerdict.Elsewhere, DefectCode.Elsewhere,
                $"该证件号码属于“{unionNames.GetValueOrDefault(person.UnionId, "本区其他工会")}”的会员，请办理“转入”，不能重复入会。");
        }

        var before = PersonSnapshot.Of(person);
        var changes = Changes(one.Row, person, isOthers);
        return Recorded(one, person, history, changes, isNewFile: false, before);
    }

    // The ledger speaks first: what it refuses leaves the person as it was.
    private JudgedRow Recorded(RowCase one, Person person, IReadOnlyList<MembershipEvent> history, List<string> changes, bool isNewFile, PersonSnapshot? before)
    {
        var wasMember = person.IsOnRoster;
        List<MembershipEvent> all = [.. history];
        try
        {
            foreach (var entry in MembershipPlan.Of(one.Row, person.Status, task.JoinOn, task.BatchId))
                all.Add(MembershipLedger.Record(person, one.Place, all, entry, task.Today, task.By, task.At));
        }
        catch (RuleViolationException refused)
        {
            return new JudgedRow(one, RowVerdict.Wrong) { Code = DefectCode.NotAllowed, Sentences = [refused.Message], Person = isNewFile ? null : person };
        }

        var events = all.Skip(history.Count).ToList();
        if (!isNewFile)
        {
            changes.AddRange(events.Select(e => $"会籍：{e.Before.Label()}→{e.After.Label()}（{e.EffectiveOn:yyyy-MM-dd}）"));
            person.Describe(FactChanges.Merge(person.Facts, one.Row.Facts));
            if (one.MobileHash is not null && !Same(person.MobileHash, one.MobileHash)) person.SetMobile(one.MobileSealed, one.MobileHash);
            SetRest(person, one.Row);
        }

        var verdict = isNewFile || (!wasMember && person.IsOnRoster) ? RowVerdict.New : changes.Count > 0 ? RowVerdict.Changed : RowVerdict.Same;
        return new JudgedRow(one, verdict)
        {
            Sentences = [.. changes.Select(c => c + "。"), .. one.Row.Remarks],
            Person = person,
            IsNewFile = isNewFile,
            Before = before,
            Events = events,
        };
    }

    private List<string> Changes(RosterRecord row, Person person, bool isMoved)
    {
        List<string> changes = [];
        if (row.FullName != person.FullName) changes.Add($"姓名：{person.FullName}→{row.FullName}");
        if (row.FormerName is not null && row.FormerName != person.FormerName) changes.Add($"曾用名：{person.FormerName ?? "空"}→{row.FormerName}");
        changes.AddRange(FactChanges.Between(person.Facts, FactChanges.Merge(person.Facts, row.Facts), codes));
        if (row.Mobile is { } mobile && !Same(person.MobileHash, sealer.MobileHash(mobile)))
            changes.Add($"移动电话：{(person.MobileSealed is { } old ? Masks.Mobile(sealer.Open(PersonalField.Mobile, old)) : "空")}→{Masks.Mobile(mobile)}");
        if (row.Email is { } email && email != Email(person)) changes.Add($"电子邮箱：{(Email(person) is { } had ? Masks.Email(had) : "空")}→{Masks.Email(email)}");
        if (row.CardNumber is { } card && !Same(person.CardHash, sealer.CardHash(card))) changes.Add($"会员卡号：→{Masks.Card(card)}");
        if (isMoved) changes.Add($"工会：{unionNames.GetValueOrDefault(person.UnionId, "其他工会")}→本工会");
        return changes;
    }

    private void SetRest(Person person, RosterRecord row)
    {
        if (row.Email is { } email && email != Email(person)) person.SetEmail(sealer.Seal(PersonalField.Email, email));
        if (row.CardNumber is { } card && sealer.CardHash(card) is var hash && !Same(person.CardHash, hash))
            person.SetCard(CardStatus.Valid, sealer.Seal(PersonalField.CardNumber, card), hash, null);
    }

    private JudgedRow Suspect(RowCase one, ChunkPeople people)
    {
        var candidates = one.Alike.Where(people.Persons.ContainsKey).Select(id => people.Persons[id]).ToList();
        if (candidates.Count == 0) return JudgedRow.Refused(one, RowVerdict.Suspect, DefectCode.Suspect, "与已有人员相近，但档案已不在，请重新核对名单。");
        var words = candidates.Take(5).Select(p =>
            $"{Masks.Name(p.FullName)}，{Document(p)}，{unionNames.GetValueOrDefault(p.UnionId, "本区工会")}，{p.Status.Label()}");
        return JudgedRow.Refused(one, RowVerdict.Suspect, DefectCode.Suspect,
            $"证件号码不同，但同名且同性别同生日、或同名同电话的已有{candidates.Count}人：{string.Join("；", words)}。请核对是否同一人：是同一人的更正证件号码，不是的请逐人登记。");
    }

    private string Document(Person person) =>
        person.Documents.Find(d => !d.IsFormer) is { } document ? Masks.Document(sealer.Open(PersonalField.DocumentNumber, document.NumberSealed)) : "无证件";

    private string? Email(Person person) => person.EmailSealed is { } seal ? sealer.Open(PersonalField.Email, seal) : null;

    private static bool Same(byte[]? a, byte[]? b) => a is null ? b is null : b is not null && a.AsSpan().SequenceEqual(b);
}
