using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using DongchengUnion.Domain.Kernel;

namespace DongchengUnion.Domain.HalfYearReview;

/// <summary>Writes a review's text down and reads it back: the same text always gives the same letters.</summary>
public static class FrozenText
{
    private static readonly JsonSerializerOptions Form = new()
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        Converters = { new JsonStringEnumConverter(), new MonthNumber() },
        IgnoreReadOnlyProperties = true,
    };

    public static string Write(ReviewText text) => JsonSerializer.Serialize(text, Form);

    public static ReviewText Read(string json) => JsonSerializer.Deserialize<ReviewText>(json, Form)!;

    private sealed class MonthNumber : JsonConverter<Month>
    {
        public override Month Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => new(reader.GetInt32());

        public override void Write(Utf8JsonWriter writer, Month value, JsonSerializerOptions options) => writer.WriteNumberValue(value.Number);
    }
}
