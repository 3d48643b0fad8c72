using System.Reflection;
using DongchengUnion.Web.Platform;
using DongchengUnion.Web.Tests.Support;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace DongchengUnion.Web.Tests.Architecture;

/// <summary>What each action must say of itself.</summary>
public sealed class ActionsTests(SharedPortal portal)
{
    /// <summary>Every action that asks for no sign-in. A new one is added here on purpose or not at all.</summary>
    private static readonly string[] Anonymous =
    [
        "Errors.*", "Accounts/SignIn.*", "Accounts/Invitations.Choose", "Accounts/SetUp.FirstAdministrator",
        "Deadlines/Calculator.Index", "Deadlines/Rules.Index", "Deadlines/Answers.Get", "Deadlines/Feeds.Read",
        "Membership/Binding.*", "Membership/Verify.Show", "Membership/Join.*",
    ];

    [Fact]
    public void Every_action_names_a_granted_policy_or_lets_everybody_in() =>
        Complaints.None(Actions().SelectMany(a => Doors(a.MethodInfo, a.ControllerTypeInfo)));

    [Fact]
    public void The_door_check_sees_each_mistake()
    {
        var planted = typeof(PlantedController).GetTypeInfo();
        string[] Wrong(string action) => [.. Doors(planted.GetMethod(action)!, planted)];
        Assert.Contains("no policy", Assert.Single(Wrong(nameof(PlantedController.Open))));
        Assert.Contains("nobody-may", Assert.Single(Wrong(nameof(PlantedController.Misspelt))));
        Assert.Contains("roles", Assert.Single(Wrong(nameof(PlantedController.ByRole))));
        Assert.Empty(Wrong(nameof(PlantedController.Right)));
    }

    [Fact]
    public void Only_the_listed_actions_need_no_sign_in()
    {
        var open = Actions().Where(a => a.EndpointMetadata.OfType<IAllowAnonymous>().Any()).Select(Name).ToList();
        Complaints.None(open.Where(name => !Anonymous.Any(a => a == name || (a.EndsWith('*') && name.StartsWith(a[..^1], StringComparison.Ordinal)))));
    }

    [Fact]
    public void Every_other_endpoint_is_a_file_or_a_health_check() =>
        Complaints.None(portal.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(e => e.Metadata.GetMetadata<ControllerActionDescriptor>() is null)
            .Where(e => !e.RoutePattern.RawText!.StartsWith("/health/", StringComparison.Ordinal) && !Path.HasExtension(e.RoutePattern.RawText)
                && e.RoutePattern.RawText != "{**path:file}")
            .Select(e => e.RoutePattern.RawText));

    [Fact]
    public void Every_controller_stands_in_the_area_of_its_folder() =>
        Complaints.None(Actions().Select(a => a.ControllerTypeInfo).Distinct()
            .Where(c => c.GetCustomAttribute<AreaAttribute>()?.RouteValue != Folder(c))
            .Select(c => $"{c.FullName}: area {c.GetCustomAttribute<AreaAttribute>()?.RouteValue}"));

    [Fact]
    public void Every_post_asks_for_the_form_token() =>
        Complaints.None(Actions().Where(a => Methods(a).Any(m => m is not "GET" and not "HEAD"))
            .Where(a => a.FilterDescriptors.All(f => f.Filter is not AutoValidateAntiforgeryTokenAttribute)
                || a.FilterDescriptors.Any(f => f.Filter is IgnoreAntiforgeryTokenAttribute))
            .Select(Name));

    [Fact]
    public async Task A_post_without_the_token_is_refused()
    {
        using var answer = await portal.Stranger().Http.PostAsync("/account/sign-in", new FormUrlEncodedContent([]));
        Assert.Equal(System.Net.HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public void Every_action_is_either_read_or_written_never_both() =>
        Complaints.None(Actions().Where(a => !Methods(a).Any() || (Methods(a).Contains("GET") && Methods(a).Contains("POST")))
            .Where(a => !Name(a).StartsWith("Errors.", StringComparison.Ordinal)).Select(Name));

    private IEnumerable<ControllerActionDescriptor> Actions() =>
        portal.Services.GetRequiredService<IActionDescriptorCollectionProvider>().ActionDescriptors.Items.OfType<ControllerActionDescriptor>();

    private static IEnumerable<string> Methods(ControllerActionDescriptor action) =>
        action.EndpointMetadata.OfType<IHttpMethodMetadata>().SelectMany(m => m.HttpMethods);

    private static string Name(ControllerActionDescriptor action) => (Folder(action.ControllerTypeInfo) is { } module ? module + "/" : "") + $"{action.ControllerName}.{action.ActionName}";

    private static string? Folder(Type controller) =>
        controller.Namespace!.Split('.') is ["DongchengUnion", "Web", "Modules", { } module, ..] ? module : null;

    private static IEnumerable<string> Doors(MethodInfo action, TypeInfo controller)
    {
        var name = $"{controller.Name}.{action.Name}";
        object[] all = [.. action.GetCustomAttributes(true), .. controller.GetCustomAttributes(true)];
        var asked = all.OfType<AuthorizeAttribute>().ToList();
        if (asked.Count == 0 && !all.OfType<IAllowAnonymous>().Any()) yield return $"{name}: no policy";
        foreach (var door in asked)
        {
            if (door.Roles is not null) yield return $"{name}: asks for roles";
            else if (door.Policy is null || !Policies.Granted.ContainsKey(door.Policy)) yield return $"{name}: policy {door.Policy} is not granted to anybody";
        }
    }

    /// <summary>Three mistakes and one action as it should be. Not public, so that it is no controller.</summary>
    private sealed class PlantedController
    {
        public static void Open() { }

        [Authorize("nobody-may")]
        public static void Misspelt() { }

        [Authorize(Roles = "DistrictStaff")]
        public static void ByRole() { }

        [Authorize(Policies.SignedIn)]
        public static void Right() { }
    }
}
