using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace DongchengUnion.Data;

/// <summary>
/// A list of immutable parts kept as one JSON document in its owner's row: a report of sixty values is one row, not sixty.
/// The list is replaced, never changed in place, so that looking whether it is the same list tells whether it has changed.
/// </summary>
internal static class JsonColumn
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.General)
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        IgnoreReadOnlyProperties = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter() },
    };

    public static void IsJson<T>(this PropertyBuilder<IReadOnlyList<T>> property)
    {
        property.HasConversion(
            new ValueConverter<IReadOnlyList<T>, string>(list => Write(list), text => Read<T>(text)),
            new ValueComparer<IReadOnlyList<T>>((a, b) => ReferenceEquals(a, b), list => RuntimeHelpers.GetHashCode(list), list => list));
        property.HasMaxLength(-1);
    }

    private static string Write<T>(IReadOnlyList<T> list) => JsonSerializer.Serialize(list, Options);

    private static List<T> Read<T>(string text) => JsonSerializer.Deserialize<List<T>>(text, Options)!;
}
