using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace DongchengUnion.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class Membership : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Register",
                table: "WorkKinds",
                type: "nvarchar(200)",
                maxLength: 200,
                nullable: false,
                defaultValue: "");

            migrationBuilder.CreateTable(
                name: "BindingRequests",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Number = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    UnionId = table.Column<int>(type: "int", nullable: false),
                    ScopePath = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    UnionName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Workplace = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    StatementSealed = table.Column<byte[]>(type: "varbinary(2000)", maxLength: 2000, nullable: false),
                    CodeHash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    Stage = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: false),
                    SubmittedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    DecidedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    DecidedByName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    DecidedByPost = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Reason = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BindingRequests", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ConsentRecords",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    AccountId = table.Column<int>(type: "int", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false),
                    Answer = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    How = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ConsentRecords", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ConsentRecords_AspNetUsers_AccountId",
                        column: x => x.AccountId,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DuplicatePairs",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    UnionId = table.Column<int>(type: "int", nullable: false),
                    ScopePath = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    FirstId = table.Column<long>(type: "bigint", nullable: false),
                    SecondId = table.Column<long>(type: "bigint", nullable: false),
                    Reasons = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Score = table.Column<int>(type: "int", nullable: false),
                    State = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    FoundAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    DecidedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    DecidedByName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Note = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DuplicatePairs", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "IdSeries",
                columns: table => new
                {
                    Name = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Next = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_IdSeries", x => x.Name);
                });

            migrationBuilder.CreateTable(
                name: "ImportBatches",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    UnionId = table.Column<int>(type: "int", nullable: false),
                    UnionName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    ScopePath = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    FileName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    StoredAs = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    IsWholeStaff = table.Column<bool>(type: "bit", nullable: false),
                    JoinOn = table.Column<DateOnly>(type: "date", nullable: false),
                    SexReason = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    Mapping = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    Stage = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    DoneRows = table.Column<int>(type: "int", nullable: false),
                    Failure = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    UploadedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    UploadedById = table.Column<int>(type: "int", nullable: false),
                    UploadedByName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    ConfirmedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    ConfirmedById = table.Column<int>(type: "int", nullable: true),
                    ConfirmedByName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    FinishedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    UndoneAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    UndoneById = table.Column<int>(type: "int", nullable: true),
                    UndoneByName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false),
                    Counts_Changed = table.Column<int>(type: "int", nullable: false),
                    Counts_Created = table.Column<int>(type: "int", nullable: false),
                    Counts_Leaving = table.Column<int>(type: "int", nullable: false),
                    Counts_Rows = table.Column<int>(type: "int", nullable: false),
                    Counts_Same = table.Column<int>(type: "int", nullable: false),
                    Counts_SexDiffers = table.Column<int>(type: "int", nullable: false),
                    Counts_SharedPhones = table.Column<int>(type: "int", nullable: false),
                    Counts_Wrong = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ImportBatches", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ImportBatches_Unions_UnionId",
                        column: x => x.UnionId,
                        principalTable: "Unions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "LedgerCheckRuns",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    StartedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    StartedByName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    FinishedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    People = table.Column<int>(type: "int", nullable: false),
                    Events = table.Column<int>(type: "int", nullable: false),
                    Findings = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LedgerCheckRuns", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "LookEntries",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    PersonId = table.Column<long>(type: "bigint", nullable: false),
                    UnionId = table.Column<int>(type: "int", nullable: false),
                    ScopePath = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Fields = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Purpose = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    AccountId = table.Column<int>(type: "int", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Post = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Role = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    LookerUnionId = table.Column<int>(type: "int", nullable: true),
                    LookerUnionName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LookEntries", x => x.Id);
                    table.ForeignKey(
                        name: "FK_LookEntries_AspNetUsers_AccountId",
                        column: x => x.AccountId,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "MemberCodes",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Table = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    Code = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    NationalCode = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: true),
                    Label = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Aliases = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    ValidFrom = table.Column<DateOnly>(type: "date", nullable: true),
                    ValidTo = table.Column<DateOnly>(type: "date", nullable: true),
                    Sort = table.Column<int>(type: "int", nullable: false),
                    Certainty = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MemberCodes", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "MemberSearchKeys",
                columns: table => new
                {
                    Key = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false, collation: "Latin1_General_100_BIN2"),
                    UpperUnionId = table.Column<int>(type: "int", nullable: false),
                    PersonId = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MemberSearchKeys", x => new { x.Key, x.UpperUnionId, x.PersonId });
                });

            migrationBuilder.CreateTable(
                name: "OwnDataRequests",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    AccountId = table.Column<int>(type: "int", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Subject = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Answer = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OwnDataRequests", x => x.Id);
                    table.ForeignKey(
                        name: "FK_OwnDataRequests_AspNetUsers_AccountId",
                        column: x => x.AccountId,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PersonMerges",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    UnionId = table.Column<int>(type: "int", nullable: false),
                    ScopePath = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    KeptId = table.Column<long>(type: "bigint", nullable: false),
                    KeptName = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    MergedId = table.Column<long>(type: "bigint", nullable: false),
                    MergedName = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    UndoUntil = table.Column<DateOnly>(type: "date", nullable: false),
                    MergedByName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    MergedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    UndoneByName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    UndoneAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Snapshot = table.Column<byte[]>(type: "varbinary(max)", maxLength: -1, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PersonMerges", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Persons",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    UnionId = table.Column<int>(type: "int", nullable: false),
                    ScopePath = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    UpperUnionId = table.Column<int>(type: "int", nullable: false),
                    FullName = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    FormerName = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    NameSort = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false, collation: "Latin1_General_100_BIN2"),
                    MobileSealed = table.Column<byte[]>(type: "varbinary(100)", maxLength: 100, nullable: true),
                    MobileHash = table.Column<byte[]>(type: "varbinary(32)", maxLength: 32, nullable: true),
                    EmailSealed = table.Column<byte[]>(type: "varbinary(300)", maxLength: 300, nullable: true),
                    CardStatus = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    CardSealed = table.Column<byte[]>(type: "varbinary(100)", maxLength: 100, nullable: true),
                    CardHash = table.Column<byte[]>(type: "varbinary(32)", maxLength: 32, nullable: true),
                    CardIssuedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    DeathDate = table.Column<DateOnly>(type: "date", nullable: true),
                    Status = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    IsOnRoster = table.Column<int>(type: "int", nullable: false),
                    JoinedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    CurrentSince = table.Column<DateOnly>(type: "date", nullable: true),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    MergedIntoId = table.Column<long>(type: "bigint", nullable: true),
                    ImportId = table.Column<int>(type: "int", nullable: true),
                    RecordedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false),
                    Facts_BirthDate = table.Column<DateOnly>(type: "date", nullable: true),
                    Facts_Department = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Facts_DuesPaidTo = table.Column<DateOnly>(type: "date", nullable: true),
                    Facts_Education = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: true),
                    Facts_EmploymentForm = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: true),
                    Facts_Ethnicity = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: true),
                    Facts_FromOutsideBeijing = table.Column<bool>(type: "bit", nullable: true),
                    Facts_HouseholdArea = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Facts_HouseholdType = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: true),
                    Facts_IsMigrant = table.Column<bool>(type: "bit", nullable: true),
                    Facts_JobTitle = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Facts_Nationality = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: true),
                    Facts_NativePlace = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Facts_PoliticalStatus = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: true),
                    Facts_Post = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Facts_ResidenceArea = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Facts_Sex = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Facts_SkillLevel = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: true),
                    Facts_WorkStatus = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: true),
                    Facts_Workplace = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Persons", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Persons_Unions_UnionId",
                        column: x => x.UnionId,
                        principalTable: "Unions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PrivacyNotices",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false),
                    PublishedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Title = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Body = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false),
                    OnWithdrawal = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PrivacyNotices", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "RosterConfirmations",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    UnionId = table.Column<int>(type: "int", nullable: false),
                    UnionName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    ScopePath = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    ConfirmedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Active = table.Column<int>(type: "int", nullable: false),
                    Retained = table.Column<int>(type: "int", nullable: false),
                    Looked = table.Column<int>(type: "int", nullable: false),
                    ConfirmedByName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    RecordedAt = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RosterConfirmations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_RosterConfirmations_Unions_UnionId",
                        column: x => x.UnionId,
                        principalTable: "Unions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SavedMappings",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    UnionId = table.Column<int>(type: "int", nullable: false),
                    ScopePath = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Signature = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    Mapping = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SavedMappings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SavedMappings_Unions_UnionId",
                        column: x => x.UnionId,
                        principalTable: "Unions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ImportChanges",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    BatchId = table.Column<int>(type: "int", nullable: false),
                    PersonId = table.Column<long>(type: "bigint", nullable: false),
                    UnionId = table.Column<int>(type: "int", nullable: false),
                    ScopePath = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    PersonName = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    BeforeSealed = table.Column<byte[]>(type: "varbinary(max)", nullable: true),
                    VersionAfter = table.Column<int>(type: "int", nullable: false),
                    LeftAlone = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ImportChanges", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ImportChanges_ImportBatches_BatchId",
                        column: x => x.BatchId,
                        principalTable: "ImportBatches",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ImportLines",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    BatchId = table.Column<int>(type: "int", nullable: false),
                    UnionId = table.Column<int>(type: "int", nullable: false),
                    ScopePath = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Line = table.Column<int>(type: "int", nullable: false),
                    Verdict = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Code = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    Name = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Text = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    PersonId = table.Column<long>(type: "bigint", nullable: true),
                    Choice = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ImportLines", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ImportLines_ImportBatches_BatchId",
                        column: x => x.BatchId,
                        principalTable: "ImportBatches",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "LedgerFindings",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    RunId = table.Column<int>(type: "int", nullable: false),
                    UnionId = table.Column<int>(type: "int", nullable: false),
                    UnionName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    ScopePath = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Fault = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    PersonId = table.Column<long>(type: "bigint", nullable: true),
                    Detail = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LedgerFindings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_LedgerFindings_LedgerCheckRuns_RunId",
                        column: x => x.RunId,
                        principalTable: "LedgerCheckRuns",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_LedgerFindings_Unions_UnionId",
                        column: x => x.UnionId,
                        principalTable: "Unions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CorrectionRequests",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    PersonId = table.Column<long>(type: "bigint", nullable: false),
                    PersonName = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    AccountId = table.Column<int>(type: "int", nullable: false),
                    UnionId = table.Column<int>(type: "int", nullable: false),
                    UnionName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    ScopePath = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Fields = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false),
                    Proposed = table.Column<byte[]>(type: "varbinary(4000)", maxLength: 4000, nullable: false),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Stage = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Steps = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CorrectionRequests", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CorrectionRequests_Persons_PersonId",
                        column: x => x.PersonId,
                        principalTable: "Persons",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CorrectionRequests_Unions_UnionId",
                        column: x => x.UnionId,
                        principalTable: "Unions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "JoinApplications",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    UnionId = table.Column<int>(type: "int", nullable: false),
                    UnionName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    ScopePath = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    UpperUnionId = table.Column<int>(type: "int", nullable: false),
                    Receipt = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    CodeHash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    FullName = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    DocumentKind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    DocumentSealed = table.Column<byte[]>(type: "varbinary(200)", maxLength: 200, nullable: false),
                    DocumentHash = table.Column<byte[]>(type: "varbinary(32)", maxLength: 32, nullable: false),
                    IssuingCountry = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    MobileSealed = table.Column<byte[]>(type: "varbinary(100)", maxLength: 100, nullable: false),
                    Stage = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    WaitingSince = table.Column<DateTime>(type: "datetime2", nullable: false),
                    PersonId = table.Column<long>(type: "bigint", nullable: true),
                    Steps = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false),
                    Facts_BirthDate = table.Column<DateOnly>(type: "date", nullable: true),
                    Facts_Department = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Facts_DuesPaidTo = table.Column<DateOnly>(type: "date", nullable: true),
                    Facts_Education = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Facts_EmploymentForm = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Facts_Ethnicity = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Facts_FromOutsideBeijing = table.Column<bool>(type: "bit", nullable: true),
                    Facts_HouseholdArea = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Facts_HouseholdType = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Facts_IsMigrant = table.Column<bool>(type: "bit", nullable: true),
                    Facts_JobTitle = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Facts_Nationality = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Facts_NativePlace = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Facts_PoliticalStatus = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Facts_Post = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Facts_ResidenceArea = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Facts_Sex = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Facts_SkillLevel = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Facts_WorkStatus = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Facts_Workplace = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_JoinApplications", x => x.Id);
                    table.ForeignKey(
                        name: "FK_JoinApplications_Persons_PersonId",
                        column: x => x.PersonId,
                        principalTable: "Persons",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_JoinApplications_Unions_UnionId",
                        column: x => x.UnionId,
                        principalTable: "Unions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "LeavingCases",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    PersonId = table.Column<long>(type: "bigint", nullable: false),
                    PersonName = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    UnionId = table.Column<int>(type: "int", nullable: false),
                    UnionName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    ScopePath = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    UpperUnionId = table.Column<int>(type: "int", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    PapersStoredAs = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    PapersName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Stage = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    AcknowledgedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Steps = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false),
                    Evidence_Court = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Evidence_DiscussedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Evidence_EffectiveOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Evidence_InFavour = table.Column<int>(type: "int", nullable: true),
                    Evidence_InactiveSince = table.Column<DateOnly>(type: "date", nullable: true),
                    Evidence_JudgedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Evidence_JudgmentNumber = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Evidence_Present = table.Column<int>(type: "int", nullable: true),
                    Evidence_Talk = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    Evidence_TalkedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Evidence_VotedOn = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LeavingCases", x => x.Id);
                    table.ForeignKey(
                        name: "FK_LeavingCases_Persons_PersonId",
                        column: x => x.PersonId,
                        principalTable: "Persons",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_LeavingCases_Unions_UnionId",
                        column: x => x.UnionId,
                        principalTable: "Unions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "MemberCertificates",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    PersonId = table.Column<long>(type: "bigint", nullable: false),
                    UnionId = table.Column<int>(type: "int", nullable: false),
                    ScopePath = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    UnionName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Token = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    IssuedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ReplacedAt = table.Column<DateTime>(type: "datetime2", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MemberCertificates", x => x.Id);
                    table.ForeignKey(
                        name: "FK_MemberCertificates_Persons_PersonId",
                        column: x => x.PersonId,
                        principalTable: "Persons",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "MembershipEvents",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    PersonId = table.Column<long>(type: "bigint", nullable: false),
                    PersonName = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Sex = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    UnionId = table.Column<int>(type: "int", nullable: false),
                    ScopePath = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    UpperUnionId = table.Column<int>(type: "int", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Before = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    After = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    EffectiveOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Month = table.Column<int>(type: "int", nullable: false),
                    RecordedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    RecordedById = table.Column<int>(type: "int", nullable: false),
                    RecordedByName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    OtherUnionId = table.Column<int>(type: "int", nullable: true),
                    OtherUnionName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Basis = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    ImportId = table.Column<int>(type: "int", nullable: true),
                    ReversedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    ReversedByName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    ReversalReason = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MembershipEvents", x => x.Id);
                    table.ForeignKey(
                        name: "FK_MembershipEvents_Persons_PersonId",
                        column: x => x.PersonId,
                        principalTable: "Persons",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_MembershipEvents_Unions_UnionId",
                        column: x => x.UnionId,
                        principalTable: "Unions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PersonAccounts",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    PersonId = table.Column<long>(type: "bigint", nullable: false),
                    AccountId = table.Column<int>(type: "int", nullable: false),
                    Way = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    BoundAt = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PersonAccounts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PersonAccounts_AspNetUsers_AccountId",
                        column: x => x.AccountId,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PersonAccounts_Persons_PersonId",
                        column: x => x.PersonId,
                        principalTable: "Persons",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PersonDocuments",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    PersonId = table.Column<long>(type: "bigint", nullable: false),
                    UnionId = table.Column<int>(type: "int", nullable: false),
                    ScopePath = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    NumberSealed = table.Column<byte[]>(type: "varbinary(200)", maxLength: 200, nullable: false),
                    NumberHash = table.Column<byte[]>(type: "varbinary(32)", maxLength: 32, nullable: false),
                    LastFourHash = table.Column<byte[]>(type: "varbinary(32)", maxLength: 32, nullable: false),
                    IssuingCountry = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    ValidFrom = table.Column<DateOnly>(type: "date", nullable: true),
                    ValidUntil = table.Column<DateOnly>(type: "date", nullable: true),
                    IsLongTerm = table.Column<bool>(type: "bit", nullable: false),
                    IsFormer = table.Column<bool>(type: "bit", nullable: false),
                    SharedNumberReason = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PersonDocuments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PersonDocuments_Persons_PersonId",
                        column: x => x.PersonId,
                        principalTable: "Persons",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RosterMarks",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    PersonId = table.Column<long>(type: "bigint", nullable: false),
                    UnionId = table.Column<int>(type: "int", nullable: false),
                    ScopePath = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Year = table.Column<int>(type: "int", nullable: false),
                    Note = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    MarkedByName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    MarkedAt = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RosterMarks", x => x.Id);
                    table.ForeignKey(
                        name: "FK_RosterMarks_Persons_PersonId",
                        column: x => x.PersonId,
                        principalTable: "Persons",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Transfers",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    PersonId = table.Column<long>(type: "bigint", nullable: false),
                    PersonName = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    MemberAccountId = table.Column<int>(type: "int", nullable: true),
                    UnionId = table.Column<int>(type: "int", nullable: false),
                    UnionName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    ScopePath = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    ToUnionId = table.Column<int>(type: "int", nullable: false),
                    ToName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    ToPath = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    CommonUnionId = table.Column<int>(type: "int", nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Leaving = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Taking = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Stage = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    WaitingSince = table.Column<DateTime>(type: "datetime2", nullable: false),
                    RemindedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    EffectiveOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Steps = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Transfers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Transfers_Persons_PersonId",
                        column: x => x.PersonId,
                        principalTable: "Persons",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Transfers_Unions_ToUnionId",
                        column: x => x.ToUnionId,
                        principalTable: "Unions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Transfers_Unions_UnionId",
                        column: x => x.UnionId,
                        principalTable: "Unions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_BindingRequests_CodeHash",
                table: "BindingRequests",
                column: "CodeHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_BindingRequests_Number",
                table: "BindingRequests",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_BindingRequests_UnionId_Stage",
                table: "BindingRequests",
                columns: new[] { "UnionId", "Stage" });

            migrationBuilder.CreateIndex(
                name: "IX_ConsentRecords_AccountId_Kind",
                table: "ConsentRecords",
                columns: new[] { "AccountId", "Kind" });

            migrationBuilder.CreateIndex(
                name: "IX_CorrectionRequests_AccountId",
                table: "CorrectionRequests",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_CorrectionRequests_PersonId",
                table: "CorrectionRequests",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_CorrectionRequests_Stage_UnionId",
                table: "CorrectionRequests",
                columns: new[] { "Stage", "UnionId" });

            migrationBuilder.CreateIndex(
                name: "IX_CorrectionRequests_UnionId",
                table: "CorrectionRequests",
                column: "UnionId");

            migrationBuilder.CreateIndex(
                name: "IX_DuplicatePairs_FirstId_SecondId",
                table: "DuplicatePairs",
                columns: new[] { "FirstId", "SecondId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DuplicatePairs_State_Score",
                table: "DuplicatePairs",
                columns: new[] { "State", "Score" });

            migrationBuilder.CreateIndex(
                name: "IX_ImportBatches_Stage",
                table: "ImportBatches",
                column: "Stage");

            migrationBuilder.CreateIndex(
                name: "IX_ImportBatches_UnionId_Id",
                table: "ImportBatches",
                columns: new[] { "UnionId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_ImportChanges_BatchId_PersonId",
                table: "ImportChanges",
                columns: new[] { "BatchId", "PersonId" });

            migrationBuilder.CreateIndex(
                name: "IX_ImportLines_BatchId_Verdict_Line",
                table: "ImportLines",
                columns: new[] { "BatchId", "Verdict", "Line" });

            migrationBuilder.CreateIndex(
                name: "IX_JoinApplications_DocumentHash",
                table: "JoinApplications",
                column: "DocumentHash");

            migrationBuilder.CreateIndex(
                name: "IX_JoinApplications_PersonId",
                table: "JoinApplications",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_JoinApplications_Receipt",
                table: "JoinApplications",
                column: "Receipt",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_JoinApplications_Stage_UnionId",
                table: "JoinApplications",
                columns: new[] { "Stage", "UnionId" });

            migrationBuilder.CreateIndex(
                name: "IX_JoinApplications_UnionId",
                table: "JoinApplications",
                column: "UnionId");

            migrationBuilder.CreateIndex(
                name: "IX_LeavingCases_Stage_UnionId",
                table: "LeavingCases",
                columns: new[] { "Stage", "UnionId" });

            migrationBuilder.CreateIndex(
                name: "IX_LeavingCases_UnionId",
                table: "LeavingCases",
                column: "UnionId");

            migrationBuilder.CreateIndex(
                name: "OpenLeavingOfPerson",
                table: "LeavingCases",
                column: "PersonId",
                unique: true,
                filter: "Stage = 'Asked'");

            migrationBuilder.CreateIndex(
                name: "IX_LedgerFindings_RunId_UnionId",
                table: "LedgerFindings",
                columns: new[] { "RunId", "UnionId" });

            migrationBuilder.CreateIndex(
                name: "IX_LedgerFindings_UnionId",
                table: "LedgerFindings",
                column: "UnionId");

            migrationBuilder.CreateIndex(
                name: "IX_LookEntries_AccountId",
                table: "LookEntries",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_LookEntries_PersonId_At",
                table: "LookEntries",
                columns: new[] { "PersonId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_MemberCertificates_PersonId",
                table: "MemberCertificates",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_MemberCertificates_Token",
                table: "MemberCertificates",
                column: "Token",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_MemberCodes_Table_Code",
                table: "MemberCodes",
                columns: new[] { "Table", "Code" });

            migrationBuilder.CreateIndex(
                name: "IX_MembershipEvents_ImportId",
                table: "MembershipEvents",
                column: "ImportId");

            migrationBuilder.CreateIndex(
                name: "IX_MembershipEvents_Kind_Month_UnionId",
                table: "MembershipEvents",
                columns: new[] { "Kind", "Month", "UnionId" });

            migrationBuilder.CreateIndex(
                name: "IX_MembershipEvents_PersonId",
                table: "MembershipEvents",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_MembershipEvents_UnionId_Kind_Before_After_Sex_OtherUnionId_EffectiveOn_ReversedAt",
                table: "MembershipEvents",
                columns: new[] { "UnionId", "Kind", "Before", "After", "Sex", "OtherUnionId", "EffectiveOn", "ReversedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_OwnDataRequests_AccountId",
                table: "OwnDataRequests",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_PersonAccounts_AccountId",
                table: "PersonAccounts",
                column: "AccountId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PersonAccounts_PersonId",
                table: "PersonAccounts",
                column: "PersonId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PersonDocuments_LastFourHash",
                table: "PersonDocuments",
                column: "LastFourHash");

            migrationBuilder.CreateIndex(
                name: "IX_PersonDocuments_NumberHash",
                table: "PersonDocuments",
                column: "NumberHash",
                unique: true,
                filter: "SharedNumberReason IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_PersonDocuments_PersonId",
                table: "PersonDocuments",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_PersonMerges_KeptId",
                table: "PersonMerges",
                column: "KeptId");

            migrationBuilder.CreateIndex(
                name: "IX_PersonMerges_MergedId",
                table: "PersonMerges",
                column: "MergedId");

            migrationBuilder.CreateIndex(
                name: "IX_Persons_CardHash",
                table: "Persons",
                column: "CardHash");

            migrationBuilder.CreateIndex(
                name: "IX_Persons_ImportId",
                table: "Persons",
                column: "ImportId");

            migrationBuilder.CreateIndex(
                name: "IX_Persons_IsOnRoster_NameSort_Id_ScopePath_UnionId",
                table: "Persons",
                columns: new[] { "IsOnRoster", "NameSort", "Id", "ScopePath", "UnionId" });

            migrationBuilder.CreateIndex(
                name: "IX_Persons_MobileHash",
                table: "Persons",
                column: "MobileHash");

            migrationBuilder.CreateIndex(
                name: "IX_Persons_UnionId_IsOnRoster_NameSort_Id_ScopePath",
                table: "Persons",
                columns: new[] { "UnionId", "IsOnRoster", "NameSort", "Id", "ScopePath" });

            migrationBuilder.CreateIndex(
                name: "IX_Persons_UpperUnionId_IsOnRoster_NameSort_Id_ScopePath_UnionId",
                table: "Persons",
                columns: new[] { "UpperUnionId", "IsOnRoster", "NameSort", "Id", "ScopePath", "UnionId" });

            migrationBuilder.CreateIndex(
                name: "IX_PrivacyNotices_Kind_Version",
                table: "PrivacyNotices",
                columns: new[] { "Kind", "Version" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_RosterConfirmations_UnionId_ConfirmedOn",
                table: "RosterConfirmations",
                columns: new[] { "UnionId", "ConfirmedOn" });

            migrationBuilder.CreateIndex(
                name: "IX_RosterMarks_PersonId",
                table: "RosterMarks",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_RosterMarks_UnionId_Year_PersonId",
                table: "RosterMarks",
                columns: new[] { "UnionId", "Year", "PersonId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SavedMappings_UnionId_Signature",
                table: "SavedMappings",
                columns: new[] { "UnionId", "Signature" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Transfers_Stage_ToUnionId",
                table: "Transfers",
                columns: new[] { "Stage", "ToUnionId" });

            migrationBuilder.CreateIndex(
                name: "IX_Transfers_Stage_UnionId",
                table: "Transfers",
                columns: new[] { "Stage", "UnionId" });

            migrationBuilder.CreateIndex(
                name: "IX_Transfers_ToUnionId",
                table: "Transfers",
                column: "ToUnionId");

            migrationBuilder.CreateIndex(
                name: "IX_Transfers_UnionId",
                table: "Transfers",
                column: "UnionId");

            migrationBuilder.CreateIndex(
                name: "OpenTransferOfPerson",
                table: "Transfers",
                column: "PersonId",
                unique: true,
                filter: "Stage IN ('InProgress','Escalated')");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "BindingRequests");

            migrationBuilder.DropTable(
                name: "ConsentRecords");

            migrationBuilder.DropTable(
                name: "CorrectionRequests");

            migrationBuilder.DropTable(
                name: "DuplicatePairs");

            migrationBuilder.DropTable(
                name: "IdSeries");

            migrationBuilder.DropTable(
                name: "ImportChanges");

            migrationBuilder.DropTable(
                name: "ImportLines");

            migrationBuilder.DropTable(
                name: "JoinApplications");

            migrationBuilder.DropTable(
                name: "LeavingCases");

            migrationBuilder.DropTable(
                name: "LedgerFindings");

            migrationBuilder.DropTable(
                name: "LookEntries");

            migrationBuilder.DropTable(
                name: "MemberCertificates");

            migrationBuilder.DropTable(
                name: "MemberCodes");

            migrationBuilder.DropTable(
                name: "MemberSearchKeys");

            migrationBuilder.DropTable(
                name: "MembershipEvents");

            migrationBuilder.DropTable(
                name: "OwnDataRequests");

            migrationBuilder.DropTable(
                name: "PersonAccounts");

            migrationBuilder.DropTable(
                name: "PersonDocuments");

            migrationBuilder.DropTable(
                name: "PersonMerges");

            migrationBuilder.DropTable(
                name: "PrivacyNotices");

            migrationBuilder.DropTable(
                name: "RosterConfirmations");

            migrationBuilder.DropTable(
                name: "RosterMarks");

            migrationBuilder.DropTable(
                name: "SavedMappings");

            migrationBuilder.DropTable(
                name: "Transfers");

            migrationBuilder.DropTable(
                name: "ImportBatches");

            migrationBuilder.DropTable(
                name: "LedgerCheckRuns");

            migrationBuilder.DropTable(
                name: "Persons");

            migrationBuilder.DropColumn(
                name: "Register",
                table: "WorkKinds");
        }
    }
}
