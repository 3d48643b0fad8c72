using DongchengUnion.Domain.Kernel;

namespace DongchengUnion.Data.Membership.Imports;

/// <summary>One run over a list: for whom, on which day, and whether anything is written.</summary>
/// <param name="JoinOn">The day of joining for rows that give none.</param>
/// <param name="By">In whose name the ledger is written.</param>
/// <param name="Writes">False for the dry run.</param>
internal sealed record ImportTask(int BatchId, DateOnly JoinOn, DateOnly Today, Actor By, DateTime At, bool Writes);
