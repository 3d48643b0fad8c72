using DongchengUnion.Data.Mediation;
using DongchengUnion.Domain.CaseFiles;
using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.Mediation;
using DongchengUnion.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Tests.Mediation;

/// <summary>Whoever leads the union of the employer does not mediate against it.</summary>
public sealed class RecusalTests(Portal portal) : IClassFixture<Portal>
{
    [Theory]
    [InlineData("北京云栖金桥物业管理有限公司", true)]
    [InlineData("北京青禾里信息技术有限公司", false)]
    public async Task An_officer_with_a_second_post_at_the_employers_union_is_kept_off(string employer, bool isKeptOff)
    {
        await using var db = portal.Db();
        var street = await db.Unions.SingleAsync(u => u.Name == "东华门街道总工会");
        var officer = await db.Users.SingleAsync(a => a.UserName == "two-posts");
        var one = new MediationCase(new CaseDesk(street.Id, street.Path, street.Name), new MediationFacts(), null, portal.Clock.Today, portal.Clock.Now);
        db.Add(one);
        await db.SaveChangesAsync();
        db.Add(CaseParty.Employer(one.Id, PartySide.Respondent, employer, null, null));
        await db.SaveChangesAsync();
        var refused = await Record.ExceptionAsync(() => db.RequireNoConflict(new CaseMediator(officer.Id, officer.DisplayName, true), one, portal.Clock.Today));
        Assert.Equal(isKeptOff, refused is RuleViolationException);
        if (isKeptOff) Assert.Contains("工会干部", refused!.Message, StringComparison.Ordinal);
    }
}
