using System.Globalization;
using System.Text.RegularExpressions;
using DongchengUnion.Domain.Deadlines.Clocks;

namespace DongchengUnion.Domain.Tests.Deadlines;

/// <summary>Facts as the case table writes them: "MediationReceived 2019-01-18; AwardReceived@Worker#2 2019-03-01; MediationExtended+7 2019-03-02".</summary>
internal static partial class ClockFacts
{
    public static CaseFacts Of(string events, string traits = "") => new([.. events.Split("; ").Select(One)], new CaseTraits(
        ClaimsWages: traits.StartsWith("wages", StringComparison.Ordinal), ClaimsOther: traits != "wages only", MayBeConfirmed: traits != "unconfirmed"));

    private static Fact One(string text)
    {
        var match = Form().Match(text);
        if (!match.Success) throw new FormatException($"Not a fact: {text}");
        string? Part(string name) => match.Groups[name] is { Success: true, Value: var value } ? value : null;
        return new Fact(Enum.Parse<FactKind>(Part("kind")!), DeliveredBook.Day(Part("on")!),
            Part("posted") is { } posted ? DeliveredBook.Day(posted) : null,
            Part("party") is { } party ? Enum.Parse<FactParty>(party) : null,
            Part("number") is { } number ? int.Parse(number, CultureInfo.InvariantCulture) : 0,
            Part("days") is { } days ? int.Parse(days, CultureInfo.InvariantCulture) : 0);
    }

    [GeneratedRegex(@"^(?<kind>[A-Za-z]+)(@(?<party>[A-Za-z]+))?(#(?<number>\d+))?(\+(?<days>\d+))? (?<on>\S+)( posted (?<posted>\S+))?$")]
    private static partial Regex Form();
}
