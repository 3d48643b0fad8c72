using DongchengUnion.Domain.Kernel;

namespace DongchengUnion.Domain.Membership.Merging;

/// <summary>Why two files may be one person. Families and personnel offices share telephones: a number alone is no reason.</summary>
public enum DuplicateReason
{
    [Label("证件号码相同")] SameNumber = 1,
    [Label("姓名、出生日期、性别相同")] NameBirthSex,
    [Label("姓名、手机号码相同")] NameMobile,
    [Label("姓名同音、出生日期相同")] SoundBirth,
}

/// <summary>What became of a suspicion.</summary>
public enum PairState
{
    [Label("待核对")] Open = 1,
    [Label("不是同一人")] NotSame,
    [Label("已合并")] Merged,
}

/// <summary>What of a person the rules compare.</summary>
/// <param name="Sound">The name in pinyin without tones.</param>
public sealed record DuplicateTraits(string FullName, string Sound, DateOnly? Birth, Sex Sex, byte[]? MobileHash);

/// <summary>The weighted rules of likeness.</summary>
public static class DuplicateRules
{
    /// <summary>One mobile number on more files than this belongs to a personnel office, not to a person: a warning, no likeness.</summary>
    public const int ManyUses = 20;

    private const int FurtherReason = 10, Certain = 100;

    public static int Weight(this DuplicateReason reason) => reason switch
    {
        DuplicateReason.SameNumber => Certain,
        DuplicateReason.NameBirthSex => 80,
        DuplicateReason.NameMobile => 70,
        DuplicateReason.SoundBirth => 50,
    };

    /// <summary>The reasons why two people may be one; empty where there is none.</summary>
    public static IReadOnlyList<DuplicateReason> Compare(DuplicateTraits one, DuplicateTraits other)
    {
        List<DuplicateReason> reasons = [];
        var sameName = one.FullName == other.FullName;
        var sameBirth = one.Birth is not null && one.Birth == other.Birth;
        var differentSex = one.Sex is Sex.Male or Sex.Female && other.Sex is Sex.Male or Sex.Female && one.Sex != other.Sex;
        if (sameName && sameBirth && !differentSex) reasons.Add(DuplicateReason.NameBirthSex);
        if (sameName && one.MobileHash is { } mobile && other.MobileHash is { } second && mobile.AsSpan().SequenceEqual(second)) reasons.Add(DuplicateReason.NameMobile);
        if (!sameName && one.Sound == other.Sound && sameBirth && !differentSex) reasons.Add(DuplicateReason.SoundBirth);
        return reasons;
    }

    /// <summary>From 0 to 100: the strongest reason, and a little for each further one.</summary>
    public static int Score(IReadOnlyCollection<DuplicateReason> reasons) =>
        reasons.Count == 0 ? 0 : Math.Min(Certain, reasons.Max(Weight) + (reasons.Count - 1) * FurtherReason);
}
