namespace DongchengUnion.Domain.Kernel;

/// <summary>A rule of the union says no. The message is one Chinese sentence fit to be shown to the person who asked.</summary>
public sealed class RuleViolationException(string message) : Exception(message);
