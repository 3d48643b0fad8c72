using DongchengUnion.Domain.Deadlines.Clocks;

namespace DongchengUnion.Web.Platform;

/// <summary>Where the record behind a clock is opened: a module that keeps clocks says it for its own records.</summary>
public interface IClockLink
{
    ClockSubject Subject { get; }

    string Url(long id);
}
