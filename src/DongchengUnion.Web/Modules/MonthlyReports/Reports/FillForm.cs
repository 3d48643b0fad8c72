using DongchengUnion.Domain.MonthlyReports;

namespace DongchengUnion.Web.Modules.MonthlyReports.Reports;

/// <summary>What the report page posts: per item the value, the prefilled value it was shown with, and a sentence.</summary>
public sealed class FillForm
{
    public int Version { get; set; }
    public Dictionary<string, string?> Values { get; set; } = [];
    public Dictionary<string, string?> Shown { get; set; } = [];
    public Dictionary<string, string?> Notes { get; set; } = [];

    /// <summary>The blocks declared 本节无.</summary>
    public List<string> None { get; set; } = [];

    /// <summary>Reads every posted cell.</summary>
    /// <param name="complain">Is told the item and what is wrong with what was typed there.</param>
    public IReadOnlyList<CellEntry> Read(ReportFormVersion version, Action<string, string> complain)
    {
        List<CellEntry> entries = [];
        foreach (var item in version.Items.Where(i => Values.ContainsKey(i.Code)))
        {
            var (answer, complaint) = Answer.Read(Values[item.Code], item);
            var note = Notes.GetValueOrDefault(item.Code);
            if (note?.Length > 500) complaint = $"“{item.Label}”的说明不超过 500 字。";
            if (complaint is not null) complain(item.Code, complaint);
            entries.Add(new CellEntry(item.Code, answer, Answer.Read(Shown.GetValueOrDefault(item.Code), item).Answer, note));
        }

        return entries;
    }
}
