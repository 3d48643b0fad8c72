using System.ComponentModel.DataAnnotations;
using DongchengUnion.Data;
using DongchengUnion.Data.Privacy;
using DongchengUnion.Data.Settings;
using DongchengUnion.Domain.Privacy;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace DongchengUnion.Web.Platform;

/// <summary>Where the keys of personal data lie. They belong to the database, are not in it, and are backed up apart from it.</summary>
public sealed class PersonalDataOptions
{
    /// <summary>From the content root.</summary>
    [Required]
    public string KeyFile { get; set; } = "data/personal-data-keys.json";

    public string PathFrom(IWebHostEnvironment environment) => Path.Combine(environment.ContentRootPath, KeyFile);
}

/// <summary>Makes, finds and checks the key file before the first request.</summary>
public static class PersonalDataKeyFile
{
    public static void AddPersonalData(this IServiceCollection services)
    {
        services.AddOptions<PersonalDataOptions>().BindConfiguration("PersonalData").ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton(p => KeyHolder.OfFile(Path(p)));
        services.AddSingleton<ISealer, Sealer>();
        services.AddSingleton(p => new SealedFiles(p.GetRequiredService<KeyHolder>(),
            System.IO.Path.Combine(p.GetRequiredService<IWebHostEnvironment>().ContentRootPath, "data", "files")));
    }

    /// <exception cref="InvalidOperationException">Outside Development somebody must have made the file on purpose.</exception>
    public static void MakeOrRefuse(WebApplication app)
    {
        var path = Path(app.Services);
        if (File.Exists(path)) return;
        if (!app.Environment.IsDevelopment())
        {
            throw new InvalidOperationException(
                $"找不到个人信息密钥文件：{path}。首次安装请先执行 DongchengUnion.Web keys create 生成，并与数据库分开备份；"
                + "如系统已经使用过，请从备份恢复原文件，不要重新生成。路径用 PersonalData:KeyFile 设置。");
        }

        KeyFile.Write(path, PersonalDataKeys.New(app.Services.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime));
    }

    /// <summary>The database remembers which key file it belongs to. A wrong one would make searches find nothing, without a word.</summary>
    /// <exception cref="InvalidOperationException">This is the key file of another database.</exception>
    public static async Task Match(WebApplication app, UnionDbContext db)
    {
        var fingerprint = app.Services.GetRequiredService<KeyHolder>().Current.Fingerprint;
        var state = await db.PortalStates.AsNoTracking().SingleOrDefaultAsync(s => s.Key == PortalState.PersonalDataKeys);
        if (state is null)
        {
            db.Add(new PortalState { Key = PortalState.PersonalDataKeys, Value = fingerprint });
            await db.SaveChangesAsync();
        }
        else if (state.Value != fingerprint)
        {
            throw new InvalidOperationException($"个人信息密钥文件与数据库不配套：{Path(app.Services)}。请从备份恢复这个数据库原来的密钥文件。");
        }
    }

    internal static string Path(IServiceProvider services) =>
        services.GetRequiredService<IOptions<PersonalDataOptions>>().Value.PathFrom(services.GetRequiredService<IWebHostEnvironment>());
}
