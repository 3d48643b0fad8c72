using DongchengUnion.Domain.Documents;

namespace DongchengUnion.Data.Documents;

/// <summary>Invented values for trying a template. Rare characters are among them, so that a missing font is seen before a real name is.</summary>
public static class DocumentSamples
{
    private static readonly DateOnly Day = new(2019, 6, 28);

    public static DocumentValues Of(DocumentKind kind)
    {
        var form = DocumentCatalogue.Of(kind);
        var values = new DocumentValues(kind);
        foreach (var field in form.Fields) values.Text(field.Key, Value(field));
        foreach (var group in form.Rows)
        {
            for (var i = 1; i <= 2; i++)
            {
                var number = i;
                values.Row(group.Key, row =>
                {
                    foreach (var field in group.Fields) row.Text(field.Key[(group.Key.Length + 1)..], field.Key.EndsWith(".number", StringComparison.Ordinal) ? $"{number}" : Value(field));
                });
            }
        }

        return values;
    }

    private static string Value(DocumentField field)
    {
        var name = field.Key[(field.Key.IndexOf('.', StringComparison.Ordinal) + 1)..];
        return name switch
        {
            "case-number" => "东工样〔2019〕0001号",
            "applicant-name" or "aided-person" or "addressee" => "王𠮷样",
            "mediators" or "lawyer" or "handlers" or "by" or "deliverer" => "李𬱖、赵㐂",
            "respondent-name" or "opponent" or "employer" => "北京样例商贸有限公司",
            "organ" or "receiving-organ" => "北京市东城区总工会（样例）",
            "total" or "recovered" or "received" or "amount" or "claimed" or "agreed" => "26,000.50",
            _ when name.EndsWith("-in-words", StringComparison.Ordinal) => ChineseAmount.InWords(26000.5m),
            "copies" => "3",
            _ when name.EndsWith("-on", StringComparison.Ordinal) || name is "date" or "answer-by" => ChineseDate.Plain(Day),
            "facts" or "summary" or "result" => $"{field.Label}第一段（样例文字）。\n{field.Label}第二段（样例文字）。",
            _ => $"{field.Label}（样例）",
        };
    }
}
