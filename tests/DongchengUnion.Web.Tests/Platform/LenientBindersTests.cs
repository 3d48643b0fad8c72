using System.ComponentModel.DataAnnotations;
using System.Globalization;
using DongchengUnion.Domain.Kernel;
using DongchengUnion.Web.Tests.Architecture;
using DongchengUnion.Web.Tests.Support;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Primitives;

namespace DongchengUnion.Web.Tests.Platform;

/// <summary>The portal's own binders, as its pages use them.</summary>
public sealed class LenientBindersTests(SharedPortal portal)
{
    private sealed class Sheet
    {
        [Display(Name = "参加人数")] public int Persons { get; set; }
        [Display(Name = "参加人次")] public long? PersonTimes { get; set; }
        [Display(Name = "金额")] public decimal? Amount { get; set; }
        [Display(Name = "发生日期")] public DateOnly? OccurredOn { get; set; }
        [Display(Name = "月份")] public Month? Month { get; set; }
        [Display(Name = "联系电话")] public string? Phone { get; set; }
        [Display(Name = "密码")] public string? Password { get; set; }
        [Display(Name = "口令"), DataType(DataType.Password)] public string? Secret { get; set; }
    }

    [Fact]
    public async Task A_form_typed_with_a_Chinese_input_method_binds()
    {
        var (sheet, state) = await Bind(new()
        {
            ["Persons"] = "１，２００",
            ["PersonTimes"] = " ３ ",
            ["Amount"] = "12。5",
            ["OccurredOn"] = "２０１９年６月３０日",
            ["Month"] = "2019年6月",
            ["Phone"] = "　１３８００１３８０００",
        });
        Complaints.None(state.SelectMany(s => s.Value!.Errors.Select(e => $"{s.Key}: {e.ErrorMessage}{e.Exception}")));
        Assert.Equal((1200, 3L, 12.5m), (sheet.Persons, sheet.PersonTimes, sheet.Amount));
        Assert.Equal((new DateOnly(2019, 6, 30), new Month(201906), "13800138000"), (sheet.OccurredOn, sheet.Month, sheet.Phone));
    }

    [Fact]
    public async Task What_cannot_be_read_is_refused_by_the_name_of_the_field_and_stays_in_it()
    {
        var (_, state) = await Bind(new() { ["Persons"] = "十二", ["OccurredOn"] = "2019-2-30", ["Amount"] = "多" });
        Assert.Equal("参加人数须为整数，例如 1200。", Assert.Single(state["Persons"]!.Errors).ErrorMessage);
        Assert.Equal("发生日期没有2019年2月30日这一天。", Assert.Single(state["OccurredOn"]!.Errors).ErrorMessage);
        Assert.Equal("金额须为数字，例如 1200 或 12.5。", Assert.Single(state["Amount"]!.Errors).ErrorMessage);
        Assert.Equal("十二", state["Persons"]!.AttemptedValue);
    }

    [Fact]
    public async Task Empty_is_no_value_where_one_may_be_missing_and_a_complaint_where_not()
    {
        var (sheet, state) = await Bind(new() { ["Persons"] = "　", ["PersonTimes"] = "", ["OccurredOn"] = " ", ["Phone"] = "　" });
        Assert.Null(sheet.PersonTimes);
        Assert.Null(sheet.OccurredOn);
        Assert.Null(sheet.Phone);
        Assert.Equal(["Persons"], state.Where(s => s.Value!.Errors.Count > 0).Select(s => s.Key));
    }

    [Fact]
    public async Task A_password_is_taken_exactly_as_typed()
    {
        var (sheet, _) = await Bind(new() { ["Password"] = " １a ", ["Secret"] = " １a " });
        Assert.Equal((" １a ", " １a "), (sheet.Password, sheet.Secret));
    }

    private async Task<(Sheet Sheet, ModelStateDictionary State)> Bind(Dictionary<string, StringValues> fields)
    {
        using var scope = portal.Services.CreateScope();
        var provider = scope.ServiceProvider.GetRequiredService<IModelMetadataProvider>();
        var metadata = provider.GetMetadataForType(typeof(Sheet));
        var action = new ActionContext(new DefaultHttpContext { RequestServices = scope.ServiceProvider }, new RouteData(), new());
        var binder = scope.ServiceProvider.GetRequiredService<IModelBinderFactory>()
            .CreateBinder(new ModelBinderFactoryContext { Metadata = metadata, BindingInfo = new BindingInfo(), CacheToken = metadata });
        var context = DefaultModelBindingContext.CreateBindingContext(action,
            new FormValueProvider(BindingSource.Form, new FormCollection(fields), CultureInfo.InvariantCulture), metadata, new BindingInfo(), "");
        context.ValidationState = new ValidationStateDictionary();
        await binder.BindModelAsync(context);
        return ((Sheet)context.Result.Model!, context.ModelState);
    }
}
