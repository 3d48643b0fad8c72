using DongchengUnion.Web.Platform;

namespace DongchengUnion.Web.Modules.Membership.LedgerChecks;

/// <summary>members check: the nightly check from a shell, for a script that shall stop when the books are wrong.</summary>
internal static class CheckCommand
{
    public static readonly IReadOnlyList<AdministrationCommand> All =
    [
        new("members check", async (app, db, rest) =>
        {
            if (rest.Length > 0) return await AdministrationCommands.NotUnderstood();
            if (await app.Services.GetRequiredService<NightlyLedger>().Run("系统", CancellationToken.None) is not { } run) return 1;
            foreach (var finding in db.LedgerFindings.Where(f => f.RunId == run.Id).OrderBy(f => f.UnionId).AsEnumerable())
                await Console.Error.WriteLineAsync($"{finding.UnionName}：{finding.Fault}");
            Console.WriteLine($$"""{"people":{{run.People}},"events":{{run.Events}},"findings":{{run.Findings}}}""");
            return run.Findings == 0 ? 0 : 1;
        }),
    ];
}
