using System.Globalization;

namespace DongchengUnion.Domain.Kernel;

/// <summary>A calendar month in Beijing, stored as the number 201906.</summary>
public readonly record struct Month : IComparable<Month>
{
    /// <param name="number">Year times 100 plus month: 201906. Other numbers are refused with <see cref="ArgumentOutOfRangeException"/>.</param>
    public Month(int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 190001);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, 299912);
        if (number % 100 is < 1 or > 12) throw new ArgumentOutOfRangeException(nameof(number), number, "month 01 to 12");
        Number = number;
    }

    public int Number { get; }
    public int Year => Number / 100;
    public int InYear => Number % 100;
    public DateOnly FirstDay => new(Year, InYear, 1);
    public DateOnly LastDay => FirstDay.AddMonths(1).AddDays(-1);

    public static Month Of(DateOnly day) => new(day.Year * 100 + day.Month);

    public Month Add(int months) => Of(FirstDay.AddMonths(months));

    public int CompareTo(Month other) => Number.CompareTo(other.Number);

    public static bool operator <(Month a, Month b) => a.Number < b.Number;
    public static bool operator >(Month a, Month b) => a.Number > b.Number;
    public static bool operator <=(Month a, Month b) => a.Number <= b.Number;
    public static bool operator >=(Month a, Month b) => a.Number >= b.Number;

    /// <summary>The address form, 2019-06.</summary>
    public override string ToString() => FirstDay.ToString("yyyy-MM", CultureInfo.InvariantCulture);

    /// <summary>The form for people, 2019年6月.</summary>
    public string InWords => $"{Year}年{InYear}月";

    /// <summary>Reads 2019-06 or 201906; anything else is false.</summary>
    public static bool TryParse(string? text, out Month month)
    {
        month = default;
        if (text is null) return false;
        var digits = text.Replace("-", "", StringComparison.Ordinal);
        if (digits.Length != 6 || !int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return false;
        if (number is < 190001 or > 299912 || number % 100 is < 1 or > 12) return false;
        month = new Month(number);
        return true;
    }
}
