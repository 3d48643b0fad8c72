using DongchengUnion.Web.Platform;

namespace DongchengUnion.Web.Modules.Deadlines;

/// <summary>deadlines remind: the nightly reminders from a shell, for an office that starts its jobs itself.</summary>
internal static class RemindCommand
{
    public static readonly IReadOnlyList<AdministrationCommand> All =
    [
        new("deadlines remind", async (app, _, rest) =>
        {
            if (rest.Length > 0) return await AdministrationCommands.NotUnderstood();
            // The demo's day is not the machine's.
            await app.PreparePortal();
            Console.WriteLine($"已提醒 {await app.Services.GetRequiredService<NightlyReminders>().Run(CancellationToken.None)} 项。");
            return 0;
        }),
    ];
}
