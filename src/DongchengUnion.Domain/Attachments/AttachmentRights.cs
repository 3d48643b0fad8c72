namespace DongchengUnion.Domain.Attachments;

/// <summary>
/// A kind of record that carries files. The module of the record registers one; it is asked before every list, upload, download and
/// removal, and it alone knows who takes part in the record.
/// </summary>
public interface IAttachmentSubjects
{
    /// <summary>As it stands in addresses and tables: lower case, at most 30 characters, such as mediation-case.</summary>
    string Kind { get; }

    /// <returns>What the one who asks may do; null where the record does not exist for that person.</returns>
    Task<AttachmentRights?> RightsOf(long id, CancellationToken cancellationToken);
}

/// <summary>What one person may do with the files of one record.</summary>
/// <param name="Title">How the record is called on the page of its files.</param>
/// <param name="Address">The page of the record.</param>
/// <param name="Side">Where the person stands; files are seen by it.</param>
/// <param name="MayAdd">May upload.</param>
/// <param name="MayRemove">May remove: of the own side's files only, the organ any.</param>
public sealed record AttachmentRights(string Title, string Address, AttachmentSide Side, bool MayAdd, bool MayRemove)
{
    public bool Sees(Attachment file) => Side == AttachmentSide.Organ || file.Visibility switch
    {
        AttachmentVisibility.MediatorsOnly => false,
        AttachmentVisibility.OwnSide => file.Side == Side,
        AttachmentVisibility.BothSides => true,
    };

    public bool Removes(Attachment file) => MayRemove && (Side == AttachmentSide.Organ || file.Side == Side);
}
