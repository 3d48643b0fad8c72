using DongchengUnion.Web.Platform;
using Serilog;
using Serilog.Core;
using Serilog.Events;
using Serilog.Formatting.Compact;

namespace DongchengUnion.Web.Tests.Platform;

/// <summary>A log is a second copy: no whole resident number, mobile number or bank card gets into it.</summary>
public sealed class MaskedLogTests
{
    [Theory]
    [InlineData("证件 110101199003071234 不符", "证件 1101**********1234 不符")]
    [InlineData("11010119900307123X", "1101**********123X")]
    [InlineData("老证 110101900307123。", "老证 1101********123。")]
    [InlineData("电话13800138000", "电话138****8000")]
    [InlineData("138 0013 8000", "138******8000")]
    [InlineData("１３８００１３８０００", "138****8000")]
    [InlineData("卡 6222 0200 0011 2345 678", "卡 6222*************** 678")]
    [InlineData("卡6222020000112345678", "卡6222***********5678")]
    [InlineData("2019-07-02 09:30:00 共 35000 份", "2019-07-02 09:30:00 共 35000 份")]
    [InlineData("01-84d0f6b1c2e34a5f96b7c8d9e0f1a2b3", "01-84d0f6b1c2e34a5f96b7c8d9e0f1a2b3")]
    [InlineData("0.1234567890123456", "0.1234567890123456")]
    [InlineData("编号 110101002 金额 12345678.90", "编号 110101002 金额 12345678.90")]
    public void Personal_numbers_lose_their_middle_and_nothing_else_does(string text, string masked) => Assert.Equal(masked, PersonalData.Mask(text));

    [Fact]
    public void No_corner_of_a_log_line_lets_one_through()
    {
        var lines = new Lines();
        using var logger = new LoggerConfiguration().Enrich.With<MaskedProperties>().WriteTo.Sink(lines).CreateLogger();
        const string id = "110101199003071234";
        logger.Error(new InvalidOperationException($"no {id}"), "Text {Id} number {Number} list {@List} thing {@Thing} map {@Map}",
            id, long.Parse(id, System.Globalization.CultureInfo.InvariantCulture), new[] { id, "x" },
            new { Inner = new { Phone = "13800138000" } }, new Dictionary<string, string> { [id] = id });
        var line = Assert.Single(lines.Written);
        Assert.DoesNotContain(id, line);
        Assert.DoesNotContain("13800138000", line);
        Assert.Contains("1101**********1234", line);
        System.Text.Json.JsonDocument.Parse(line).Dispose();
    }

    private sealed class Lines : ILogEventSink
    {
        private readonly MaskedFormatter formatter = new(new CompactJsonFormatter());

        public List<string> Written { get; } = [];

        public void Emit(LogEvent logEvent)
        {
            using var text = new StringWriter();
            formatter.Format(logEvent, text);
            Written.Add(text.ToString());
        }
    }
}
