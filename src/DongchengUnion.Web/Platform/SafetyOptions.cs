using System.ComponentModel.DataAnnotations;

namespace DongchengUnion.Web.Platform;

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
