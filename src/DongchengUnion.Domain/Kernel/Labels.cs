using System.Collections.Concurrent;
using System.Reflection;

namespace DongchengUnion.Domain.Kernel;

/// <summary>The Chinese name of an enum member, as it stands on paper and screen.</summary>
[AttributeUsage(AttributeTargets.Field)]
public sealed class LabelAttribute(string text) : Attribute
{
    public string Text { get; } = text;
}

/// <summary>Reads <see cref="LabelAttribute"/>; an enum member without one is a defect that a test finds.</summary>
public static class Labels
{
    private static readonly ConcurrentDictionary<Enum, string> Known = new();

    public static string Label(this Enum value) => Known.GetOrAdd(value, static v =>
        v.GetType().GetField(v.ToString())?.GetCustomAttribute<LabelAttribute>()?.Text ?? v.ToString());
}
