using DongchengUnion.Domain.Kernel;

namespace DongchengUnion.Domain.LegalEducation;

/// <summary>What kind of legal event it is. The first two are lectures; all others are outreach.</summary>
public enum LegalEventKind
{
    [Label("讲座")] Lecture = 1,
    [Label("案例大讲堂")] CaseLecture = 2,
    [Label("社区法律服务工作室")] CommunityStudio = 3,
    [Label("服务农民工")] MigrantService = 4,
    [Label("庭审旁听")] CourtVisit = 5,
    [Label("培训")] Training = 6,
    [Label("宣传日")] PublicityDay = 7,
}

/// <summary>Where a legal event stands.</summary>
public enum LegalEventStage
{
    [Label("计划")] Planned = 1,
    [Label("已举办")] Held = 2,
    [Label("取消")] Cancelled = 3,
    [Label("已作废")] Void = 4,
}

/// <summary>A law that was spoken about.</summary>
public enum LawTopic
{
    [Label("劳动法")] LabourLaw = 1,
    [Label("劳动合同法")] ContractLaw = 2,
    [Label("劳动争议调解仲裁法")] DisputeLaw = 3,
    [Label("工会法")] TradeUnionLaw = 4,
    [Label("社会保险法")] SocialInsuranceLaw = 5,
    [Label("工伤保险条例")] WorkInjuryRules = 6,
    [Label("女职工劳动保护特别规定")] WomenWorkersRules = 7,
    [Label("安全生产法")] WorkSafetyLaw = 8,
    [Label("民法")] CivilLaw = 9,
    [Label("宪法")] Constitution = 10,
    [Label("其他法律法规")] Other = 99,
}

/// <summary>What was handed out.</summary>
public enum HandoutKind
{
    [Label("折页")] Leaflet = 1,
    [Label("手册")] Booklet = 2,
    [Label("海报")] Poster = 3,
    [Label("法律书籍")] Book = 4,
    [Label("其他宣传品")] Other = 99,
}

/// <summary>So many pieces of one kind.</summary>
public sealed record Handout(HandoutKind Kind, int Quantity);

/// <summary>Which kinds are lectures by lawyers.</summary>
public static class LegalEventKinds
{
    public static readonly IReadOnlyList<LegalEventKind> Lectures = [LegalEventKind.Lecture, LegalEventKind.CaseLecture];

    public static bool IsLecture(this LegalEventKind kind) => Lectures.Contains(kind);
}
