using DongchengUnion.Domain.Kernel;

namespace DongchengUnion.Domain.Attachments;

/// <summary>What an uploaded paper is evidence of.</summary>
public enum EvidenceKind
{
    [Label("身份证明")] Identity = 1,
    [Label("劳动合同")] Contract = 2,
    [Label("工资支付记录")] Wages = 3,
    [Label("考勤记录")] Attendance = 4,
    [Label("社会保险记录")] SocialInsurance = 5,
    [Label("单位通知")] Notice = 6,
    [Label("录音录像")] Recording = 7,
    [Label("证人证言")] Witness = 8,
    [Label("送达回证")] DeliveryReceipt = 9,
    [Label("文书")] Paper = 10,
    [Label("其他")] Other = 11,
}

/// <summary>Who of those taking part may see a file. The side that uploaded it and the organ always may.</summary>
public enum AttachmentVisibility
{
    [Label("仅本方和调解员")] OwnSide = 1,
    [Label("双方和调解员")] BothSides = 2,
    [Label("仅调解员")] MediatorsOnly = 3,
}

/// <summary>On which side somebody stands to a record.</summary>
public enum AttachmentSide
{
    [Label("申请方")] Applicant = 1,
    [Label("被申请方")] Respondent = 2,
    [Label("办理方")] Organ = 3,
}

/// <summary>What a file is by its content.</summary>
public enum FileType
{
    [Label("PDF文件")] Pdf = 1,
    [Label("JPG图片")] Jpeg = 2,
    [Label("PNG图片")] Png = 3,
    [Label("Word文档")] Docx = 4,
    [Label("Excel表格")] Xlsx = 5,
    [Label("MP3音频")] Mp3 = 6,
    [Label("MP4音视频")] Mp4 = 7,
}

/// <summary>What was done with a file.</summary>
public enum AttachmentDeed
{
    [Label("上传")] Added = 1,
    [Label("下载")] Read = 2,
    [Label("删除")] Removed = 3,
}
