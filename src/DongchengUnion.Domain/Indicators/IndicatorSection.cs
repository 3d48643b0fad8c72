using DongchengUnion.Domain.Kernel;

namespace DongchengUnion.Domain.Indicators;

/// <summary>The five parts of the union's work, in the order of the half-year review.</summary>
public enum IndicatorSection
{
    [Label("思想政治引领")] Ideology = 1,
    [Label("组织建设与改革")] Organisation = 2,
    [Label("职工素质提升")] Quality = 3,
    [Label("权益维护")] Rights = 4,
    [Label("普惠服务与保障")] Service = 5,
}
