using DongchengUnion.Web.Modules.Accounts.Invitations;
using DongchengUnion.Web.Modules.Accounts.Passwords;
using DongchengUnion.Web.Modules.Accounts.SignIn;
using DongchengUnion.Web.Platform;

namespace DongchengUnion.Web.Modules.Accounts;

public static class AccountsModule
{
    public static void AddAccounts(this IServiceCollection services)
    {
        services.AddScoped<PasswordCheck>();
        services.AddScoped<NewPasswords>();
        services.AddScoped<InvitationLinks>();
        services.AddScoped<Entrance>();
        services.AddScoped<IMemberAccounts, MemberAccounts>();
        services.AddSingleton(_ => CommonPasswords.Rules());
        services.AddScoped<IHomeSource, AccountsHome>();
    }
}
