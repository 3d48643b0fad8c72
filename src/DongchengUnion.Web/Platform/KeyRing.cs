using System.Security.Cryptography.X509Certificates;
using DongchengUnion.Data;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Options;

namespace DongchengUnion.Web.Platform;

/// <summary>The keys for cookies and kept forms lie in the database, shared by all instances, and are encrypted with a certificate.</summary>
public static class KeyRing
{
    public static void AddKeyRing(this IServiceCollection services, ConfigurationManager configuration, IWebHostEnvironment environment)
    {
        var keys = services.AddDataProtection().SetApplicationName("DongchengUnion").PersistKeysToDbContext<UnionDbContext>();
        var options = configuration.GetSection("DataProtection").Get<KeyOptions>() ?? new KeyOptions();
        if (options.CertificatePath is not { Length: > 0 } path) return;
        var file = Path.Combine(environment.ContentRootPath, path);
        if (!File.Exists(file)) throw new InvalidOperationException($"找不到 DataProtection:CertificatePath 指定的证书文件：{file}");
        keys.ProtectKeysWithCertificate(X509CertificateLoader.LoadPkcs12FromFile(file, options.CertificatePassword));
    }

    /// <exception cref="InvalidOperationException">Outside Development the keys would lie in the database for anybody who has a copy of it.</exception>
    public static void RefuseUnprotected(WebApplication app)
    {
        var options = app.Services.GetRequiredService<IOptions<KeyOptions>>().Value;
        if (app.Environment.IsDevelopment() || options.CertificatePath is { Length: > 0 } || options.AllowUnprotectedKeys) return;
        throw new InvalidOperationException(
            "正式环境须保护登录密钥：请设置 DataProtection:CertificatePath（PKCS#12 证书文件，口令用 DataProtection:CertificatePassword）。"
            + "如数据库本身已加密且由专人保管，可设置 DataProtection:AllowUnprotectedKeys=true 表示知悉并自行承担。");
    }
}
