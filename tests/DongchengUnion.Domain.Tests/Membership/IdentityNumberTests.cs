using DongchengUnion.Domain.Membership;
using DongchengUnion.Domain.Membership.Documents;
using DongchengUnion.Tests;

namespace DongchengUnion.Domain.Tests.Membership;

public sealed class IdentityNumberTests
{
    private static readonly DateOnly Today = new(2025, 6, 30);

    [Theory, MemberData(nameof(EveryRow))]
    public void Is_read_as_people_type_it_or_refused_with_a_sentence_that_says_what_to_do(string title, int line)
    {
        var row = Cases.Rows("identity-documents.csv")[line];
        var read = IdentityNumber.Read(Enum.Parse<DocumentKind>(row["kind"]), row["raw"], Today, row.Optional("country"),
            row.Optional("entered_sex") is { } sex ? Enum.Parse<Sex>(sex) : null);
        Assert.True(row["verdict"] == read.Verdict.ToString(), $"{title}: {read.Verdict} {read.Reason}");
        Assert.Contains(row["reason"], read.Reason ?? "", StringComparison.Ordinal);
        if (read.IsRefused)
        {
            Assert.EndsWith("。", read.Reason, StringComparison.Ordinal);
            return;
        }

        Assert.Equal(row["normalised"], read.Number);
        Assert.Equal(row.OptionalDate("birth"), read.Birth);
        Assert.Equal(row.Optional("sex"), read.Sex?.ToString());
        Assert.Equal(row.Optional("former"), read.FormerNumber);
    }

    [Fact]
    public void A_number_that_was_read_once_is_read_the_same_again()
    {
        foreach (var row in Cases.Rows("identity-documents.csv"))
        {
            var kind = Enum.Parse<DocumentKind>(row["kind"]);
            var once = IdentityNumber.Read(kind, row["raw"], Today, row.Optional("country"));
            if (once.IsRefused) continue;
            var again = IdentityNumber.Read(kind, once.Number, Today, row.Optional("country"));
            Assert.Equal((once.Number, once.Birth, once.Sex, once.SearchText), (again.Number, again.Birth, again.Sex, again.SearchText));
        }
    }

    [Fact]
    public void A_plain_number_is_not_copied()
    {
        const string number = "110101190001010014";
        Assert.Same(number, NumberText.Normalise(number));
    }

    [Fact]
    public void The_same_digits_on_passports_of_two_countries_are_two_documents()
    {
        var french = IdentityNumber.Read(DocumentKind.Passport, "12345678", Today, "法国");
        Assert.NotEqual(french.SearchText, IdentityNumber.Read(DocumentKind.Passport, "12345678", Today, "德国").SearchText);
        Assert.NotEqual(french.SearchText, IdentityNumber.Read(DocumentKind.TaiwanPermit, "12345678", Today).SearchText);
    }

    [Fact]
    public void A_number_does_not_show_in_its_own_text() =>
        Assert.DoesNotContain("0014", IdentityNumber.Read(DocumentKind.ResidentIdentityCard, "110101190001010014", Today).ToString(), StringComparison.Ordinal);

    [Theory, InlineData("身份证", DocumentKind.ResidentIdentityCard), InlineData("１", DocumentKind.ResidentIdentityCard), InlineData("护照", DocumentKind.Passport),
     InlineData("军官证", DocumentKind.OfficerCard), InlineData("军官证、士官证", DocumentKind.OfficerCard), InlineData(" 台胞证 ", DocumentKind.TaiwanPermit),
     InlineData("港澳台居民居住证", DocumentKind.ResidencePermit), InlineData("3", DocumentKind.PermanentResidenceCard)]
    public void Kinds_are_known_by_code_label_and_usual_name(string word, DocumentKind kind) => Assert.Equal(kind, DocumentKinds.Find(word));

    [Theory, InlineData(null), InlineData(""), InlineData("驾驶证"), InlineData("8")]
    public void An_unknown_kind_is_none(string? word) => Assert.Null(DocumentKinds.Find(word));

    [Fact]
    public void Every_kind_is_found_again_by_its_code_and_its_word_in_the_sheet() =>
        Assert.All(DocumentKinds.All, kind =>
        {
            Assert.Equal(kind, DocumentKinds.Find(kind.Code()));
            Assert.Equal(kind, DocumentKinds.Find(kind.SheetLabel()));
        });

    public static TheoryData<string, int> EveryRow()
    {
        var cases = new TheoryData<string, int>();
        var rows = Cases.Rows("identity-documents.csv");
        for (var i = 0; i < rows.Count; i++) cases.Add(rows[i]["case"], i);
        return cases;
    }
}
