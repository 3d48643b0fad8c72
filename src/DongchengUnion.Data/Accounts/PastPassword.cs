namespace DongchengUnion.Data.Accounts;

/// <summary>A password an account has had, as its hash. The last five are refused when a new one is chosen.</summary>
public sealed class PastPassword
{
    public const int Remembered = 5;

    public int Id { get; private set; }
    public int AccountId { get; init; }
    public string Hash { get; init; } = "";
    public DateTime ChosenAt { get; init; }
}
