using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DongchengUnion.Domain.MonthlyReports;

/// <summary>What stands in a cell: a number or a text. A blank cell has no answer at all, so that blank is never zero.</summary>
[JsonConverter(typeof(AnswerConverter))]
public sealed record Answer(decimal? Number, string? Text)
{
    public static readonly Answer Zero = new(0m, null);
    public static readonly Answer Yes = new(1m, null);

    public static Answer Of(decimal number) => new(number, null);

    /// <summary>As it stands in an input or on paper; amounts without needless zeros.</summary>
    public string Show(ItemType type) => type switch
    {
        ItemType.YesNo => Number == 1m ? "是" : "否",
        ItemType.Whole or ItemType.Amount => Number?.ToString("0.##", CultureInfo.InvariantCulture) ?? "",
        ItemType.Text => Text ?? "",
    };

    /// <summary>Reads what a person typed: full-width digits, thousands separators, spaces and the unit behind it are all fine.</summary>
    /// <returns>Null answer for a blank; a Chinese complaint where it cannot be read.</returns>
    public static (Answer? Answer, string? Complaint) Read(string? typed, ReportItem item)
    {
        var text = (typed ?? "").Normalize(NormalizationForm.FormKC).Trim();
        if (text.Length == 0) return (null, null);
        switch (item.Type)
        {
            case ItemType.Text:
                return text.Length <= 500 ? (new Answer(null, text), null) : (null, $"“{item.Label}”不超过 500 字，现有 {text.Length} 字。");
            case ItemType.YesNo:
                return text switch
                {
                    "是" or "有" or "1" => (Yes, null),
                    "否" or "无" or "0" => (Zero, null),
                    _ => (null, $"“{item.Label}”请选“是”或“否”。"),
                };
            case ItemType.Whole:
            case ItemType.Amount:
                return ReadNumber(text, item);
            default:
                throw new ArgumentOutOfRangeException(nameof(item), item.Type, "an item type without a reading");
        }
    }

    private static (Answer?, string?) ReadNumber(string text, ReportItem item)
    {
        if (item.Unit.Length > 0 && text.EndsWith(item.Unit, StringComparison.Ordinal)) text = text[..^item.Unit.Length];
        var digits = string.Concat(text.Where(c => !char.IsWhiteSpace(c) && c is not (',' or '，' or '、')));
        if (!decimal.TryParse(digits, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
            return (null, $"“{item.Label}”须为数字，填写的是“{text}”。");
        if (number < 0) return (null, $"“{item.Label}”不能小于 0。");
        if (number > 1_000_000_000m) return (null, $"“{item.Label}”过大，请核对。");
        if (item.Type == ItemType.Whole && number != decimal.Truncate(number)) return (null, $"“{item.Label}”须为整数。");
        if (decimal.Round(number, 2) != number) return (null, $"“{item.Label}”最多两位小数。");
        return (Of(number), null);
    }

    private sealed class AnswerConverter : JsonConverter<Answer>
    {
        public override Answer Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            reader.TokenType == JsonTokenType.Number ? new Answer(reader.GetDecimal(), null) : new Answer(null, reader.GetString());

        public override void Write(Utf8JsonWriter writer, Answer value, JsonSerializerOptions options)
        {
            if (value.Number is { } number) writer.WriteNumberValue(number);
            else writer.WriteStringValue(value.Text);
        }
    }
}
