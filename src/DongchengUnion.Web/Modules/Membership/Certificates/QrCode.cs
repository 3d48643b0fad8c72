using QRCoder;

namespace DongchengUnion.Web.Modules.Membership.Certificates;

/// <summary>A code as dark squares of one path, for the view to draw: no markup comes from elsewhere.</summary>
/// <param name="Size">Squares on a side, with the light margin that readers ask for.</param>
public sealed record QrCode(int Size, string Path)
{
    public static QrCode Svg(string text)
    {
        // The generator's matrix holds the margin already.
        using var data = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M);
        var rows = data.ModuleMatrix;
        return new QrCode(rows.Count, string.Concat(rows.SelectMany((row, y) =>
            Enumerable.Range(0, row.Length).Where(x => row[x]).Select(x => $"M{x} {y}h1v1h-1z"))));
    }
}
