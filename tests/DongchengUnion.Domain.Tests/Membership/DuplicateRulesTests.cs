using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.Membership;
using DongchengUnion.Domain.Membership.Merging;
using DongchengUnion.Domain.Membership.Names;
using DongchengUnion.Domain.Spreadsheets;

namespace DongchengUnion.Domain.Tests.Membership;

public sealed class DuplicateRulesTests
{
    private static readonly byte[] Phone = [1, 2], OtherPhone = [3, 4];
    private static readonly DateOnly Day = new(1985, 6, 7);

    [Fact]
    public void The_same_name_day_and_sex_weigh_most_and_a_shared_phone_adds_to_it()
    {
        var reasons = DuplicateRules.Compare(Of("李明朗", Day, Sex.Male, Phone), Of("李明朗", Day, Sex.Male, Phone));
        Assert.Equal([DuplicateReason.NameBirthSex, DuplicateReason.NameMobile], reasons);
        Assert.Equal(90, DuplicateRules.Score(reasons));
    }

    [Fact]
    public void A_shared_phone_alone_is_a_family_not_a_person() =>
        Assert.Empty(DuplicateRules.Compare(Of("李明朗", Day, Sex.Male, Phone), Of("王芳", new(1990, 1, 1), Sex.Female, Phone)));

    [Fact]
    public void A_name_alone_is_never_enough() =>
        Assert.Empty(DuplicateRules.Compare(Of("李明朗", Day, Sex.Male, Phone), Of("李明朗", new(1990, 1, 1), Sex.Male, OtherPhone)));

    [Fact]
    public void Names_that_sound_alike_count_only_on_the_same_birthday()
    {
        Assert.Equal([DuplicateReason.SoundBirth], DuplicateRules.Compare(Of("张伟", Day, Sex.Male), Of("章玮", Day, Sex.Male)));
        Assert.Empty(DuplicateRules.Compare(Of("张伟", Day, Sex.Male), Of("章玮", null, Sex.Male)));
    }

    [Fact]
    public void A_known_difference_of_sex_speaks_against_it_and_an_unknown_sex_does_not()
    {
        Assert.Empty(DuplicateRules.Compare(Of("李文", Day, Sex.Male), Of("李文", Day, Sex.Female)));
        Assert.NotEmpty(DuplicateRules.Compare(Of("李文", Day, Sex.Male), Of("李文", Day, Sex.Unknown)));
    }

    [Fact]
    public void What_is_decided_needs_a_reason_and_is_not_decided_twice()
    {
        var pair = new DuplicatePair(new UnionPlace(1, "/1/", 1), 9, 4, [DuplicateReason.NameBirthSex], DateTime.UnixEpoch);
        Assert.Equal((4, 9), (pair.FirstId, pair.SecondId));
        var by = new Actor(1, "王", "区总", 1);
        Assert.Throws<RuleViolationException>(() => pair.KeepApart(" ", by, DateTime.UnixEpoch));
        pair.KeepApart("双胞胎", by, DateTime.UnixEpoch);
        Assert.Throws<RuleViolationException>(() => pair.KeepApart("双胞胎", by, DateTime.UnixEpoch));
    }

    [Fact]
    public void Facts_are_taken_field_by_field()
    {
        var kept = new PersonFacts { Education = "20", NativePlace = "北京", IsMigrant = false };
        var other = new PersonFacts { Education = "30", NativePlace = "天津", IsMigrant = true };
        var merged = MergedFacts.Of(kept, other, new HashSet<MergeField> { MergeField.NativePlace });
        Assert.Equal(kept with { NativePlace = "天津" }, merged);
        Assert.Equal(other, MergedFacts.Of(kept, other, Enum.GetValues<MergeField>().ToHashSet()));
    }

    [Theory, InlineData("=1+1"), InlineData("＝1"), InlineData("+86"), InlineData("-1"), InlineData("@x"), InlineData("\t=1"), InlineData("\r=1"), InlineData("  =1"), InlineData("$=1"), InlineData("－1")]
    public void A_cell_that_could_be_a_formula_is_disarmed(string cell) => Assert.Equal("'" + cell, SafeCell.Harmless(cell));

    [Theory, InlineData(""), InlineData("李明朗"), InlineData("110101190001010014"), InlineData("a=b"), InlineData("2019-06-30")]
    public void Any_other_cell_stays_as_it_is(string cell) => Assert.Equal(cell, SafeCell.Harmless(cell));

    private static DuplicateTraits Of(string name, DateOnly? birth, Sex sex, byte[]? mobile = null) => new(name, NameKeys.Sound(name), birth, sex, mobile);
}
