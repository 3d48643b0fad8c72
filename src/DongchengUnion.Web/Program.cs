using DongchengUnion.Web.Platform;

var builder = WebApplication.CreateBuilder(args);
builder.AddPortal();
var app = builder.Build();
if (args is ["db", ..]) return await AdministrationCommands.Run(app, args);

await app.PreparePortal();
app.UsePortal();
await app.RunAsync();
return 0;
