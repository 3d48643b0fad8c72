namespace DongchengUnion.Web.Platform;

/// <summary>Names a browser the way its user would.</summary>
public static class Devices
{
    private static readonly (string Mark, string Name)[] Browsers =
    [
        ("MicroMessenger", "微信"), ("QIAXIN", "奇安信浏览器"), ("QAX", "奇安信浏览器"), ("360SE", "360 安全浏览器"), ("360EE", "360 极速浏览器"),
        ("Edg/", "Edge"), ("Firefox/", "Firefox"), ("Chrome/", "Chrome"), ("Safari/", "Safari"),
    ];

    private static readonly (string Mark, string Name)[] Systems =
    [
        ("HarmonyOS", "鸿蒙"), ("Android", "安卓"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Windows", "Windows"), ("Mac OS", "macOS"), ("Linux", "Linux"),
    ];

    public static string Describe(string agent) => $"{Name(Browsers, agent, "其他浏览器")} · {Name(Systems, agent, "其他系统")}";

    private static string Name((string Mark, string Name)[] known, string agent, string other) =>
        known.FirstOrDefault(k => agent.Contains(k.Mark, StringComparison.OrdinalIgnoreCase)).Name ?? other;
}
