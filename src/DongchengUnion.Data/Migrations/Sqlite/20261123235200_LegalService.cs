using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace DongchengUnion.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class LegalService : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Attachments",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    SubjectKey = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    NameSealed = table.Column<byte[]>(type: "BLOB", nullable: false),
                    StoredAs = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Type = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Bytes = table.Column<long>(type: "INTEGER", nullable: false),
                    Sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    PageCount = table.Column<int>(type: "INTEGER", nullable: true),
                    ScannedBy = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Evidence = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Visibility = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Side = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    AddedById = table.Column<int>(type: "INTEGER", nullable: false),
                    AddedByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    AddedByPost = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    AddedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    RemovedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    RemovedByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    RemovedWhy = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Attachments", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "CalendarFeeds",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    AccountId = table.Column<int>(type: "INTEGER", nullable: false),
                    SecretHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    RevokedAt = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CalendarFeeds", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CalendarFeeds_AspNetUsers_AccountId",
                        column: x => x.AccountId,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Cases",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Number = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    UnionId = table.Column<int>(type: "INTEGER", nullable: false),
                    ScopePath = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    DeskName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    FirstDeskId = table.Column<int>(type: "INTEGER", nullable: false),
                    FirstDeskName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ApplicantAccountId = table.Column<int>(type: "INTEGER", nullable: true),
                    ReceivedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    AcceptedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ClosedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    RecordedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    AskedTotal = table.Column<decimal>(type: "TEXT", precision: 18, scale: 2, nullable: false),
                    AgreedTotal = table.Column<decimal>(type: "TEXT", precision: 18, scale: 2, nullable: false),
                    PaidTotal = table.Column<decimal>(type: "TEXT", precision: 18, scale: 2, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Stage = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    StageBeforeClosing = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    ApplicantAgreedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    RespondentAgreedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Mediators = table.Column<string>(type: "TEXT", maxLength: -1, nullable: true),
                    Sessions = table.Column<string>(type: "TEXT", maxLength: -1, nullable: true),
                    ExtendedTo = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    SettlesAll = table.Column<bool>(type: "INTEGER", nullable: true),
                    LateTerms = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    Instalments = table.Column<string>(type: "TEXT", maxLength: -1, nullable: true),
                    Signatures = table.Column<string>(type: "TEXT", maxLength: -1, nullable: true),
                    EffectiveOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Outcome = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Declined = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    ReferredTo = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Facts_Category = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Facts_Cause = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    Facts_Form = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Facts_IsOpenHearing = table.Column<bool>(type: "INTEGER", nullable: true),
                    Facts_KnownOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Facts_RelationEndedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Facts_Source = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Facts_Urgency = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Facts_Workers = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Cases", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Cases_Unions_UnionId",
                        column: x => x.UnionId,
                        principalTable: "Unions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ClockSheets",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Subject = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    SubjectId = table.Column<long>(type: "INTEGER", nullable: false),
                    SubjectNumber = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    UnionId = table.Column<int>(type: "INTEGER", nullable: false),
                    ScopePath = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    DeskName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    OwnerAccountId = table.Column<int>(type: "INTEGER", nullable: true),
                    LeadAccountId = table.Column<int>(type: "INTEGER", nullable: true),
                    WorkerAccountId = table.Column<int>(type: "INTEGER", nullable: true),
                    Facts = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    ClaimsWages = table.Column<bool>(type: "INTEGER", nullable: false),
                    ClaimsOther = table.Column<bool>(type: "INTEGER", nullable: false),
                    MayBeReviewed = table.Column<bool>(type: "INTEGER", nullable: false),
                    MayBeConfirmed = table.Column<bool>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ClockSheets", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Consultations",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    DeskId = table.Column<int>(type: "INTEGER", nullable: false),
                    DeskName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    DeskLevel = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ScopePath = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    Serial = table.Column<int>(type: "INTEGER", nullable: true),
                    Year = table.Column<int>(type: "INTEGER", nullable: true),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Month = table.Column<int>(type: "INTEGER", nullable: false),
                    Channel = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Asker = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Category = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Outcome = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Minutes = table.Column<int>(type: "INTEGER", nullable: true),
                    QuestionSealed = table.Column<byte[]>(type: "BLOB", maxLength: 2100, nullable: false),
                    AnswerSealed = table.Column<byte[]>(type: "BLOB", maxLength: 2100, nullable: true),
                    AnsweredByName = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    Satisfaction = table.Column<int>(type: "INTEGER", nullable: true),
                    AskedById = table.Column<int>(type: "INTEGER", nullable: true),
                    Stage = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    RecordedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CountedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    VoidedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    VoidedByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Consultations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Consultations_Unions_DeskId",
                        column: x => x.DeskId,
                        principalTable: "Unions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DocumentTemplates",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Content = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Note = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    AddedByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    AddedByPost = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    AddedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CurrentSince = table.Column<DateTime>(type: "TEXT", nullable: true),
                    CurrentByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DocumentTemplates", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "DutyDays",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Begins = table.Column<TimeOnly>(type: "TEXT", nullable: false),
                    Ends = table.Column<TimeOnly>(type: "TEXT", nullable: false),
                    Lawyer = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Place = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Telephone = table.Column<string>(type: "TEXT", maxLength: 30, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DutyDays", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "LegalEvents",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    UnionId = table.Column<int>(type: "INTEGER", nullable: false),
                    UnionName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    UnionLevel = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ScopePath = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    Title = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Laws = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Month = table.Column<int>(type: "INTEGER", nullable: false),
                    Begins = table.Column<TimeOnly>(type: "TEXT", nullable: true),
                    Ends = table.Column<TimeOnly>(type: "TEXT", nullable: true),
                    Place = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    StreetCode = table.Column<string>(type: "TEXT", maxLength: 9, nullable: false),
                    Lecturer = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    Stage = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Attendance = table.Column<int>(type: "INTEGER", nullable: true),
                    MigrantAttendance = table.Column<int>(type: "INTEGER", nullable: true),
                    Handouts = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    HandoutQuantity = table.Column<long>(type: "INTEGER", nullable: true),
                    OnlineReach = table.Column<int>(type: "INTEGER", nullable: true),
                    PaperProof = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    FileCount = table.Column<int>(type: "INTEGER", nullable: false),
                    CountedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    SessionKey = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    RecordedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    RecordedByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    VoidedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    VoidedByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    ReplacesId = table.Column<int>(type: "INTEGER", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LegalEvents", x => x.Id);
                    table.ForeignKey(
                        name: "FK_LegalEvents_LegalEvents_ReplacesId",
                        column: x => x.ReplacesId,
                        principalTable: "LegalEvents",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_LegalEvents_Unions_UnionId",
                        column: x => x.UnionId,
                        principalTable: "Unions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "LegalFaqs",
                columns: table => new
                {
                    Code = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Topic = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Question = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Answer = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    Basis = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Certainty = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Sort = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LegalFaqs", x => x.Code);
                });

            migrationBuilder.CreateTable(
                name: "NumberSeries",
                columns: table => new
                {
                    Name = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Next = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_NumberSeries", x => x.Name);
                });

            migrationBuilder.CreateTable(
                name: "ReminderMessages",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    AccountId = table.Column<int>(type: "INTEGER", nullable: false),
                    SentOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ReadAt = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReminderMessages", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ReminderMessages_AspNetUsers_AccountId",
                        column: x => x.AccountId,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SupervisionMatters",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    UnionId = table.Column<int>(type: "INTEGER", nullable: false),
                    UnionName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ScopePath = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    EmployerId = table.Column<int>(type: "INTEGER", nullable: true),
                    EmployerName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    EmployerKey = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    ClueSealed = table.Column<byte[]>(type: "BLOB", maxLength: 4100, nullable: false),
                    ReceivedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Stage = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    AuthorityDecidedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Ending = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Steps = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SupervisionMatters", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SupervisionMatters_Unions_UnionId",
                        column: x => x.UnionId,
                        principalTable: "Unions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SupervisionVisits",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    UnionId = table.Column<int>(type: "INTEGER", nullable: false),
                    UnionName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    UnionLevel = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ScopePath = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Month = table.Column<int>(type: "INTEGER", nullable: false),
                    Place = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    Joint = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    EmployerId = table.Column<int>(type: "INTEGER", nullable: true),
                    EmployerName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    EmployerKey = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Supervisors = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    Topics = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    RecordedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    RecordedByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    VoidedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    VoidedByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    VoidReason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SupervisionVisits", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SupervisionVisits_Unions_UnionId",
                        column: x => x.UnionId,
                        principalTable: "Unions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Supervisors",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    UnionId = table.Column<int>(type: "INTEGER", nullable: false),
                    ScopePath = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    Name = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Level = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    CardNumber = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    FromOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    UntilOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    TrainingHours = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Supervisors", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Supervisors_Unions_UnionId",
                        column: x => x.UnionId,
                        principalTable: "Unions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AttachmentLines",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    FileId = table.Column<long>(type: "INTEGER", nullable: false),
                    SubjectKey = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    Deed = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    AccountId = table.Column<int>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Post = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AttachmentLines", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AttachmentLines_Attachments_FileId",
                        column: x => x.FileId,
                        principalTable: "Attachments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CaseAccesses",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    CaseId = table.Column<long>(type: "INTEGER", nullable: false),
                    AccountId = table.Column<int>(type: "INTEGER", nullable: false),
                    Capacity = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    GivenAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Until = table.Column<DateTime>(type: "TEXT", nullable: true),
                    EndedAt = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CaseAccesses", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CaseAccesses_Cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "Cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CaseClaims",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    CaseId = table.Column<long>(type: "INTEGER", nullable: false),
                    Line = table.Column<int>(type: "INTEGER", nullable: false),
                    Type = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    To = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Asked = table.Column<decimal>(type: "TEXT", precision: 18, scale: 2, nullable: true),
                    Agreed = table.Column<decimal>(type: "TEXT", precision: 18, scale: 2, nullable: true),
                    Paid = table.Column<decimal>(type: "TEXT", precision: 18, scale: 2, nullable: true),
                    Result = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Words = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CaseClaims", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CaseClaims_Cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "Cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CaseEntries",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    CaseId = table.Column<long>(type: "INTEGER", nullable: false),
                    Verb = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    StageBefore = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    StageAfter = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    AccountId = table.Column<int>(type: "INTEGER", nullable: false),
                    ByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ByPost = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ByUnionId = table.Column<int>(type: "INTEGER", nullable: true),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    WordsSealed = table.Column<byte[]>(type: "BLOB", maxLength: 8000, nullable: true),
                    IsForApplicant = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CaseEntries", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CaseEntries_Cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "Cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CaseParties",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    CaseId = table.Column<long>(type: "INTEGER", nullable: false),
                    Side = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    EmployerName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    CreditCode = table.Column<string>(type: "TEXT", maxLength: 18, nullable: true),
                    ContactSealed = table.Column<byte[]>(type: "BLOB", maxLength: 600, nullable: true),
                    NameSealed = table.Column<byte[]>(type: "BLOB", maxLength: 300, nullable: true),
                    NameHash = table.Column<byte[]>(type: "BLOB", maxLength: 32, nullable: true),
                    DocumentKind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    DocumentSealed = table.Column<byte[]>(type: "BLOB", maxLength: 200, nullable: true),
                    DocumentHash = table.Column<byte[]>(type: "BLOB", maxLength: 32, nullable: true),
                    MobileSealed = table.Column<byte[]>(type: "BLOB", maxLength: 100, nullable: true),
                    MobileHash = table.Column<byte[]>(type: "BLOB", maxLength: 32, nullable: true),
                    Sex = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    IsMigrant = table.Column<bool>(type: "INTEGER", nullable: false),
                    IsDispatched = table.Column<bool>(type: "INTEGER", nullable: false),
                    IsPlatformWorker = table.Column<bool>(type: "INTEGER", nullable: false),
                    RepresentedBy = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    RepresentativeSealed = table.Column<byte[]>(type: "BLOB", maxLength: 300, nullable: true),
                    Attorney = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    SuccessorName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CaseParties", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CaseParties_Cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "Cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Handovers",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    CaseId = table.Column<long>(type: "INTEGER", nullable: false),
                    Number = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    UnionId = table.Column<int>(type: "INTEGER", nullable: false),
                    ScopePath = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    FromName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ToUnionId = table.Column<int>(type: "INTEGER", nullable: false),
                    ToPath = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ToName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Words = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Stage = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    AskedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    AskedByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    AskedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    DecidedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    DecidedByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    TakenOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Answer = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Handovers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Handovers_Cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "Cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Handovers_Unions_ToUnionId",
                        column: x => x.ToUnionId,
                        principalTable: "Unions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Handovers_Unions_UnionId",
                        column: x => x.UnionId,
                        principalTable: "Unions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Clocks",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Subject = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    SubjectId = table.Column<long>(type: "INTEGER", nullable: false),
                    SubjectNumber = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    UnionId = table.Column<int>(type: "INTEGER", nullable: false),
                    ScopePath = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    DeskName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    OwnerAccountId = table.Column<int>(type: "INTEGER", nullable: true),
                    LeadAccountId = table.Column<int>(type: "INTEGER", nullable: true),
                    WorkerAccountId = table.Column<int>(type: "INTEGER", nullable: true),
                    Purpose = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Party = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    RuleId = table.Column<string>(type: "TEXT", maxLength: 24, nullable: false),
                    RuleRowId = table.Column<int>(type: "INTEGER", nullable: false),
                    RuleName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Basis = table.Column<string>(type: "TEXT", maxLength: 420, nullable: false),
                    Certainty = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    IsProvisional = table.Column<bool>(type: "INTEGER", nullable: false),
                    AnchorOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    NaturalEnd = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    EndedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Working = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    Skipped = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    StartedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    SheetId = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Clocks", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Clocks_ClockSheets_SheetId",
                        column: x => x.SheetId,
                        principalTable: "ClockSheets",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "LegalEventCoHosts",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    UnionId = table.Column<int>(type: "INTEGER", nullable: false),
                    UnionName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ScopePath = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    LegalEventId = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LegalEventCoHosts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_LegalEventCoHosts_LegalEvents_LegalEventId",
                        column: x => x.LegalEventId,
                        principalTable: "LegalEvents",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "LegalEventFiles",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    EventId = table.Column<int>(type: "INTEGER", nullable: false),
                    UnionId = table.Column<int>(type: "INTEGER", nullable: false),
                    ScopePath = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ContentType = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    StoredAs = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    AddedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    AddedByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LegalEventFiles", x => x.Id);
                    table.ForeignKey(
                        name: "FK_LegalEventFiles_LegalEvents_EventId",
                        column: x => x.EventId,
                        principalTable: "LegalEvents",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ReminderLines",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    AccountId = table.Column<int>(type: "INTEGER", nullable: false),
                    ClockId = table.Column<long>(type: "INTEGER", nullable: false),
                    Point = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Subject = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    SubjectId = table.Column<long>(type: "INTEGER", nullable: false),
                    SubjectNumber = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ReminderMessageId = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReminderLines", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ReminderLines_ReminderMessages_ReminderMessageId",
                        column: x => x.ReminderMessageId,
                        principalTable: "ReminderMessages",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "SupervisionLetters",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Number = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    Year = table.Column<int>(type: "INTEGER", nullable: true),
                    Serial = table.Column<int>(type: "INTEGER", nullable: true),
                    Facts = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    Articles = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Demand = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    DraftedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    SignedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    SignedByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    DeliveredOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    RepliedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Reply = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    SupervisionMatterId = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SupervisionLetters", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SupervisionLetters_SupervisionMatters_SupervisionMatterId",
                        column: x => x.SupervisionMatterId,
                        principalTable: "SupervisionMatters",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "SupervisionFindings",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Topic = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Severity = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    What = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Workers = table.Column<int>(type: "INTEGER", nullable: true),
                    Amount = table.Column<decimal>(type: "TEXT", precision: 18, scale: 2, nullable: true),
                    CorrectedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    SupervisionVisitId = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SupervisionFindings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SupervisionFindings_SupervisionVisits_SupervisionVisitId",
                        column: x => x.SupervisionVisitId,
                        principalTable: "SupervisionVisits",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ClockChanges",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    BeforeRuleId = table.Column<string>(type: "TEXT", maxLength: 24, nullable: true),
                    BeforeAnchorOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    BeforeNaturalEnd = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    BeforeDueOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    BeforeState = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    AfterDueOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    AfterState = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Why = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    ByAccountId = table.Column<int>(type: "INTEGER", nullable: false),
                    ByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ClockId = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ClockChanges", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ClockChanges_Clocks_ClockId",
                        column: x => x.ClockId,
                        principalTable: "Clocks",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_AttachmentLines_FileId",
                table: "AttachmentLines",
                column: "FileId");

            migrationBuilder.CreateIndex(
                name: "IX_AttachmentLines_SubjectKey",
                table: "AttachmentLines",
                column: "SubjectKey");

            migrationBuilder.CreateIndex(
                name: "IX_Attachments_SubjectKey",
                table: "Attachments",
                column: "SubjectKey");

            migrationBuilder.CreateIndex(
                name: "IX_CalendarFeeds_AccountId",
                table: "CalendarFeeds",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_CalendarFeeds_SecretHash",
                table: "CalendarFeeds",
                column: "SecretHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CaseAccesses_AccountId",
                table: "CaseAccesses",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_CaseAccesses_CaseId_AccountId",
                table: "CaseAccesses",
                columns: new[] { "CaseId", "AccountId" });

            migrationBuilder.CreateIndex(
                name: "IX_CaseClaims_CaseId_Line",
                table: "CaseClaims",
                columns: new[] { "CaseId", "Line" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CaseEntries_CaseId",
                table: "CaseEntries",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_CaseParties_CaseId",
                table: "CaseParties",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_CaseParties_EmployerName",
                table: "CaseParties",
                column: "EmployerName");

            migrationBuilder.CreateIndex(
                name: "IX_CaseParties_NameHash",
                table: "CaseParties",
                column: "NameHash");

            migrationBuilder.CreateIndex(
                name: "IX_Cases_ApplicantAccountId",
                table: "Cases",
                column: "ApplicantAccountId");

            migrationBuilder.CreateIndex(
                name: "IX_Cases_FirstDeskId_AcceptedOn",
                table: "Cases",
                columns: new[] { "FirstDeskId", "AcceptedOn" });

            migrationBuilder.CreateIndex(
                name: "IX_Cases_Number",
                table: "Cases",
                column: "Number",
                unique: true,
                filter: "Number IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Cases_Stage_UnionId",
                table: "Cases",
                columns: new[] { "Stage", "UnionId" });

            migrationBuilder.CreateIndex(
                name: "IX_Cases_UnionId_ClosedOn_ReceivedOn",
                table: "Cases",
                columns: new[] { "UnionId", "ClosedOn", "ReceivedOn" });

            migrationBuilder.CreateIndex(
                name: "IX_ClockChanges_ClockId",
                table: "ClockChanges",
                column: "ClockId");

            migrationBuilder.CreateIndex(
                name: "IX_Clocks_SheetId",
                table: "Clocks",
                column: "SheetId");

            migrationBuilder.CreateIndex(
                name: "IX_Clocks_State_OwnerAccountId",
                table: "Clocks",
                columns: new[] { "State", "OwnerAccountId" });

            migrationBuilder.CreateIndex(
                name: "IX_Clocks_State_UnionId_DueOn",
                table: "Clocks",
                columns: new[] { "State", "UnionId", "DueOn" });

            migrationBuilder.CreateIndex(
                name: "IX_Clocks_Subject_SubjectId",
                table: "Clocks",
                columns: new[] { "Subject", "SubjectId" });

            migrationBuilder.CreateIndex(
                name: "IX_ClockSheets_Subject_SubjectId",
                table: "ClockSheets",
                columns: new[] { "Subject", "SubjectId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Consultations_AskedById",
                table: "Consultations",
                column: "AskedById");

            migrationBuilder.CreateIndex(
                name: "IX_Consultations_DeskId_Month",
                table: "Consultations",
                columns: new[] { "DeskId", "Month" });

            migrationBuilder.CreateIndex(
                name: "IX_Consultations_DeskId_Year_Serial",
                table: "Consultations",
                columns: new[] { "DeskId", "Year", "Serial" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Consultations_ScopePath",
                table: "Consultations",
                column: "ScopePath");

            migrationBuilder.CreateIndex(
                name: "IX_DocumentTemplates_Kind_Number",
                table: "DocumentTemplates",
                columns: new[] { "Kind", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DutyDays_On_Begins_Lawyer",
                table: "DutyDays",
                columns: new[] { "On", "Begins", "Lawyer" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Handovers_ToUnionId_Stage",
                table: "Handovers",
                columns: new[] { "ToUnionId", "Stage" });

            migrationBuilder.CreateIndex(
                name: "IX_Handovers_UnionId",
                table: "Handovers",
                column: "UnionId");

            migrationBuilder.CreateIndex(
                name: "OpenHandoverOfCase",
                table: "Handovers",
                column: "CaseId",
                unique: true,
                filter: "Stage IN ('Asked','Granted')");

            migrationBuilder.CreateIndex(
                name: "IX_LegalEventCoHosts_LegalEventId",
                table: "LegalEventCoHosts",
                column: "LegalEventId");

            migrationBuilder.CreateIndex(
                name: "IX_LegalEventCoHosts_ScopePath",
                table: "LegalEventCoHosts",
                column: "ScopePath");

            migrationBuilder.CreateIndex(
                name: "IX_LegalEventFiles_EventId",
                table: "LegalEventFiles",
                column: "EventId");

            migrationBuilder.CreateIndex(
                name: "IX_LegalEvents_Month_Kind",
                table: "LegalEvents",
                columns: new[] { "Month", "Kind" });

            migrationBuilder.CreateIndex(
                name: "IX_LegalEvents_ReplacesId",
                table: "LegalEvents",
                column: "ReplacesId");

            migrationBuilder.CreateIndex(
                name: "IX_LegalEvents_ScopePath",
                table: "LegalEvents",
                column: "ScopePath");

            migrationBuilder.CreateIndex(
                name: "IX_LegalEvents_SessionKey",
                table: "LegalEvents",
                column: "SessionKey",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_LegalEvents_UnionId_Month",
                table: "LegalEvents",
                columns: new[] { "UnionId", "Month" });

            migrationBuilder.CreateIndex(
                name: "IX_ReminderLines_AccountId_ClockId_DueOn_Point",
                table: "ReminderLines",
                columns: new[] { "AccountId", "ClockId", "DueOn", "Point" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ReminderLines_ReminderMessageId",
                table: "ReminderLines",
                column: "ReminderMessageId");

            migrationBuilder.CreateIndex(
                name: "IX_ReminderMessages_AccountId_SentOn",
                table: "ReminderMessages",
                columns: new[] { "AccountId", "SentOn" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SupervisionFindings_SupervisionVisitId",
                table: "SupervisionFindings",
                column: "SupervisionVisitId");

            migrationBuilder.CreateIndex(
                name: "IX_SupervisionLetters_Kind_Year_Serial",
                table: "SupervisionLetters",
                columns: new[] { "Kind", "Year", "Serial" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SupervisionLetters_SupervisionMatterId",
                table: "SupervisionLetters",
                column: "SupervisionMatterId");

            migrationBuilder.CreateIndex(
                name: "IX_SupervisionMatters_ScopePath",
                table: "SupervisionMatters",
                column: "ScopePath");

            migrationBuilder.CreateIndex(
                name: "IX_SupervisionMatters_Stage_UnionId",
                table: "SupervisionMatters",
                columns: new[] { "Stage", "UnionId" });

            migrationBuilder.CreateIndex(
                name: "IX_SupervisionMatters_UnionId",
                table: "SupervisionMatters",
                column: "UnionId");

            migrationBuilder.CreateIndex(
                name: "IX_SupervisionVisits_Month_EmployerKey",
                table: "SupervisionVisits",
                columns: new[] { "Month", "EmployerKey" });

            migrationBuilder.CreateIndex(
                name: "IX_SupervisionVisits_ScopePath",
                table: "SupervisionVisits",
                column: "ScopePath");

            migrationBuilder.CreateIndex(
                name: "IX_SupervisionVisits_UnionId_Month",
                table: "SupervisionVisits",
                columns: new[] { "UnionId", "Month" });

            migrationBuilder.CreateIndex(
                name: "IX_Supervisors_CardNumber",
                table: "Supervisors",
                column: "CardNumber",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Supervisors_UnionId",
                table: "Supervisors",
                column: "UnionId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AttachmentLines");

            migrationBuilder.DropTable(
                name: "CalendarFeeds");

            migrationBuilder.DropTable(
                name: "CaseAccesses");

            migrationBuilder.DropTable(
                name: "CaseClaims");

            migrationBuilder.DropTable(
                name: "CaseEntries");

            migrationBuilder.DropTable(
                name: "CaseParties");

            migrationBuilder.DropTable(
                name: "ClockChanges");

            migrationBuilder.DropTable(
                name: "Consultations");

            migrationBuilder.DropTable(
                name: "DocumentTemplates");

            migrationBuilder.DropTable(
                name: "DutyDays");

            migrationBuilder.DropTable(
                name: "Handovers");

            migrationBuilder.DropTable(
                name: "LegalEventCoHosts");

            migrationBuilder.DropTable(
                name: "LegalEventFiles");

            migrationBuilder.DropTable(
                name: "LegalFaqs");

            migrationBuilder.DropTable(
                name: "NumberSeries");

            migrationBuilder.DropTable(
                name: "ReminderLines");

            migrationBuilder.DropTable(
                name: "SupervisionFindings");

            migrationBuilder.DropTable(
                name: "SupervisionLetters");

            migrationBuilder.DropTable(
                name: "Supervisors");

            migrationBuilder.DropTable(
                name: "Attachments");

            migrationBuilder.DropTable(
                name: "Clocks");

            migrationBuilder.DropTable(
                name: "Cases");

            migrationBuilder.DropTable(
                name: "LegalEvents");

            migrationBuilder.DropTable(
                name: "ReminderMessages");

            migrationBuilder.DropTable(
                name: "SupervisionVisits");

            migrationBuilder.DropTable(
                name: "SupervisionMatters");

            migrationBuilder.DropTable(
                name: "ClockSheets");
        }
    }
}
