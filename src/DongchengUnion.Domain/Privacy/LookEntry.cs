using DongchengUnion.Domain.Accounts;
using DongchengUnion.Domain.Kernel;

namespace DongchengUnion.Domain.Privacy;

/// <summary>
/// Somebody looked at sealed values of a person in clear: who, under which post, what for. The values are not in it. The person reads
/// role, unit and purpose; the name of the one who looked is for the auditor.
/// </summary>
public sealed class LookEntry : IUnionScoped
{
    public const int ShortestReason = 4;

    private LookEntry() { }

    /// <exception cref="RuleViolationException">No field, no purpose, or a reason that says nothing.</exception>
    public LookEntry(long personId, int unionId, string scopePath, IReadOnlyCollection<PersonalField> fields, LookPurpose? purpose, string? reason,
        Role role, string unionName, Actor by, DateTime at)
    {
        if (fields.Count == 0) throw new RuleViolationException("请选择要查看的项目。");
        if (purpose is not { } why) throw new RuleViolationException("请选择查看目的。");
        var words = (reason ?? "").Trim();
        if (words.EnumerateRunes().Count() < ShortestReason) throw new RuleViolationException($"请写明查看事由，至少{ShortestReason}个字。");
        PersonId = personId;
        UnionId = unionId;
        ScopePath = scopePath;
        Fields = string.Join(',', fields.Distinct().Order());
        Purpose = why;
        Reason = words;
        (AccountId, Name, Post, Role, LookerUnionId, LookerUnionName) = (by.AccountId, by.Name, by.Post, role, by.UnionId, unionName);
        At = at;
    }

    public int Id { get; private set; }
    public long PersonId { get; private set; }

    /// <summary>The union that kept the person's file on that day.</summary>
    public int UnionId { get; private set; }

    public string ScopePath { get; private set; } = "";

    /// <summary>Names of <see cref="PersonalField"/>, separated by commas.</summary>
    public string Fields { get; private set; } = "";

    public LookPurpose Purpose { get; private set; }
    public string Reason { get; private set; } = "";
    public int AccountId { get; private set; }
    public string Name { get; private set; } = "";
    public string Post { get; private set; } = "";
    public Role Role { get; private set; }
    public int? LookerUnionId { get; private set; }
    public string LookerUnionName { get; private set; } = "";
    public DateTime At { get; private set; }

    /// <summary>证件号码、手机号码.</summary>
    public string FieldsInWords => string.Join("、", Fields.Split(',').Select(f => Enum.Parse<PersonalField>(f).Label()));
}
