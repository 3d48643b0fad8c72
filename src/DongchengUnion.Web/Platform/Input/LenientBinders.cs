using System.ComponentModel.DataAnnotations;
using DongchengUnion.Domain.Kernel;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace DongchengUnion.Web.Platform.Input;

/// <summary>Reads a text into a value; the answer is null, or the complaint that follows the field's name.</summary>
public delegate string? Read<T>(string text, out T value);

/// <summary>Text, numbers, dates and months of forms and addresses are read leniently. Passwords are taken exactly as typed.</summary>
public sealed class LenientBinders : IModelBinderProvider
{
    private static readonly Dictionary<Type, IModelBinder> Binders = new()
    {
        [typeof(int)] = new LenientBinder<int>(LenientNumbers.Whole),
        [typeof(long)] = new LenientBinder<long>(LenientNumbers.Whole),
        [typeof(decimal)] = new LenientBinder<decimal>(LenientNumbers.Amount),
        [typeof(DateOnly)] = new LenientBinder<DateOnly>(LenientDates.Day),
        [typeof(Month)] = new LenientBinder<Month>(LenientDates.Month),
        [typeof(string)] = new LineBinder(),
    };

    public IModelBinder? GetBinder(ModelBinderProviderContext context)
    {
        // Bodies, headers and services are read by others.
        if (context.BindingInfo.BindingSource is { IsGreedy: true } || IsSecret(context.Metadata)) return null;
        return Binders.GetValueOrDefault(context.Metadata.UnderlyingOrModelType);
    }

    private static bool IsSecret(ModelMetadata metadata) =>
        metadata.DataTypeName == nameof(DataType.Password) || metadata.Name?.EndsWith("Password", StringComparison.Ordinal) == true;
}

/// <summary>Binds one kind of value and complains in Chinese, naming the field.</summary>
internal sealed class LenientBinder<T>(Read<T> read) : IModelBinder where T : struct
{
    public Task BindModelAsync(ModelBindingContext context)
    {
        var given = context.ValueProvider.GetValue(context.ModelName);
        if (given == ValueProviderResult.None)
        {
            // There is no month zero to fall back on.
            if (typeof(T) == typeof(Month) && !context.ModelMetadata.IsReferenceOrNullableType)
                context.ModelState.TryAddModelError(context.ModelName, context.ModelMetadata.ModelBindingMessageProvider.MissingBindRequiredValueAccessor("月份"));
            return Task.CompletedTask;
        }

        context.ModelState.SetModelValue(context.ModelName, given);
        var text = given.FirstValue ?? "";
        if (string.IsNullOrWhiteSpace(text))
        {
            if (context.ModelMetadata.IsReferenceOrNullableType) context.Result = ModelBindingResult.Success(null);
            else context.ModelState.TryAddModelError(context.ModelName, context.ModelMetadata.ModelBindingMessageProvider.ValueMustNotBeNullAccessor(text));
        }
        else if (read(text, out var value) is { } complaint)
        {
            context.ModelState.TryAddModelError(context.ModelName, $"{context.ModelMetadata.GetDisplayName()}{complaint}");
        }
        else
        {
            context.Result = ModelBindingResult.Success(value);
        }

        return Task.CompletedTask;
    }
}

/// <summary>Binds a line of text as <see cref="LenientText.Line"/> takes it.</summary>
internal sealed class LineBinder : IModelBinder
{
    public Task BindModelAsync(ModelBindingContext context)
    {
        var given = context.ValueProvider.GetValue(context.ModelName);
        if (given == ValueProviderResult.None) return Task.CompletedTask;
        context.ModelState.SetModelValue(context.ModelName, given);
        var line = LenientText.Line(given.FirstValue ?? "");
        context.Result = ModelBindingResult.Success(line == "" && context.ModelMetadata.ConvertEmptyStringToNull ? null : line);
        return Task.CompletedTask;
    }
}
