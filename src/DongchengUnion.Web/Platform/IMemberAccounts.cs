namespace DongchengUnion.Web.Platform;

/// <summary>Opens accounts for people who have proved to be on the roster. Implemented by the module Accounts.</summary>
public interface IMemberAccounts
{
    /// <summary>Adds account, member's post and password inside the transaction that the caller has open.</summary>
    /// <returns>The new account's number, or why the user name or the password is refused.</returns>
    Task<(int AccountId, string? UserNameRefusal, string? PasswordRefusal)> Open(string userName, string displayName, int unionId, string password);

    /// <summary>Signs the browser in.</summary>
    Task SignIn(int accountId, string userName);
}
