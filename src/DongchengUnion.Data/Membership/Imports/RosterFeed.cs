using System.Threading.Channels;
using DongchengUnion.Data.Membership.Rosters;
using DongchengUnion.Domain.Membership;
using DongchengUnion.Domain.Membership.Names;
using DongchengUnion.Domain.Membership.Rosters;
using DongchengUnion.Domain.Privacy;

namespace DongchengUnion.Data.Membership.Imports;

/// <summary>A row with all that can be said of it without the database.</summary>
internal sealed class RowCase(RosterRecord row)
{
    public RosterRecord Row { get; } = row;
    public UnionPlace Place { get; set; }
    public string UnionName { get; set; } = "";

    /// <summary>The person on file with this very document.</summary>
    public long? Match { get; set; }

    /// <summary>Others on file who may be the same person.</summary>
    public IReadOnlyCollection<long> Alike { get; set; } = [];

    public byte[]? MobileHash { get; set; }
    public byte[]? MobileSealed { get; set; }
    public string NameSort { get; set; } = "";
    public IReadOnlyCollection<string> Keys { get; set; } = [];
    public List<PersonDocument> Documents { get; } = [];
}

/// <summary>
/// Reads and judges the rows on one thread, a few thousand ahead of the one that writes: what waits long is copied about by the collector. Hashing, sealing and pinyin are done here,
/// so that the writer only writes.
/// </summary>
/// <param name="unions">The unions a row may name, by number, and under "" the one the list is for.</param>
/// <param name="forWriting">Whether names are cut into keys and telephones sealed; a dry run needs neither.</param>
internal sealed class RosterFeed(RosterFile file, RosterMapping mapping, RosterReader reader, ISealer sealer, KnownPeople known,
    IReadOnlyDictionary<string, UnionOfList> unions, bool forWriting)
{
    public const int Chunk = 1000;

    /// <summary>One clerk's number often stands on many rows; beyond this it is remarked on.</summary>
    private const int ManyUses = 20;

    private readonly Dictionary<ulong, int> seenDocuments = [], seenNames = [];
    private readonly Dictionary<ulong, int> seenPhones = [];

    /// <summary>Telephones on more than twenty rows; known when all rows have been read.</summary>
    public int SharedPhones { get; private set; }

    public int SexDiffers { get; private set; }

    public ChannelReader<List<RowCase>> Start(CancellationToken stop)
    {
        var channel = Channel.CreateBounded<List<RowCase>>(new BoundedChannelOptions(2) { SingleReader = true, SingleWriter = true });
        _ = Task.Run(() => Fill(channel.Writer, stop), stop);
        return channel.Reader;
    }

    private async Task Fill(ChannelWriter<List<RowCase>> writer, CancellationToken stop)
    {
        try
        {
            List<RowCase> chunk = new(Chunk);
            foreach (var line in file.Lines(mapping.Sheet))
            {
                if (reader.Read(line) is not { } row) continue;
                chunk.Add(Case(row));
                if (chunk.Count < Chunk) continue;
                await writer.WriteAsync(chunk, stop);
                chunk = new(Chunk);
            }

            if (chunk.Count > 0) await writer.WriteAsync(chunk, stop);
            writer.Complete();
        }
        catch (Exception broken)
        {
            writer.Complete(broken);
        }
    }

    private RowCase Case(RosterRecord row)
    {
        var one = new RowCase(row);
        if (unions.TryGetValue(row.UnionNumber.ToUpperInvariant(), out var union)) (one.Place, one.UnionName) = (union.Place, union.Name);
        else row.Refuse(DefectCode.UnknownUnion, $"没有编号为“{RosterChanges.Shown(row.UnionNumber)}”的工会，或它不在本工会之下，请核对工会编号。");
        if (row.Defects.Exists(d => d.Code == DefectCode.SexMismatch)) SexDiffers++;
        if (row.IsWrong) return one;

        var number = row.Document;
        var document = sealer.Document(0, one.Place, number);
        one.Documents.Add(document);
        if (sealer.FormerDocument(0, one.Place, number) is { } former) one.Documents.Add(former);
        if (!seenDocuments.TryAdd(KnownPeople.Mark(document.NumberHash), row.Line))
        {
            row.Refuse(DefectCode.Duplicate, $"与第{seenDocuments[KnownPeople.Mark(document.NumberHash)]}行是同一证件号码，请只留一行。");
            return one;
        }

        Phone(one);
        Match(one);
        if (!forWriting || one.Match is not null) return one;
        one.NameSort = NameKeys.Sort(row.FullName);
        one.Keys = SearchKeys.Of(row.FullName, row.FormerName);
        return one;
    }

    private void Phone(RowCase one)
    {
        if (one.Row.Mobile is not { } mobile) return;
        one.MobileHash = sealer.MobileHash(mobile);
        if (forWriting) one.MobileSealed = sealer.Seal(PersonalField.Mobile, mobile);
        var mark = KnownPeople.Mark(one.MobileHash);
        var uses = seenPhones[mark] = seenPhones.GetValueOrDefault(mark) + 1;
        uses += known.UsesOf(mark);
        if (uses == ManyUses + 1) SharedPhones++;
        if (uses > ManyUses) one.Row.Remarks.Add($"这个移动电话已用于{uses}人，多为经办人号码，请尽量改为本人号码。");
    }

    private void Match(RowCase one)
    {
        var row = one.Row;
        var found = one.Documents.Select(d => known.ByDocument(d.NumberHash)).OfType<long>().Distinct().ToList();
        if (found.Count == 1) one.Match = found[0];
        // The old and the new number belong to two people on file.
        else if (found.Count > 1) one.Alike = found;
        else one.Alike = known.Alike(row.FullName, row.Facts.BirthDate, row.Facts.Sex, one.MobileHash);
        if (row.Facts.BirthDate is { } born && !seenNames.TryAdd(KnownPeople.NameMark(row.FullName, born, row.Facts.Sex), row.Line))
            row.Remarks.Add($"与第{seenNames[KnownPeople.NameMark(row.FullName, born, row.Facts.Sex)]}行同名、同性别、同生日，证件号码不同，请核对是否同一人。");
    }
}

/// <summary>A union that rows of a list may name.</summary>
internal sealed record UnionOfList(UnionPlace Place, string Name);
