using System.Collections.Concurrent;
using System.Linq.Expressions;
using System.Reflection;
using DongchengUnion.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Query;

namespace DongchengUnion.Web.Tests.SqlServer;

/// <summary>
/// Every query that the portal under test compiles for SQLite is compiled for SQL Server as well and read by Microsoft's parser.
/// A query that SQL Server could not run fails the very request that asks it, on a machine without SQL Server.
/// </summary>
internal sealed class SqlServerTwin : IQueryExpressionInterceptor
{
    /// <summary>One for all portals: a second instance would cost a second set of EF's inner services.</summary>
    public static readonly SqlServerTwin Instance = new();

    private static readonly MethodInfo Execute = typeof(IQueryProvider).GetMethods().Single(m => m is { Name: nameof(IQueryProvider.Execute), IsGenericMethod: true });

    private SqlServerTwin() { }

    /// <summary>The T-SQL of each query seen so far.</summary>
    public ConcurrentBag<string> Seen { get; } = [];

    public Expression QueryCompilationStarting(Expression queryExpression, QueryExpressionEventData eventData)
    {
        if (eventData.Context is not SqliteUnionDbContext) return queryExpression;
        var sql = Translate(queryExpression);
        var errors = sql.SelectMany(s => TSql.Errors(s)).ToList();
        if (errors.Count > 0) throw new InvalidOperationException($"T-SQL does not parse: {string.Join("; ", errors)}\n{string.Join("\n", sql)}");
        sql.ForEach(Seen.Add);
        return queryExpression;
    }

    /// <exception cref="InvalidOperationException">SQL Server cannot run this query; the message is EF's.</exception>
    internal static List<string> Translate(Expression query)
    {
        var capture = new Capture();
        using var db = OfflineContexts.SqlServer(null, capture);
        var moved = new Move(db).Visit(query);
        var isSequence = moved.Type.IsGenericType && moved.Type.GetGenericTypeDefinition() is var made && (made == typeof(IQueryable<>) || made == typeof(IOrderedQueryable<>));
        var result = isSequence ? typeof(IEnumerable<>).MakeGenericType(moved.Type.GetGenericArguments()) : moved.Type;
        try
        {
            var rows = Execute.MakeGenericMethod(result).Invoke(((IQueryable)db.Unions).Provider, [moved]);
            // Rows are asked for one by one; asking for the first sends the text.
            if (rows is System.Collections.IEnumerable and not string) foreach (var _ in (System.Collections.IEnumerable)rows) break;
        }
        catch (Exception failure) when (capture.Sql.Count > 0)
        {
            // Nobody answered: First finds no row, Count no number. The text was captured before that.
            _ = failure;
        }
        catch (TargetInvocationException failure) when (failure.InnerException is { } inner)
        {
            throw new InvalidOperationException($"SQL Server cannot run this query: {inner.Message}", inner);
        }

        return capture.Sql;
    }

    /// <summary>Puts the tables of the other database in the place of this one's, and sample values in the place of parameters.</summary>
    private sealed class Move(DbContext db) : ExpressionVisitor
    {
        protected override Expression VisitExtension(Expression node) => node switch
        {
            EntityQueryRootExpression root when root.GetType() == typeof(EntityQueryRootExpression) => Root(root.ElementType),
            EntityQueryRootExpression => throw new InvalidOperationException("Raw SQL cannot be compiled for the other database: write LINQ."),
            QueryParameterExpression parameter => Sample(parameter.Type),
            _ => base.VisitExtension(node),
        };

        private Expression Root(Type element) =>
            ((IQueryable)typeof(DbContext).GetMethod(nameof(DbContext.Set), 1, [])!.MakeGenericMethod(element).Invoke(db, null)!).Expression;

        /// <summary>A field of an object is taken for a parameter again, as the caller's variable was.</summary>
        private static MemberExpression Sample(Type type)
        {
            var holder = typeof(Holder<>).MakeGenericType(type);
            return Expression.Field(Expression.Constant(Activator.CreateInstance(holder, SampleOf(type))), "Value");
        }

        private static object? SampleOf(Type type)
        {
            var bare = Nullable.GetUnderlyingType(type) ?? type;
            if (bare == typeof(string)) return "/1/";
            if (bare == typeof(Domain.Kernel.Month)) return new Domain.Kernel.Month(201906);
            if (bare.IsEnum) return Enum.GetValues(bare).GetValue(0);
            if (bare.IsArray) return Filled(bare.GetElementType()!);
            var item = bare.IsGenericType ? bare.GetInterfaces().Append(bare).FirstOrDefault(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IEnumerable<>)) : null;
            if (item is not null)
            {
                var array = Filled(item.GetGenericArguments()[0]);
                return bare.IsInstanceOfType(array) ? array : Activator.CreateInstance(bare, array);
            }

            return bare.IsValueType ? Activator.CreateInstance(bare) : null;
        }

        private static Array Filled(Type element)
        {
            var array = Array.CreateInstance(element, 1);
            array.SetValue(SampleOf(element), 0);
            return array;
        }
    }

    private sealed class Holder<T>(T value)
    {
        public readonly T Value = value;
    }
}
