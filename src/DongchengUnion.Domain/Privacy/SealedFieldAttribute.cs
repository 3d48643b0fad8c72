namespace DongchengUnion.Domain.Privacy;

/// <summary>A column of sealed bytes. A change of keys finds the columns by this mark; a test finds those that lack it.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class SealedFieldAttribute(PersonalField field) : Attribute
{
    public PersonalField Field { get; } = field;
}
