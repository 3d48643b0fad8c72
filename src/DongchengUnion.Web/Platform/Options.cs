using System.ComponentModel.DataAnnotations;

namespace DongchengUnion.Web.Platform;

/// <summary>Which database, and how.</summary>
public sealed class DatabaseOptions
{
    [RegularExpression("Sqlite|SqlServer", ErrorMessage = "Database:Provider must be Sqlite or SqlServer.")]
    public string Provider { get; set; } = "Sqlite";

    /// <summary>The file of the embedded database, from the content root.</summary>
    [Required]
    public string File { get; set; } = "data/union.db";

    /// <summary>FULL keeps an acknowledged save through a power cut.</summary>
    [RegularExpression("FULL|NORMAL", ErrorMessage = "Database:Synchronous must be FULL or NORMAL.")]
    public string Synchronous { get; set; } = "FULL";

    /// <summary>Statements a round trip to SQL Server may carry.</summary>
    [Range(1, 1000)]
    public int MaxBatchSize { get; set; } = 42;

    public bool IsSqlServer => Provider == "SqlServer";
}

/// <summary>The demo district and its clock. Allowed in Development only.</summary>
public sealed class DemoOptions
{
    public bool Enabled { get; set; }

    /// <summary>The day on which the demo's clock starts.</summary>
    public DateOnly Today { get; set; } = new(2019, 7, 2);
}

/// <summary>How long a sign-in lasts without a click.</summary>
public sealed class SessionOptions
{
    [Range(1, 480)]
    public int IdleMinutes { get; set; } = 30;
}

/// <summary>Where log files go and how long they stay.</summary>
public sealed class LogOptions
{
    [Required]
    public string Folder { get; set; } = "logs";

    /// <summary>At least 183 days: 网络安全法 requires six months.</summary>
    [Range(183, 3660)]
    public int KeepDays { get; set; } = 183;
}

/// <summary>How hard one address may knock.</summary>
public sealed class SignInOptions
{
    /// <summary>Attempts a minute from one network address: a whole office may stand behind it.</summary>
    [Range(1, 100_000)]
    public int AttemptsPerMinute { get; set; } = 120;
}

/// <summary>How the keys that protect cookies and kept forms are themselves protected in the database.</summary>
public sealed class KeyOptions
{
    /// <summary>A PKCS#12 file with a private key, from the content root.</summary>
    public string? CertificatePath { get; set; }

    public string? CertificatePassword { get; set; }

    /// <summary>Says that the database itself is protected well enough for the keys to lie in it as they are.</summary>
    public bool AllowUnprotectedKeys { get; set; }
}

/// <summary>Whose word is taken about the address a request came from.</summary>
public sealed class ProxyOptions
{
    /// <summary>Addresses of the reverse proxies in front of the portal. Empty: the connection itself is believed, nothing else.</summary>
    public string[] Trusted { get; set; } = [];
}
