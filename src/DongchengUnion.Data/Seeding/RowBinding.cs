using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace DongchengUnion.Data.Seeding;

/// <summary>Hands a record's values to a statement as the map stores them, without a box for each: made once for each table.</summary>
internal static class RowBinding
{
    private static readonly ConditionalWeakTable<IEntityType, Delegate> Made = [];

    /// <returns>Null where a column is of a kind that only the provider knows how to store.</returns>
    public static Action<SqliteRows, T>? Of<T>(IEntityType entity, IReadOnlyList<IProperty> columns) where T : class =>
        columns.All(c => c.PropertyInfo is not null && BoundAs(c.GetRelationalTypeMapping().Converter?.ProviderClrType ?? c.ClrType) is not null)
            ? (Action<SqliteRows, T>)Made.GetValue(entity, _ => Make<T>(columns))
            : null;

    private static Action<SqliteRows, T> Make<T>(IReadOnlyList<IProperty> columns)
    {
        var (statement, row) = (Expression.Parameter(typeof(SqliteRows)), Expression.Parameter(typeof(T)));
        var calls = columns.Select((column, i) =>
        {
            var value = Bindable(Stored(column, Member(row, column.DeclaringType, column)));
            return (Expression)Expression.Call(statement, nameof(SqliteRows.Bind), null, Expression.Constant(i + 1), value);
        });
        return Expression.Lambda<Action<SqliteRows, T>>(Expression.Block(calls), statement, row).Compile();
    }

    private static MemberExpression Member(Expression row, ITypeBase declaring, IPropertyBase property) => Expression.Property(
        declaring is IComplexType { ComplexProperty: var part } ? Member(row, part.DeclaringType, part) : row, property.PropertyInfo!);

    // As the map stores it: enums by name, instants in UTC. Nothing stays nothing.
    private static Expression Stored(IProperty column, Expression value)
    {
        if (column.GetRelationalTypeMapping().Converter is not { } converter) return value;
        var given = value.Type == converter.ModelClrType ? value : Expression.Convert(value, converter.ModelClrType);
        Expression stored = Expression.Invoke(converter.ConvertToProviderExpression, given);
        if (value.Type.IsValueType && Nullable.GetUnderlyingType(value.Type) is null) return stored;
        var to = stored.Type.IsValueType ? typeof(Nullable<>).MakeGenericType(stored.Type) : stored.Type;
        return Expression.Condition(Expression.Equal(value, Expression.Constant(null, value.Type)), Expression.Default(to), Expression.Convert(stored, to));
    }

    private static Expression Bindable(Expression value)
    {
        var to = BoundAs(value.Type)!;
        if (value.Type == typeof(bool)) return Expression.Condition(value, Expression.Constant(1L, to), Expression.Constant(0L, to));
        if (value.Type == typeof(bool?))
            return Expression.Condition(Expression.Property(value, nameof(Nullable<>.HasValue)), Bindable(Expression.Property(value, nameof(Nullable<>.Value))), Expression.Default(to));
        return value.Type == to ? value : Expression.Convert(value, to);
    }

    private static Type? BoundAs(Type type) => type == typeof(string) || type == typeof(byte[]) ? type
        : type == typeof(bool) || type == typeof(bool?) || type == typeof(int) || type == typeof(int?) || type == typeof(long) || type == typeof(long?) ? typeof(long?)
        : type == typeof(DateOnly) || type == typeof(DateOnly?) ? typeof(DateOnly?)
        : type == typeof(DateTime) || type == typeof(DateTime?) ? typeof(DateTime?)
        : null;
}
