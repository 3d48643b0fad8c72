using Serilog.Core;
using Serilog.Events;
using Serilog.Formatting;

namespace DongchengUnion.Web.Platform;

/// <summary>Masks personal data in every property of a line, however deep. Numbers become text where they have to be masked.</summary>
public sealed class MaskedProperties : ILogEventEnricher
{
    public void Enrich(LogEvent logEvent, ILogEventPropertyFactory propertyFactory)
    {
        foreach (var (name, value) in logEvent.Properties.ToList())
        {
            var masked = Mask(value);
            if (!ReferenceEquals(masked, value)) logEvent.AddOrUpdateProperty(new LogEventProperty(name, masked));
        }
    }

    private static LogEventPropertyValue Mask(LogEventPropertyValue value) => value switch
    {
        ScalarValue { Value: string or char or IFormattable } scalar => Scalar(scalar),
        SequenceValue list => new SequenceValue(list.Elements.Select(Mask)),
        StructureValue thing => new StructureValue(thing.Properties.Select(p => new LogEventProperty(p.Name, Mask(p.Value))), thing.TypeTag),
        DictionaryValue map => new DictionaryValue(map.Elements.Select(e => KeyValuePair.Create((ScalarValue)Scalar(e.Key), Mask(e.Value)))),
        _ => value,
    };

    private static ScalarValue Scalar(ScalarValue scalar)
    {
        var text = Convert.ToString(scalar.Value, System.Globalization.CultureInfo.InvariantCulture) ?? "";
        var masked = PersonalData.Mask(text);
        return masked == text ? scalar : new ScalarValue(masked);
    }
}

/// <summary>Masks what properties do not hold: the words of the line itself and the text of an exception.</summary>
public sealed class MaskedFormatter(ITextFormatter inner) : ITextFormatter
{
    public void Format(LogEvent logEvent, TextWriter output)
    {
        using var line = new StringWriter(System.Globalization.CultureInfo.InvariantCulture);
        inner.Format(logEvent, line);
        output.Write(PersonalData.Mask(line.ToString()));
    }
}
