using DongchengUnion.Domain.Kernel;

namespace DongchengUnion.Domain.Privacy;

/// <summary>What a notice is about. The general one is read; each of the others asks for consent of its own, which may be withheld.</summary>
public enum NoticeKind
{
    [Label("个人信息处理告知")] General = 1,
    [Label("证件号码自动核对")] IdentityCheck = 2,
    [Label("会员卡号")] Card = 3,
    [Label("健康和收入信息")] Hardship = 4,
}

/// <summary>What somebody answered to a notice.</summary>
public enum ConsentAnswer
{
    [Label("同意")] Agreed = 1,
    [Label("不同意")] Declined = 2,
    [Label("撤回同意")] Withdrawn = 3,
}

/// <summary>One edition of a notice. It is never changed; a new text is a new version and is asked again.</summary>
public sealed class PrivacyNotice
{
    private PrivacyNotice() { }

    public PrivacyNotice(NoticeKind kind, int version, DateOnly publishedOn, string title, string body, string onWithdrawal)
    {
        Kind = kind;
        Version = version;
        PublishedOn = publishedOn;
        Title = title;
        Body = body;
        OnWithdrawal = onWithdrawal;
    }

    public int Id { get; private set; }
    public NoticeKind Kind { get; private set; }
    public int Version { get; private set; }
    public DateOnly PublishedOn { get; private set; }
    public string Title { get; private set; } = "";

    /// <summary>Paragraphs, one a line.</summary>
    public string Body { get; private set; } = "";

    /// <summary>What follows when consent is withdrawn; empty for the general notice.</summary>
    public string OnWithdrawal { get; private set; } = "";

    public bool AsksConsent => Kind != NoticeKind.General;
}

/// <summary>One answer of one account to one version. Rows are only added: the newest of a kind counts.</summary>
public sealed class ConsentRecord
{
    private ConsentRecord() { }

    /// <exception cref="RuleViolationException">The general notice is a notice: it can be read, not refused.</exception>
    public ConsentRecord(int accountId, PrivacyNotice notice, ConsentAnswer answer, string how, DateTime at)
    {
        if (!notice.AsksConsent && answer != ConsentAnswer.Agreed) throw new RuleViolationException("请先阅读个人信息处理告知。");
        AccountId = accountId;
        (Kind, Version) = (notice.Kind, notice.Version);
        Answer = answer;
        How = how;
        At = at;
    }

    public int Id { get; private set; }
    public int AccountId { get; private set; }
    public NoticeKind Kind { get; private set; }
    public int Version { get; private set; }
    public ConsentAnswer Answer { get; private set; }

    /// <summary>Where and by what the answer was given, in words.</summary>
    public string How { get; private set; } = "";

    public DateTime At { get; private set; }
}

/// <summary>What somebody asked of the own data.</summary>
public enum OwnDataRequestKind
{
    [Label("复制")] Copy = 1,
    [Label("删除")] Delete = 2,
}

/// <summary>A request about the own data, and the answer that was given with it.</summary>
public sealed class OwnDataRequest
{
    private OwnDataRequest() { }

    public OwnDataRequest(int accountId, OwnDataRequestKind kind, string subject, string answer, DateTime at)
    {
        AccountId = accountId;
        Kind = kind;
        Subject = subject;
        Answer = answer;
        At = at;
    }

    public int Id { get; private set; }
    public int AccountId { get; private set; }
    public OwnDataRequestKind Kind { get; private set; }
    public string Subject { get; private set; } = "";
    public string Answer { get; private set; } = "";
    public DateTime At { get; private set; }
}
