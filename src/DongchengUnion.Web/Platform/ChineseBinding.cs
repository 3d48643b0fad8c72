using Microsoft.AspNetCore.Mvc;

namespace DongchengUnion.Web.Platform;

/// <summary>Model binding's refusals in Chinese.</summary>
public static class ChineseBinding
{
    public static void Configure(MvcOptions mvc)
    {
        var say = mvc.ModelBindingMessageProvider;
        say.SetValueMustNotBeNullAccessor(_ => "请填写此项。");
        say.SetMissingBindRequiredValueAccessor(field => $"缺少“{field}”。");
        say.SetMissingKeyOrValueAccessor(() => "请填写此项。");
        say.SetMissingRequestBodyRequiredValueAccessor(() => "请求没有内容。");
        say.SetAttemptedValueIsInvalidAccessor((value, field) => $"“{value}”不是有效的{field}。");
        say.SetNonPropertyAttemptedValueIsInvalidAccessor(value => $"“{value}”无效。");
        say.SetUnknownValueIsInvalidAccessor(field => $"{field}无效。");
        say.SetNonPropertyUnknownValueIsInvalidAccessor(() => "填写的内容无效。");
        say.SetValueIsInvalidAccessor(value => $"“{value}”无效。");
        say.SetValueMustBeANumberAccessor(field => $"{field}须为数字。");
        say.SetNonPropertyValueMustBeANumberAccessor(() => "须为数字。");
    }
}
