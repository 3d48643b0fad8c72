using System.Text.RegularExpressions;
using DongchengUnion.Domain.Documents;
using DongchengUnion.Domain.Kernel;

namespace DongchengUnion.Domain.Tests.Documents;

public sealed partial class DocumentCatalogueTests
{
    [Fact]
    public void Every_kind_of_paper_has_a_form_and_no_key_twice()
    {
        Assert.Equal(Enum.GetValues<DocumentKind>(), DocumentCatalogue.All.Select(f => f.Kind).Order());
        foreach (var form in DocumentCatalogue.All)
        {
            List<string> keys = [.. form.Fields.Select(f => f.Key), .. form.Rows.Select(g => g.Key), .. form.Rows.SelectMany(g => g.Fields).Select(f => f.Key)];
            Assert.Equal(keys.Count, keys.Distinct().Count());
            Assert.All(keys, k => Assert.Matches(Key(), k));
            Assert.Contains(form.Fields, f => f.IsRequired);
        }
    }

    [Fact]
    public void An_amount_brings_its_capitals_with_it()
    {
        var values = new DocumentValues(DocumentKind.MediationAgreement).Amount("total", 26000.5m);
        Assert.Equal("26,000.50", values.Of("total"));
        Assert.Equal("贰万陆仟元零伍角", values.Of("total-in-words"));
        Assert.Equal("", values.Amount("total", null).Of("total-in-words"));
    }

    [Fact]
    public void What_is_missing_is_named_all_at_once_and_by_its_row()
    {
        var values = new DocumentValues(DocumentKind.CaseLog).Text("case-number", "东工调〔2019〕1号").Text("organ", " ").Row("entries", r => r.Text("text", "电话联系"));
        var refused = Assert.Throws<RuleViolationException>(values.RequireComplete);
        Assert.Equal("办案日志还缺：案件、承办组织、承办人、打印日期、办案记录第1行的时间、办案记录第1行的经办人、办案记录第1行的类别。请补全后再生成。", refused.Message);
        Assert.Contains("办案记录", Assert.Throws<RuleViolationException>(new DocumentValues(DocumentKind.CaseLog).RequireComplete).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_key_the_paper_does_not_have_is_a_defect_of_the_caller()
    {
        var values = new DocumentValues(DocumentKind.CaseLog);
        Assert.Throws<ArgumentException>(() => values.Text("applicant-name", "张三"));
        Assert.Throws<ArgumentException>(() => values.Row("claims", _ => { }));
        Assert.Throws<ArgumentException>(() => values.Row("entries", r => r.Text("amount", "1")));
    }

    [Fact]
    public void The_version_made_current_last_is_the_one_in_use_even_within_one_tick()
    {
        var at = new DateTime(2019, 7, 2, 1, 0, 0, DateTimeKind.Utc);
        var by = Actor.Portal;
        var first = new DocumentTemplate(DocumentKind.CaseLog, 1, [1], "00", "首版", by, at);
        var second = new DocumentTemplate(DocumentKind.CaseLog, 2, [2], "01", "改版", by, at);
        first.MakeCurrent(null, by, at);
        second.MakeCurrent(first, by, at);
        Assert.True(second.CurrentSince > first.CurrentSince);
        first.MakeCurrent(second, by, at);
        Assert.True(first.CurrentSince > second.CurrentSince);
        Assert.Throws<RuleViolationException>(() => first.MakeCurrent(first, by, at));
        Assert.Throws<RuleViolationException>(() => new DocumentTemplate(DocumentKind.CaseLog, 3, [3], "02", " ", by, at));
    }

    [GeneratedRegex("^[a-z]+(-[a-z]+)*(\\.[a-z]+(-[a-z]+)*)?$")]
    private static partial Regex Key();
}
