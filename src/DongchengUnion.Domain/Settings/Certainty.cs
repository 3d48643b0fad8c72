using DongchengUnion.Domain.Kernel;

namespace DongchengUnion.Domain.Settings;

/// <summary>How sure a rule or value is.</summary>
public enum Certainty
{
    [Label("已核实")] Verified = 1,
    [Label("据业务常识")] Known = 2,
    [Label("待核实")] Uncertain = 3,
}
