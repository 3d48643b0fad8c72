// Planted breaches of the module borders, so that ModuleBordersTests is seen to fail where it should.
// They stand in namespaces of modules, in this test assembly only.
using DongchengUnion.Domain.Organization;

namespace DongchengUnion.Domain.Planted
{
    internal sealed class Trespasser
    {
        // Only the state machine and the lambda know the foreign type.
        public static async Task<int> Count(IQueryable<object> rows)
        {
            await Task.Yield();
            return rows.OfType<Union>().Count(u => u.Name != "");
        }
    }
}

namespace AspNetCoreGeneratedDocument
{
    internal sealed class Modules_Planted_Things_Index
    {
        public Type Leans { get; } = typeof(DongchengUnion.Web.Modules.Home.HomePage);
    }
}
