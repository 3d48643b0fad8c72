using DongchengUnion.Domain.Indicators;

namespace DongchengUnion.Data.WorkRegister;

/// <summary>From sums to a published figure.</summary>
public static class FigureArithmetic
{
    public const string NothingToTell = "暂无数据";

    internal static Figure Of(Indicator indicator, FigureParts parts, int unitsNotAccepted)
    {
        var over = parts.Sum(indicator.Items);
        if (indicator.Nature == IndicatorNature.Ratio)
            return Publish(indicator, Quotient(indicator, over.Total, parts.Sum(indicator.BaseItems).Total), over, unitsNotAccepted);
        // No event is zero events; but no statement of a stock or a plan is no statement.
        var value = indicator.Nature == IndicatorNature.Flow || parts.Tells(indicator.Items) ? over.Total : (decimal?)null;
        return Publish(indicator, value, over, unitsNotAccepted);
    }

    /// <summary>A ratio in base units, rounded half up to the decimals of its definition; null without a denominator.</summary>
    public static decimal? Quotient(Indicator indicator, decimal numerator, decimal denominator)
    {
        if (denominator == 0) return null;
        var inUnit = numerator / denominator * (indicator.IsPercentage ? 100 : 1) / indicator.Scale;
        return Math.Round(inUnit, indicator.Decimals, MidpointRounding.AwayFromZero) * indicator.Scale;
    }

    private static Figure Publish(Indicator indicator, decimal? value, FigureSum sum, int unitsNotAccepted)
    {
        if (value is not { } told)
            return new Figure(indicator, null, NothingToTell, RoundedFigure.Exact, sum.Rows, 0, unitsNotAccepted);
        var words = RoundedFigure.Of(told, indicator.Unit, indicator.Step);
        var difference = indicator.Nature == IndicatorNature.Ratio ? 0 : sum.Difference / indicator.Scale;
        return new Figure(indicator, told / indicator.Scale, words.Text, words.QualifierInWords, sum.Rows, difference, unitsNotAccepted);
    }
}
