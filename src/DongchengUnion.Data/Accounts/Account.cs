using DongchengUnion.Domain.Kernel;
using Microsoft.AspNetCore.Identity;

namespace DongchengUnion.Data.Accounts;

/// <summary>A sign-in. What it may do stands in its posts.</summary>
public sealed class Account : IdentityUser<int>, IVersioned
{
    /// <summary>The person's name as records show it.</summary>
    public string DisplayName { get; set; } = "";

    /// <summary>Switched off by the system administrator: signs in nowhere, keeps its history.</summary>
    public bool IsDisabled { get; set; }

    public DateTime CreatedAt { get; set; }

    public int Version { get; private set; }
}
