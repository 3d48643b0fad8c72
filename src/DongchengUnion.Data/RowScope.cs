namespace DongchengUnion.Data;

/// <summary>Which rows exist for the one who asks. Nothing is seen by default.</summary>
/// <param name="Below">Rows of unions whose path starts with this may be read and written; "-" for none.</param>
/// <param name="UnionId">The union of the post: its own rows stay visible to its officers when it moves. 0 for none.</param>
/// <param name="Trail">The path of the post's union: the unions on it may be named. "-" for none.</param>
/// <param name="AccountId">The account, for rows that belong to a person. 0 for nobody.</param>
/// <param name="DeskId">The union whose desk for disputes and legal aid the post belongs to. 0 for none.</param>
/// <param name="At">When it is asked: a leave to look at a case may have run out.</param>
public sealed record RowScope(string Below, int UnionId, string Trail, int AccountId, int DeskId = 0, DateTime At = default)
{
    /// <summary>Whether the post handles what workers confide: a desk of a street or system, or the district's rights department.</summary>
    public bool OpensLegalMatters => DeskId != 0 || Below == Portal.Below;

    public static readonly RowScope Nobody = new("-", 0, "-", 0);

    /// <summary>For seeds, migrations and the portal's own clockwork; never for a request.</summary>
    public static readonly RowScope Portal = new("/", 0, "-", 0);
}

/// <summary>Where the context learns on whose behalf it reads and writes.</summary>
public interface IRowScopeSource
{
    RowScope Scope { get; }
}

/// <summary>A scope that is known beforehand.</summary>
public sealed class FixedScope(RowScope scope) : IRowScopeSource
{
    public RowScope Scope { get; } = scope;
}

/// <summary>Somebody tried to write a row of a union that is not theirs to write for. Nothing was saved.</summary>
public sealed class OutsideScopeException(string table, int unionId)
    : InvalidOperationException($"A {table} of union {unionId} lies outside the writer's scope.")
{
    public string Table { get; } = table;
    public int UnionId { get; } = unionId;
}
