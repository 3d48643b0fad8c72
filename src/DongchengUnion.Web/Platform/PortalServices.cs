using System.Text.Encodings.Web;
using System.Text.Unicode;
using DongchengUnion.Data;
using DongchengUnion.Data.Accounts;
using DongchengUnion.Data.Deadlines;
using DongchengUnion.Data.HalfYearReview;
using DongchengUnion.Data.Membership;
using DongchengUnion.Data.Membership.Exports;
using DongchengUnion.Web.Modules.Accounts;
using DongchengUnion.Web.Modules.Accounts.SignIn;
using DongchengUnion.Web.Modules.Attachments;
using DongchengUnion.Web.Modules.Deadlines;
using DongchengUnion.Web.Modules.Documents;
using DongchengUnion.Web.Modules.HalfYearReview;
using DongchengUnion.Web.Modules.LegalEducation;
using DongchengUnion.Web.Modules.Mediation;
using DongchengUnion.Web.Modules.Membership;
using DongchengUnion.Web.Modules.Membership.Imports;
using DongchengUnion.Web.Modules.MonthlyReports;
using DongchengUnion.Web.Modules.Organization;
using DongchengUnion.Web.Modules.Supervision;
using DongchengUnion.Web.Modules.WorkRegister;
using DongchengUnion.Web.Platform.Input;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Options;
using Serilog;
using Serilog.Formatting.Compact;
using Serilog.Formatting.Display;

namespace DongchengUnion.Web.Platform;

/// <summary>What the portal is made of.</summary>
public static class PortalServices
{
    public const string DefaultAddress = "http://localhost:5080";

    public static void AddPortal(this WebApplicationBuilder builder)
    {
        // ASPNETCORE_URLS and its like decide; without them the portal has one well-known address.
        string[] addresses = ["urls", "http_ports", "https_ports"];
        if (addresses.All(a => string.IsNullOrEmpty(builder.Configuration[a])) && !builder.Configuration.GetSection("Kestrel:Endpoints").Exists())
            builder.WebHost.UseUrls(DefaultAddress);
        builder.WebHost.ConfigureKestrel(k => k.AddServerHeader = false);
        // A build's styles and scripts are found from any folder and in any environment; a published portal has its own copy.
        builder.WebHost.UseStaticWebAssets();

        var services = builder.Services;
        services.AddOptions<DatabaseOptions>().BindConfiguration("Database").ValidateDataAnnotations().ValidateOnStart();
        services.AddOptions<DemoOptions>().BindConfiguration("Demo").ValidateDataAnnotations().ValidateOnStart();
        services.AddOptions<SessionOptions>().BindConfiguration("Session").ValidateDataAnnotations().ValidateOnStart();
        services.AddOptions<SignInOptions>().BindConfiguration("SignIn").ValidateDataAnnotations().ValidateOnStart();
        services.AddOptions<BindingOptions>().BindConfiguration("Binding").ValidateDataAnnotations().ValidateOnStart();
        services.AddOptions<KeyOptions>().BindConfiguration("DataProtection");
        services.AddOptions<PortalOptions>().BindConfiguration("Portal").ValidateDataAnnotations().ValidateOnStart();
        services.AddOptions<LogOptions>().BindConfiguration("Logs").ValidateDataAnnotations().ValidateOnStart();

        services.AddSerilog((provider, logging) =>
        {
            var logs = provider.GetRequiredService<IOptions<LogOptions>>().Value;
            var folder = Path.Combine(builder.Environment.ContentRootPath, logs.Folder);
            // Not the process-wide logger: two portals in one process (tests) would write into each other's files.
            // Personal data is masked twice: in the properties, and in what words and exceptions are left.
            logging.ReadFrom.Configuration(builder.Configuration).Enrich.FromLogContext().Enrich.With<MaskedProperties>()
                .WriteTo.Console(new MaskedFormatter(new MessageTemplateTextFormatter(
                    "[{Timestamp:HH:mm:ss} {Level:u3}] {Message:lj}{NewLine}{Exception}", System.Globalization.CultureInfo.InvariantCulture)))
                .WriteTo.File(new MaskedFormatter(new CompactJsonFormatter()), Path.Combine(folder, "portal-.json"), rollingInterval: RollingInterval.Day,
                    retainedFileTimeLimit: TimeSpan.FromDays(logs.KeepDays), retainedFileCountLimit: null, shared: true);
        }, preserveStaticLogger: true);

        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<PortalClock>();
        services.AddSingleton<Sessions>();
        services.AddSingleton<SecurityLog>();
        services.AddSingleton<AttemptLimits>();
        services.AddHttpContextAccessor();
        services.AddScoped<Viewer>();
        services.AddScoped<IRowScopeSource>(p => p.GetRequiredService<Viewer>());
        services.AddScoped<FormKeeper>();
        services.AddDatabase(builder.Configuration, builder.Environment);
        services.AddPersonalData();
        services.AddKeyRing(builder.Configuration, builder.Environment);
        services.AddTrustedProxies(builder.Configuration);
        services.AddSignIn();
        services.AddPages();
        services.AddModules();
    }

    private static void AddDatabase(this IServiceCollection services, ConfigurationManager configuration, IWebHostEnvironment environment)
    {
        var options = configuration.GetSection("Database").Get<DatabaseOptions>() ?? new DatabaseOptions();
        if (options.IsSqlServer)
        {
            services.AddDbContext<UnionDbContext, SqlServerUnionDbContext>((provider, db) => db.UseSqlServer(
                configuration.GetConnectionString("Union") ?? throw new InvalidOperationException("ConnectionStrings:Union is missing."),
                server => server.MaxBatchSize(options.MaxBatchSize)).AddInterceptors(provider.GetRequiredService<DeadlineBookWatch>()).ConfigureWarnings(LetCountsStop));
        }
        else
        {
            var connection = configuration.GetConnectionString("Union") ?? $"Data Source={Path.Combine(environment.ContentRootPath, options.File)}";
            services.AddDbContext<UnionDbContext, SqliteUnionDbContext>((provider, db) => db.UseSqlite(connection)
                .AddInterceptors(new SqlitePragmas(options.Synchronous), provider.GetRequiredService<DeadlineBookWatch>()).ConfigureWarnings(LetCountsStop));
        }

        // A long list counts to a thousand and stops there; which thousand it counts makes no difference.
        static void LetCountsStop(WarningsConfigurationBuilder warnings) => warnings.Ignore(CoreEventId.RowLimitingOperationWithoutOrderByWarning);

        services.AddHealthChecks().AddCheck<DatabaseHealth>("database", tags: ["ready"]);
    }

    private static void AddSignIn(this IServiceCollection services)
    {
        // Identity keeps the table and the hash; who may come in and for how long is decided here, by Account and Sessions.
        services.AddIdentityCore<Account>(OfflineContexts.ConfigureIdentitySchema).AddEntityFrameworkStores<UnionDbContext>()
            .AddErrorDescriber<ChineseIdentityErrors>();
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddCookie(IdentityConstants.ApplicationScheme, SignInCookie.Configure);
        services.AddRateLimiter(_ => { });
        services.AddSingleton<IConfigureOptions<Microsoft.AspNetCore.RateLimiting.RateLimiterOptions>, ConfigureRateLimits>();
        services.AddSingleton<IAuthorizationHandler, PermissionHandler>();
        services.AddSingleton<IConfigureOptions<AuthorizationOptions>, ConfigurePolicies>();
        services.AddAuthorization();
        services.AddAntiforgery(a =>
        {
            a.Cookie.Name = "union.form";
            a.HeaderName = "X-Form-Token";
        });
    }

    private static void AddPages(this IServiceCollection services)
    {
        services.AddControllersWithViews(mvc =>
        {
            mvc.Filters.Add(new AutoValidateAntiforgeryTokenAttribute());
            ChineseBinding.Configure(mvc);
            mvc.ModelBinderProviders.Insert(0, new LenientBinders());
        }).AddViewOptions(views => views.HtmlHelperOptions.ClientValidationEnabled = false);
        services.AddSingleton<DemoAccounts>();
        services.AddProblemDetails(ApiProblems.Configure);
        services.Configure<RazorViewEngineOptions>(razor =>
        {
            razor.AreaViewLocationFormats.Clear();
            razor.AreaViewLocationFormats.Add("/Modules/{2}/{1}/{0}.cshtml");
            razor.AreaViewLocationFormats.Add("/Modules/{2}/{0}.cshtml");
            razor.AreaViewLocationFormats.Add("/Shared/{0}.cshtml");
            razor.ViewLocationFormats.Clear();
            razor.ViewLocationFormats.Add("/Platform/{1}/{0}.cshtml");
            razor.ViewLocationFormats.Add("/Shared/{0}.cshtml");
        });
        // Without this every Chinese character is written as an entity: three times the work and the bytes.
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        services.AddRouting(r => r.LowercaseUrls = true);
        services.AddResponseCompression();
    }

    /// <summary>One line a module.</summary>
    private static void AddModules(this IServiceCollection services)
    {
        services.AddScoped<ReviewComposer>();
        services.AddScoped<IHomeSource, ReviewHomeSource>();
        services.AddWorkRegister();
        services.AddAccounts();
        services.AddScoped<IHomeSource, OrganizationHomeSource>();
        services.AddClocks();
        services.AddDeadlineBook();
        services.AddDocuments();
        services.AddAttachments();
        services.AddMemberCodes();
        services.AddScoped<RosterExport>();
        services.AddImports();
        services.AddMonthlyReports();
        services.AddMembershipFlows();
        services.AddMediation();
        services.AddMembersSide();
        services.AddLegalEducation();
        services.AddSupervision();
    }
}
