using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Options;

namespace DongchengUnion.Web.Platform;

/// <summary>Asks for one permission of <see cref="Policies"/>.</summary>
public sealed record PermissionRequirement(string Policy) : IAuthorizationRequirement;

/// <summary>Answers by the post the request acts under, and by nothing else.</summary>
public sealed class PermissionHandler(IHttpContextAccessor http) : AuthorizationHandler<PermissionRequirement>
{
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, PermissionRequirement requirement)
    {
        if (http.HttpContext is not { } request) return Task.CompletedTask;
        var viewer = request.RequestServices.GetRequiredService<Viewer>();
        // An address that leads nowhere is "not found" for everybody who is signed in, never "forbidden".
        var leadsNowhere = request.GetEndpoint() is null;
        if (viewer.May(requirement.Policy) || (leadsNowhere && viewer.Is)) context.Succeed(requirement);
        return Task.CompletedTask;
    }
}

/// <summary>Every key of <see cref="Policies.Granted"/> is a policy.</summary>
public sealed class ConfigurePolicies : IConfigureOptions<AuthorizationOptions>
{
    public void Configure(AuthorizationOptions options)
    {
        foreach (var policy in Policies.Granted.Keys)
        {
            options.AddPolicy(policy, p => p.RequireAuthenticatedUser().AddRequirements(new PermissionRequirement(policy)));
        }

        options.FallbackPolicy = options.GetPolicy(Policies.SignedIn);
        options.DefaultPolicy = options.GetPolicy(Policies.SignedIn)!;
    }
}
