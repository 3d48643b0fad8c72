using DongchengUnion.Web.Platform;

// The published program may be started from any folder; its settings and pages lie beside it.
var isElsewhere = !File.Exists("appsettings.json") && File.Exists(Path.Combine(AppContext.BaseDirectory, "appsettings.json"));
var builder = isElsewhere && !args.Any(a => a.StartsWith("--contentRoot", StringComparison.OrdinalIgnoreCase))
    ? WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory })
    : WebApplication.CreateBuilder(args);
builder.AddPortal();
var app = builder.Build();
if (AdministrationCommands.Concerns(args)) return await AdministrationCommands.Run(app, args);

await app.PreparePortal();
app.UsePortal();
await app.RunAsync();
return 0;
