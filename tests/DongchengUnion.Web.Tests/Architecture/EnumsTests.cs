using System.Reflection;
using DongchengUnion.Data;
using DongchengUnion.Domain.Kernel;

namespace DongchengUnion.Web.Tests.Architecture;

/// <summary>Every choice has a Chinese name, and none is chosen by accident.</summary>
public sealed class EnumsTests
{
    [Fact]
    public void Every_member_has_a_Chinese_name_and_none_is_zero() =>
        Complaints.None(new[] { typeof(Actor), typeof(UnionDbContext) }.SelectMany(t => t.Assembly.GetTypes())
            .Where(t => t.IsEnum && !t.IsNestedPrivate).SelectMany(Wrong));

    [Fact]
    public void A_nameless_member_and_a_zero_are_caught() => Assert.Equal(2, Wrong(typeof(Planted)).Count());

    private static IEnumerable<string> Wrong(Type type)
    {
        foreach (var member in type.GetFields(BindingFlags.Public | BindingFlags.Static))
        {
            var name = member.GetCustomAttribute<LabelAttribute>()?.Text;
            if (name is null || !name.Any(c => c > '\u2fff')) yield return $"{type.Name}.{member.Name} has no Chinese name";
            if (Convert.ToInt64(member.GetRawConstantValue(), System.Globalization.CultureInfo.InvariantCulture) == 0) yield return $"{type.Name}.{member.Name} is zero";
        }
    }

    private enum Planted
    {
        Nameless = 1,
        [Label("零")] Zero = 0,
    }
}
