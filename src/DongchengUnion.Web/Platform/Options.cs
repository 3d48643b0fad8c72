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

/// <summary>How often one may try to be recognized as a member, and look at a certificate's code.</summary>
public sealed class BindingOptions
{
    public static readonly TimeSpan Window = TimeSpan.FromMinutes(10);

    /// <summary>In ten minutes. Many colleagues share the address of one office.</summary>
    [Range(1, 100_000)]
    public int AttemptsPerAddress { get; set; } = 60;

    /// <summary>With one document number in ten minutes, wherever from.</summary>
    [Range(1, 100_000)]
    public int AttemptsPerNumber { get; set; } = 5;

    [Range(1, 100_000)]
    public int VerificationsPerMinute { get; set; } = 60;
}

/// <summary>What the pages say about the office that runs the portal.</summary>
public sealed class PortalOptions
{
    /// <summary>Whom to call, such as a name with a telephone number. Empty: pages name the own unit's administrator.</summary>
    [StringLength(60)]
    public string Helpdesk { get; set; } = "";

    /// <summary>The sentence that ends every "what to do".</summary>
    public string AskForHelp => Helpdesk == "" ? "请联系本单位系统管理员" : $"请联系技术支持 {Helpdesk}";
}

/// <summary>How papers become PDF.</summary>
public sealed class DocumentOptions
{
    /// <summary>The program, by name on the path or by its whole path. Empty: papers are given as .docx and print pages only.</summary>
    public string LibreOffice { get; set; } = "soffice";

    /// <summary>How long one paper may take, waiting for its turn apart.</summary>
    [Range(5, 600)]
    public int PdfSeconds { get; set; } = 60;
}
