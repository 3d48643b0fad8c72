namespace DongchengUnion.Web.Modules.Membership.MemberEdits;

/// <summary>A choice from a code table, for _CodeField.</summary>
/// <param name="Value">What is chosen; a code that is no longer offered stays offered to the one who has it.</param>
public sealed record CodeField(string Name, string Label, string Table, string? Value);
