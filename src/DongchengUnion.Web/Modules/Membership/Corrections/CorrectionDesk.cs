using System.Globalization;
using System.Text.Json;
using DongchengUnion.Data;
using DongchengUnion.Data.Membership;
using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.Membership;
using DongchengUnion.Domain.Membership.Flows;
using DongchengUnion.Domain.Privacy;

namespace DongchengUnion.Web.Modules.Membership.Corrections;

/// <summary>Seals what a member proposes, shows it beside what is on file, and writes it into the file.</summary>
internal static class CorrectionDesk
{
    public static byte[] Seal(ISealer sealer, Dictionary<CorrectedField, string> proposed) => sealer.Seal(PersonalField.Snapshot, JsonSerializer.Serialize(proposed));

    public static Dictionary<CorrectedField, string> Open(ISealer sealer, CorrectionRequest request) =>
        JsonSerializer.Deserialize<Dictionary<CorrectedField, string>>(sealer.Open(PersonalField.Snapshot, request.Proposed))!;

    public static IReadOnlyList<CorrectionLine> Lines(ISealer sealer, CorrectionRequest request, Person? person) =>
        [.. Open(sealer, request).Select(p => new CorrectionLine(p.Key, person is null ? "" : OnFile(sealer, person, p.Key), Shown(p.Key, p.Value)))];

    /// <summary>Writes the proposed values into the file. What stands under 其他 the officer has to do by hand.</summary>
    public static async Task Apply(UnionDbContext db, ISealer sealer, CorrectionRequest request, Person person)
    {
        var proposed = Open(sealer, request);
        string? Text(CorrectedField field, string? old) => proposed.TryGetValue(field, out var value) ? value : old;
        DateOnly? Day(CorrectedField field, DateOnly? old) => proposed.TryGetValue(field, out var value) ? DateOnly.ParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture) : old;
        if (proposed.ContainsKey(CorrectedField.FullName) || proposed.ContainsKey(CorrectedField.FormerName))
            await db.Rename(person, Text(CorrectedField.FullName, person.FullName)!, Text(CorrectedField.FormerName, person.FormerName));
        if (proposed.TryGetValue(CorrectedField.Mobile, out var mobile)) person.SetMobile(sealer, mobile);
        var facts = person.Facts;
        person.Describe(facts with
        {
            Sex = proposed.TryGetValue(CorrectedField.Sex, out var sex) ? Enum.Parse<Sex>(sex) : facts.Sex,
            BirthDate = Day(CorrectedField.BirthDate, facts.BirthDate),
            DuesPaidTo = Day(CorrectedField.DuesPaidTo, facts.DuesPaidTo),
            Workplace = Text(CorrectedField.Workplace, facts.Workplace),
            Department = Text(CorrectedField.Department, facts.Department),
            Post = Text(CorrectedField.Post, facts.Post),
            NativePlace = Text(CorrectedField.NativePlace, facts.NativePlace),
            ResidenceArea = Text(CorrectedField.ResidenceArea, facts.ResidenceArea),
        });
    }

    private static string OnFile(ISealer sealer, Person person, CorrectedField field) => field switch
    {
        CorrectedField.FullName => person.FullName,
        CorrectedField.FormerName => person.FormerName ?? "",
        CorrectedField.Sex => person.Facts.Sex.Label(),
        CorrectedField.BirthDate => Words(person.Facts.BirthDate),
        CorrectedField.Mobile => person.MobileSealed is { } mobile ? Masks.Mobile(sealer.Open(PersonalField.Mobile, mobile)) : "",
        CorrectedField.Workplace => person.Facts.Workplace ?? "",
        CorrectedField.Department => person.Facts.Department ?? "",
        CorrectedField.Post => person.Facts.Post ?? "",
        CorrectedField.NativePlace => person.Facts.NativePlace ?? "",
        CorrectedField.ResidenceArea => person.Facts.ResidenceArea ?? "",
        CorrectedField.DuesPaidTo => Words(person.Facts.DuesPaidTo),
        CorrectedField.Other => "",
    };

    private static string Shown(CorrectedField field, string value) => field switch
    {
        CorrectedField.Mobile => Masks.Mobile(value),
        CorrectedField.Sex => Enum.Parse<Sex>(value).Label(),
        CorrectedField.Other => Platform.PersonalData.Mask(value),
        _ => value,
    };

    private static string Words(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
