using DongchengUnion.Domain.Privacy;

namespace DongchengUnion.Domain.Tests.Privacy;

/// <summary>What is left to read of a masked value.</summary>
public sealed class MasksTests
{
    [Theory]
    [InlineData("110101199003070054", "1101**********0054")]
    [InlineData("110101900307005", "1101*******7005")]
    [InlineData("E12345678", "*****5678")]
    [InlineData("1234567", "*****67")]
    [InlineData("1234", "****")]
    [InlineData("", "")]
    public void Of_a_document_the_ends_are_left(string number, string masked) => Assert.Equal(masked, Masks.Document(number));

    [Theory]
    [InlineData("13812345678", "138****5678")]
    [InlineData("65123456", "****3456")]
    public void Of_a_telephone_the_last_four_are_left(string number, string masked) => Assert.Equal(masked, Masks.Mobile(number));

    [Theory]
    [InlineData("6201234567", "******4567")]
    [InlineData("123", "***")]
    public void Of_a_card_the_last_four_are_left(string number, string masked) => Assert.Equal(masked, Masks.Card(number));

    [Theory]
    [InlineData("许知秋", "许*秋")]
    [InlineData("王伟", "王*")]
    [InlineData("欧阳小明", "欧**明")]
    [InlineData("𠮷田", "𠮷*")]
    [InlineData("Maria Silva", "M***")]
    [InlineData("甲", "*")]
    [InlineData("", "")]
    public void Of_a_name_the_ends_are_left(string name, string masked) => Assert.Equal(masked, Masks.Name(name));

    [Theory]
    [InlineData("zhiqiu@example.cn", "z***@example.cn")]
    [InlineData("none", "****")]
    public void Of_an_address_the_house_is_left(string address, string masked) => Assert.Equal(masked, Masks.Email(address));
}
