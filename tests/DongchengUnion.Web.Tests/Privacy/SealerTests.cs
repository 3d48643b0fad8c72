using System.Text;
using DongchengUnion.Data;
using DongchengUnion.Data.Privacy;
using DongchengUnion.Domain.Documents;
using DongchengUnion.Domain.Privacy;
using DongchengUnion.Web.Tests.Architecture;

namespace DongchengUnion.Web.Tests.Privacy;

/// <summary>Values sealed for the database: what opens, what does not, and what can be found.</summary>
public sealed class SealerTests : IDisposable
{
    private const string Number = "110101199003070054";
    private readonly string folder = Directory.CreateTempSubdirectory("union-keys-").FullName;

    private string Path => System.IO.Path.Combine(folder, "keys.json");

    [Theory, InlineData(""), InlineData(Number), InlineData("龘"), InlineData(null)]
    public void What_was_sealed_opens_and_is_not_to_be_read(string? value)
    {
        var plain = value ?? new string('长', 5000);
        var sealer = NewSealer();
        var bytes = sealer.Seal(PersonalField.DocumentNumber, plain);
        Assert.Equal(plain, sealer.Open(PersonalField.DocumentNumber, bytes));
        if (plain != "") Assert.Equal(-1, bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(plain)));
        Assert.NotEqual(bytes, sealer.Seal(PersonalField.DocumentNumber, plain));
    }

    [Fact]
    public void A_value_moved_to_another_field_does_not_open()
    {
        var sealer = NewSealer();
        Assert.Throws<SealBrokenException>(() => sealer.Open(PersonalField.Mobile, sealer.Seal(PersonalField.DocumentNumber, Number)));
    }

    [Fact]
    public void A_single_changed_byte_anywhere_is_noticed()
    {
        var sealer = NewSealer();
        var bytes = sealer.Seal(PersonalField.Mobile, "13800138000");
        for (var i = 0; i < bytes.Length; i++)
        {
            byte[] changed = [.. bytes];
            changed[i] ^= 1;
            var refused = Assert.Throws<SealBrokenException>(() => sealer.Open(PersonalField.Mobile, changed));
            Assert.DoesNotContain("138", refused.Message);
        }

        Assert.Throws<SealBrokenException>(() => sealer.Open(PersonalField.Mobile, bytes[..20]));
    }

    [Theory, InlineData("AES-256-GCM", 1), InlineData("SM4", 2)]
    public void After_a_change_of_keys_the_old_values_open_and_new_ones_are_sealed_with_the_new_key(string algorithm, int format)
    {
        var keys = PersonalDataKeys.New(DateTime.UnixEpoch);
        KeyFile.Write(Path, keys);
        var running = new Sealer(KeyHolder.OfFile(Path));
        var old = running.Seal(PersonalField.CardNumber, "6201234567");

        KeyFile.Write(Path, keys.Rotated(CipherSuites.Find(algorithm)!, DateTime.UnixEpoch));
        var restarted = new Sealer(KeyHolder.OfFile(Path));
        var young = restarted.Seal(PersonalField.CardNumber, "6201234567");
        Assert.Equal((format, 2), (young[0], Sealer.KeyOf(young)));
        Assert.Equal("6201234567", restarted.Open(PersonalField.CardNumber, old));
        // The portal that was running all along finds the new key when it meets it.
        Assert.Equal("6201234567", running.Open(PersonalField.CardNumber, young));
        Assert.Equal(running.Hash(PersonalField.CardNumber, "6201234567"), restarted.Hash(PersonalField.CardNumber, "6201234567"));
    }

    [Fact]
    public void SM4_notices_a_changed_byte_too()
    {
        KeyFile.Write(Path, PersonalDataKeys.New(DateTime.UnixEpoch).Rotated(CipherSuites.Find("SM4-GCM")!, DateTime.UnixEpoch));
        var sealer = new Sealer(KeyHolder.OfFile(Path));
        var bytes = sealer.Seal(PersonalField.Mobile, "13800138000");
        bytes[^20] ^= 1;
        Assert.Throws<SealBrokenException>(() => sealer.Open(PersonalField.Mobile, bytes));
    }

    [Fact]
    public void Another_portals_keys_open_nothing_and_find_nothing()
    {
        var (ours, theirs) = (NewSealer(), NewSealer());
        Assert.Throws<SealBrokenException>(() => theirs.Open(PersonalField.Mobile, ours.Seal(PersonalField.Mobile, "13800138000")));
        Assert.NotEqual(ours.Hash(PersonalField.Mobile, "13800138000"), theirs.Hash(PersonalField.Mobile, "13800138000"));
    }

    [Fact]
    public void The_fingerprint_is_stable_keyed_and_of_one_field()
    {
        var sealer = NewSealer();
        var hash = sealer.Hash(PersonalField.DocumentNumber, Number);
        Assert.Equal(32, hash.Length);
        Assert.Equal(hash, sealer.Hash(PersonalField.DocumentNumber, Number));
        Assert.NotEqual(hash, sealer.Hash(PersonalField.Mobile, Number));
    }

    [Fact]
    public async Task Many_threads_may_seal_at_once()
    {
        var sealer = NewSealer();
        await Parallel.ForAsync(0, 200, (i, _) =>
        {
            Assert.Equal($"{i}", sealer.Open(PersonalField.Mobile, sealer.Seal(PersonalField.Mobile, $"{i}")));
            return ValueTask.CompletedTask;
        });
    }

    [Fact]
    public void The_key_file_is_its_owners_alone()
    {
        KeyFile.Write(Path, PersonalDataKeys.New(DateTime.UnixEpoch));
        if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Path));
        File.WriteAllText(Path, File.ReadAllText(Path).Replace("\"active\": true", "\"active\": false", StringComparison.Ordinal));
        Assert.Throws<InvalidOperationException>(() => KeyFile.Read(Path));
        File.WriteAllText(Path, "{ no key file");
        Assert.Throws<InvalidOperationException>(() => KeyFile.Read(Path));
    }

    [Fact]
    public void Every_sealed_column_is_marked_for_the_change_of_keys()
    {
        using var db = OfflineContexts.Sqlite();
        var marked = Resealing.Columns(db.Model).Select(c => c.Column).ToHashSet();
        // A template is an empty form.
        Complaints.None(db.Model.GetEntityTypes().Where(e => e.ClrType != typeof(DocumentTemplate)).SelectMany(e => e.GetDeclaredProperties())
            .Where(p => p.ClrType == typeof(byte[]) && !p.Name.EndsWith("Hash", StringComparison.Ordinal) && !marked.Contains(p)
                && p.DeclaringType.ClrType.Assembly.GetName().Name!.StartsWith("DongchengUnion", StringComparison.Ordinal))
            .Select(p => $"{p.DeclaringType.ClrType.Name}.{p.Name} lacks [SealedField]"));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static Sealer NewSealer() => new(KeyHolder.ThrowAway());
}
