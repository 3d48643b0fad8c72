using DongchengUnion.Data.Seeding;
using DongchengUnion.Domain.Accounts;

namespace DongchengUnion.Web.Modules.Accounts.Passwords;

/// <summary>The rules with the list that is delivered beside the program; an office may lengthen the file.</summary>
public static class CommonPasswords
{
    public static PasswordRules Rules() => new(SeedFolder.Delivered.Rows("reference/common-passwords.csv")
        .Select(r => r["password"].ToLowerInvariant()).ToHashSet(StringComparer.Ordinal));
}
