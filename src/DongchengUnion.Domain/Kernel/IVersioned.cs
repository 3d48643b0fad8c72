namespace DongchengUnion.Domain.Kernel;

/// <summary>A record that two people may open at once: the second save is refused, nothing is overwritten.</summary>
public interface IVersioned
{
    int Version { get; }
}
