using System.Globalization;
using DongchengUnion.Domain.Indicators;
using DongchengUnion.Web.Modules.WorkRegister.WorkRecords;

namespace DongchengUnion.Web.Modules.WorkRegister.Indicators;

/// <summary>Says in words how a figure is rounded and what its words stand for.</summary>
public static class FigureWords
{
    public static string Exactly(decimal value) => value.ToString("#,0.############", CultureInfo.InvariantCulture);

    public static string WithSign(decimal value) => value.ToString("+#,0.############;-#,0.############;0", CultureInfo.InvariantCulture);

    public static string Rule(Indicator indicator) => indicator.Step == 0
        ? "写准确数，不取整。"
        : $"以 {WorkRecordList.Number(indicator.Step)} {indicator.BaseUnit}为一档：超过整档不足半档写“余”，够八成写“近”下一档，其间写“约”；多少写多少，不往大处说。";

    public static string Meaning(Indicator indicator, RoundedFigure words) => words.Qualifier == FigureQualifier.Exact
        ? $"“{words.Text}”就是 {WorkRecordList.Number(words.Interval.From)} {indicator.BaseUnit}。"
        : $"“{words.Text}”表示不少于 {WorkRecordList.Number(words.Interval.From)}、小于 {WorkRecordList.Number(words.Interval.Until)} {indicator.BaseUnit}。";

    /// <summary>A sum in base units, as the unit of the indicator writes it.</summary>
    public static string InUnit(Indicator indicator, decimal baseValue) => $"{Exactly(baseValue / indicator.Scale)} {indicator.Unit}";
}
