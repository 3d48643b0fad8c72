using DongchengUnion.Domain.Kernel;

namespace DongchengUnion.Domain.Organization;

/// <summary>What kind of workers' body a union is (工会组织类型).</summary>
public enum UnionType
{
    [Label("单独基层工会")] Independent = 1,
    [Label("联合基层工会")] Joint = 2,
    [Label("街道工会")] Subdistrict = 3,
    [Label("园区工会")] Park = 4,
    [Label("行业工会")] Trade = 5,
    [Label("集团工会")] Conglomerate = 6,
    [Label("系统工会")] System = 7,
    [Label("分会、小组")] Branch = 8,
    [Label("地方总工会")] District = 9,
}

/// <summary>The form in which a union is set up (组织形式); the name on the seal may differ.</summary>
public enum UnionForm
{
    [Label("总工会")] Federation = 1,
    [Label("工会")] Union = 2,
    [Label("工会联合会")] UnionFederation = 3,
    [Label("工会委员会")] UnionCommittee = 4,
    [Label("联合工会委员会")] JointCommittee = 5,
    [Label("分会")] Branch = 6,
    [Label("小组")] Group = 7,
}

/// <summary>Whether a union is at work.</summary>
public enum UnionStatus
{
    [Label("正常")] Active = 1,
    [Label("已并入其他工会")] Merged = 2,
    [Label("已撤销")] Closed = 3,
}
