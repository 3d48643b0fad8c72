namespace DongchengUnion.Data.Privacy;

/// <summary>The keys in memory. Read once; read again when a key turns up that another process has added meanwhile.</summary>
public sealed class KeyHolder
{
    private readonly string? path;
    private readonly Lock reading = new();
    private volatile PersonalDataKeys? keys;

    private KeyHolder(string? path, PersonalDataKeys? keys) => (this.path, this.keys) = (path, keys);

    /// <summary>From a file, which need not exist before the first use.</summary>
    public static KeyHolder OfFile(string path) => new(path, null);

    /// <summary>Keys that nobody keeps: for checks and measurements on databases that are thrown away.</summary>
    public static KeyHolder ThrowAway() => new(null, PersonalDataKeys.New(DateTime.UnixEpoch));

    public PersonalDataKeys Current => keys ?? Reload();

    public SealingKey? Find(ushort id) => Current.Find(id) ?? (path is null ? null : Reload().Find(id));

    public PersonalDataKeys Reload()
    {
        if (path is null) return Current;
        lock (reading) return keys = KeyFile.Read(path);
    }
}
