using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace DongchengUnion.Domain.MonthlyReports;

/// <summary>Proof of a submission: a number out of a gap-free series, the instant, and the fingerprint of what was sent.</summary>
public static class ReportReceipt
{
    public static string Number(int year, int running) => string.Create(CultureInfo.InvariantCulture, $"{year}-{running:000000}");

    /// <summary>SHA-256 over union, month, form version and every sent value in the form's order. A blank differs from a zero.</summary>
    public static string Hash(MonthlyReport report, ReportFormVersion version)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{report.UnionId}|{report.Month.Number}|{report.FormCode}|{report.FormVersion}|{report.Amendment}\n");
        foreach (var item in version.Items)
        {
            var cell = report.Cell(item.Code);
            text.Append(CultureInfo.InvariantCulture, $"{item.Code}={(cell.Sent is null ? "-" : cell.Sent.Show(item.Type))}\n");
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    /// <summary>The fingerprint as people read it over the telephone.</summary>
    public static string Spoken(string hash) => string.Join(' ', hash[..16].ToUpperInvariant().Chunk(4).Select(c => new string(c)));
}

/// <summary>The last receipt number of a year. Taken in the transaction of the submission, so that no number is lost.</summary>
public sealed class ReceiptSeries
{
    private ReceiptSeries() { }

    public ReceiptSeries(int year, int last)
    {
        Year = year;
        Last = last;
    }

    public int Year { get; private set; }
    public int Last { get; private set; }
}
