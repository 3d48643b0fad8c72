namespace DongchengUnion.Data.Attachments;

/// <summary>Asks a scanner for harmful content before a file is put away. The office's own product is registered in place of <see cref="NoScan"/>.</summary>
public interface IFileScan
{
    /// <summary>What is written beside each file; empty for none.</summary>
    string Name { get; }

    /// <returns>Why the file is refused, one sentence; null when it passes.</returns>
    Task<string?> Complaint(byte[] content, CancellationToken cancellationToken);
}

/// <summary>No scanner is installed; the page of the administrators says so.</summary>
public sealed class NoScan : IFileScan
{
    public string Name => "";

    public Task<string?> Complaint(byte[] content, CancellationToken cancellationToken) => Task.FromResult<string?>(null);
}
