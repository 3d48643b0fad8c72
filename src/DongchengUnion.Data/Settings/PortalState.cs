namespace DongchengUnion.Data.Settings;

/// <summary>What the portal remembers about itself: that it holds the demo district, where the demo clock stands.</summary>
public sealed class PortalState
{
    public const string DemoDistrict = "demo-district";

    /// <summary>The value of <see cref="DemoDistrict"/> once all of it is in; a start that was cut short goes on where it stopped.</summary>
    public const string Loaded = "loaded";

    public const string DemoClock = "demo-clock";
    /// <summary>Which key file the sealed values were made with.</summary>
    public const string PersonalDataKeys = "personal-data-keys";

    public const string FirstAdministrator = "first-administrator";

    public string Key { get; init; } = "";
    public string Value { get; set; } = "";
}
