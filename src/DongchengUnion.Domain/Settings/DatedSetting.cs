namespace DongchengUnion.Domain.Settings;

/// <summary>
/// A value that an office decides and may change: it applies from a day on, names its basis and says how sure it is.
/// Uncertain values are shown as 待核实 wherever they are used.
/// </summary>
public sealed class DatedSetting
{
    private DatedSetting() { }

    public DatedSetting(string key, string value, DateOnly fromOn, string basis, Certainty certainty, string note)
    {
        Key = key;
        Value = value;
        FromOn = fromOn;
        Basis = basis;
        Certainty = certainty;
        Note = note;
    }

    public int Id { get; private set; }

    /// <summary>Such as MonthlyReport.GrassrootsDueRule.</summary>
    public string Key { get; private set; } = "";

    public string Value { get; private set; } = "";
    public DateOnly FromOn { get; private set; }
    public string Basis { get; private set; } = "";
    public Certainty Certainty { get; private set; }
    public string Note { get; private set; } = "";
}
