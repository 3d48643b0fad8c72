using System.Reflection;
using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.Organization;

namespace DongchengUnion.Domain.Tests.Organization;

/// <summary>A district small enough to hold in the head: two streets, two companies under the first, a group under one of them.</summary>
internal sealed class District
{
    public static readonly DateOnly Today = new(2019, 7, 2);
    public static readonly DateTime Now = new(2019, 7, 2, 1, 0, 0, DateTimeKind.Utc);

    private readonly List<Union> all = [];

    public District()
    {
        Federation = Found("110101", "区总", UnionLevel.District, null, new(1950, 5, 1));
        Jingshan = Found("110101002", "景山街道总工会", UnionLevel.Subdistrict, Federation, new(1984, 1, 1));
        Hepingli = Found("110101010", "和平里街道总工会", UnionLevel.Subdistrict, Federation, new(1984, 1, 1));
        Company = Found("G0001", "甲公司工会", UnionLevel.Grassroots, Jingshan, new(2009, 11, 6));
        Neighbour = Found("G0002", "乙公司工会", UnionLevel.Grassroots, Jingshan, new(2010, 3, 1));
        Group = Found("G0001-01", "编辑部小组", UnionLevel.Group, Company, new(2012, 1, 1));
    }

    public Union Federation { get; }
    public Union Jingshan { get; }
    public Union Hepingli { get; }
    public Union Company { get; }
    public Union Neighbour { get; }
    public Union Group { get; }

    public static Decision On(int month, int day, string reason = "用人单位变化") => new(new DateOnly(2019, month, day), reason, null, Actor.Portal, Now);

    public List<Union> Below(Union union) => [.. all.Where(u => u != union && u.Path.StartsWith(union.Path, StringComparison.Ordinal))];

    /// <summary>Name and parent of every union that existed on a day, as the shapes tell it.</summary>
    public IReadOnlyDictionary<string, (string Name, int? ParentId, string Path)> ShapesOn(DateOnly day) =>
        all.SelectMany(u => u.Shapes).Where(s => s.FromOn <= day && (s.UntilOn is null || s.UntilOn >= day)).ToDictionary(s => s.Number, s => (s.Name, s.ParentId, s.Path));

    public Union Found(string number, string name, UnionLevel level, Union? parent, DateOnly on) => File(new Union(number, name, level, parent, on));

    /// <summary>Does what the database does: gives the row its number, then its place.</summary>
    public Union File(Union union)
    {
        typeof(Union).GetProperty(nameof(Union.Id), BindingFlags.Public | BindingFlags.Instance)!.SetValue(union, all.Count + 1);
        union.TakePlace(Actor.Portal, Now);
        all.Add(union);
        return union;
    }
}
