#:property PublishAot=false
// Writes the invented unions of the demo district: unions.csv and union-changes.csv, employers.csv, committees.csv, officers.csv.
// dotnet run seeds/demo/generate-unions.cs    The same files on every run and every machine: the numbers come from Draw below.
// Streets and systems carry the real kind of name; every company, school, house, lane and person below them is invented.

using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
var streets = File.ReadLines(Path.Combine(Folder(), "../reference/streets.csv")).Skip(1).Select(l => l.Split(',')).ToList();
string[] systems =
[
    "教育", "卫生健康", "文化和旅游", "商务", "国有资产", "城市管理", "住房和城市建设", "民政", "市场监管", "体育",
    "园林绿化", "环境卫生", "政法", "机关", "金融", "建筑业", "物业服务", "餐饮服务", "快递物流", "酒店业",
];
(string Word, string Industry, string Ownership)[] trades =
[
    ("文化传播", "R", "170"), ("信息技术", "I", "170"), ("餐饮管理", "H", "170"), ("物业管理", "K", "159"), ("商贸", "F", "170"),
    ("医药", "F", "159"), ("建筑装饰", "E", "159"), ("酒店管理", "H", "300"), ("企业咨询", "L", "170"), ("印刷", "C", "120"),
    ("快运", "G", "170"), ("教育咨询", "P", "170"), ("健康管理", "Q", "170"), ("家政服务", "O", "170"), ("保安服务", "L", "151"),
    ("园林", "N", "151"), ("设计", "M", "169"), ("食品", "C", "161"), ("投资管理", "J", "200"), ("电子科技", "M", "300"),
];
string[] first = ["京韵", "青槐", "锦秋", "朗月", "和煦", "云栖", "嘉木", "松涛", "晴川", "远帆", "景明", "知行", "瑞禾", "安澜", "启晨", "万象",
    "恒远", "清和", "博雅", "星汉", "百川", "丰年", "同舟", "致远", "明德", "惠风", "长歌", "望岳", "静水", "新竹"];
string[] second = ["文苑", "天成", "华章", "立信", "合众", "广源", "佳和", "永泰", "中衡", "盛德", "通达", "金桥", "祥云", "宏图", "乐居", "世纪",
    "东篱", "西岭", "南园", "北辰"];
string[] lanes = ["青槐巷", "丁香胡同", "石榴院街", "柏树里", "砚台胡同", "灯笼巷", "书局街", "钟声里", "风筝胡同", "银杏路"];
string[] surnames = ["赵", "钱", "孙", "李", "周", "吴", "郑", "王", "冯", "陈", "褚", "卫", "蒋", "沈", "韩", "杨", "朱", "秦", "许", "何",
    "吕", "张", "孔", "曹", "严", "华", "金", "魏", "陶", "姜"];
string[] given = ["建国", "晓燕", "志强", "丽华", "文博", "雅琴", "立新", "春梅", "俊峰", "婉清", "海涛", "玉兰", "思远", "静怡", "永刚", "秀英",
    "子涵", "国栋", "美玲", "振华", "佳宁", "德明", "慧敏", "少伟", "若曦", "广平"];

var asOf = new DateOnly(2019, 6, 30);
List<Union> unions = [];
List<string[]> changes = [];
var names = new HashSet<string>();
var draw = new Draw(20190702);

Add("110101", "北京市东城区总工会", "东城区总工会", "District", "", "", "District", "Federation", new(1950, 5, 1), 96);
foreach (var s in streets) Add(s[0], $"{s[1]}总工会", $"{s[1]}总工会", "Subdistrict", "110101", s[0], "Subdistrict", "Federation", Past(1982, 1987), 18 + draw.Below(14));
for (var i = 0; i < systems.Length; i++)
    Add($"S{i + 1:00}", $"东城区{systems[i]}系统工会", $"{systems[i]}系统工会", "System", "110101", Street(), "System", "UnionCommittee", Past(1982, 1987), 12 + draw.Below(30));
for (var i = 1; i <= 64; i++)
{
    var name = Fresh(i % 4 == 0 ? ["北京市东城区", "", "服务中心"] : ["北京", "", trades[i % trades.Length].Word + "集团有限公司"]);
    Add($"D{i:000}", name + "工会", "", "DirectlyAffiliated", "110101", Street(), "Independent", "UnionCommittee", Past(1986, 2014), 220 + draw.Below(1400));
}

const int Grassroots = 640;
var foundedIn2019 = new HashSet<int>();
while (foundedIn2019.Count < 25) foundedIn2019.Add(40 + draw.Below(590));
var newOnes = foundedIn2019.Order().ToList();
for (var i = 1; i <= Grassroots; i++) AddGrassroots(i);
var groupHosts = unions.Where(u => u.Level == "Grassroots" && u.FoundedOn.Year < 2019 && u.Type == "Independent" && u.Workers > 120).Take(8).Prepend(unions.Single(u => u.Number == "G0001")).Distinct().ToList();
string[] rooms = ["编辑部", "运营部", "后勤部", "市场部"];
foreach (var (host, k) in groupHosts.SelectMany(h => rooms.Select((_, k) => (h, k))).Take(30))
    Add($"{host.Number}-{k + 1:00}", $"{host.Name}{rooms[k]}工会小组", $"{rooms[k]}工会小组", "Group", host.Number, host.Street, "Branch", "Group", host.FoundedOn, host.Workers / 8 + 3);

// What happened in the half-year. unions.csv holds the present; the lines here lead back to how it was.
var movers = unions.Where(u => u.Level == "Grassroots" && u.FoundedOn.Year < 2015 && u.Type == "Independent" && u.Parent.StartsWith("110101", StringComparison.Ordinal)
    && u.Number is not ("G0001" or "G0002") && !groupHosts.Contains(u)).ToList();
var (closed, merged, renamed, moved) = (movers[10], movers[20], movers[30], movers[40]);
var successor = movers.First(u => u.Parent == merged.Parent && u != merged);
closed.ClosedOn = new(2019, 5, 20);
changes.Add([closed.Number, "Close", "2019-05-21", "", "", "用人单位终止，依法注销", "东工组〔2019〕31号"]);
merged.ClosedOn = new(2019, 4, 15);
merged.Successor = successor.Number;
changes.Add([merged.Number, "Merge", "2019-04-16", "", successor.Number, "用人单位合并", "东工组〔2019〕24号"]);
changes.Add([renamed.Number, "Rename", "2019-03-18", Fresh(["北京", "", "商贸有限公司"]) + "工会", renamed.Name, "用人单位更名", "东工组〔2019〕15号"]);
changes.Add([moved.Number, "Move", "2019-03-01", streets.First(s => s[0] != moved.Parent)[0], moved.Parent, "用人单位办公地址迁移", "东工组〔2019〕12号"]);

Write("unions.csv", "number,name,short_name,level,parent,street,type,form,founded_on,closed_on,successor,approval_body,approval_number,approved_on,credit_code,certificate_number,certificate_until,address,phone,premises,workers,women_workers,migrant_workers,dispatched_workers,members,women_members,counted_on,women_committee,audit_committee,law_supervision,mediation,congress,open_affairs",
    unions.Select(u => u.Row(asOf)));
Write("union-changes.csv", "number,kind,on,before,after,reason,document", changes);
WriteEmployers();
WriteCommittees();

void AddGrassroots(int i)
{
    var number = $"G{i:0000}";
    var underSystem = i % 6 == 5;
    var joint = i > 2 && i % 11 == 7 && !foundedIn2019.Contains(i);
    var (street, parent) = i switch { 1 => ("110101002", "110101002"), 2 => ("110101010", "110101010"), _ => (Street(), "") };
    if (parent == "") parent = underSystem ? $"S{1 + draw.Below(20):00}" : street;
    var trade = trades[i == 1 ? 0 : i == 2 ? 1 : draw.Below(trades.Length)];
    string name;
    if (i == 1) name = "北京京韵文化传播有限公司工会";
    else if (i == 2) name = "北京青禾里信息技术有限公司工会";
    else if (joint) name = Fresh(["东城区", "", i % 2 == 0 ? "社区联合工会" : "大厦联合工会"]);
    else if (parent == "S01") name = Fresh(["北京市东城区", "", draw.Below(3) switch { 0 => "小学", 1 => "中学", _ => "幼儿园" }]) + "工会";
    else if (parent is "S02") name = Fresh(["北京市东城区", "", "社区卫生服务中心"]) + "工会";
    else name = Fresh(["北京", "", trade.Word + "有限公司"]) + "工会";
    names.Add(name);
    var isNew = newOnes.IndexOf(i);
    var founded = isNew >= 0 ? new DateOnly(2019, 1 + isNew * 6 / 25, 3 + draw.Below(24)) : i == 1 ? new(2009, 11, 6) : i == 2 ? new(2013, 4, 18) : Past(1988, 2018);
    var size = draw.Below(100) switch { < 22 => 8 + draw.Below(17), < 60 => 25 + draw.Below(75), < 82 => 100 + draw.Below(200), < 95 => 300 + draw.Below(500), _ => 800 + draw.Below(1800) };
    if (i == 1) size = 86;
    Add(number, name, "", "Grassroots", parent, street, joint ? "Joint" : "Independent", joint ? "JointCommittee" : "UnionCommittee", founded, size);
    unions[^1].Trade = parent is "S01" ? ("", "P", "400") : parent is "S02" ? ("", "Q", "400") : trade;
}

void Add(string number, string name, string shortName, string level, string parent, string street, string type, string form, DateOnly founded, int workers)
{
    names.Add(name);
    var women = workers * (30 + draw.Below(40)) / 100;
    var members = founded.Year == 2019 ? workers * (55 + draw.Below(30)) / 100 : workers * (78 + draw.Below(20)) / 100;
    var year = founded.Year;
    // Old foundings have lost their papers now and then: the card shows what is missing.
    var papers = year >= 2005 || draw.Below(3) > 0;
    var upper = level is "Group" ? "" : unions.FirstOrDefault(u => u.Number == parent)?.Name ?? "北京市总工会";
    var coded = level is not "Group" && (number is "G0001" or "G0002" || year == 2019 || draw.Below(10) > 1);
    unions.Add(new Union(number, name, shortName, level, parent, street, type, form, founded, workers)
    {
        Women = women,
        Migrants = workers * draw.Below(30) / 100,
        Dispatched = workers * draw.Below(12) / 100,
        Members = members,
        WomenMembers = Math.Min(members, women * members / Math.Max(1, workers)),
        ApprovalBody = papers ? upper : "",
        ApprovalNumber = papers && upper != "" ? $"东工组〔{year}〕{1 + draw.Below(90)}号" : "",
        ApprovedOn = papers && upper != "" ? founded : null,
        CreditCode = coded ? CreditCode((level is "District" or "Subdistrict" ? "89110101" : "81110101") + OrganizationCode($"0{1000000 + unions.Count * 37}")) : "",
        CertificateUntil = coded && number is not "G0001" && draw.Below(10) > 2 ? new DateOnly(2019 + draw.Below(4), 1 + draw.Below(12), 15) : null,
        Address = level is "Group" || draw.Below(12) == 0 ? "" : $"北京市东城区{lanes[draw.Below(lanes.Length)]}{1 + draw.Below(88)}号",
        Phone = level is "Group" || draw.Below(14) == 0 ? "" : $"010-0000{1000 + unions.Count}",
        Premises = level is "Group" || number == "G0001" || draw.Below(4) == 0 ? 0 : 12 + draw.Below(120),
        Marks = level is "Group" ? new bool[6] : [women >= 25, workers >= 60 && draw.Below(5) > 0, workers >= 100 && draw.Below(3) > 0, workers >= 80 && draw.Below(2) > 0, workers >= 100 || draw.Below(3) == 0, workers >= 100],
    });
}

void WriteEmployers()
{
    var own = new Draw(811);
    List<string[]> employers = [];
    foreach (var u in unions.Where(u => u.Type is "Independent" or "Joint"))
    {
        var count = u.Type == "Joint" ? 3 + own.Below(5) : 1;
        for (var k = 0; k < count; k++)
        {
            var trade = k == 0 && u.Trade.Industry is not null ? u.Trade : trades[own.Below(trades.Length)];
            var name = u.Type == "Joint" ? Fresh(["北京", "", (trade.Word == "" ? "商贸" : trade.Word) + "有限公司"]) : u.Name[..^2];
            var institution = trade.Ownership == "400" || name.EndsWith("服务中心", StringComparison.Ordinal);
            var serial = employers.Count + 1;
            var code = institution ? CreditCode("12110101" + OrganizationCode($"0{2000000 + serial}")) : CreditCode("91110101" + OrganizationCode($"MA0{serial:00000}"));
            var staff = k == 0 && count == 1 ? u.Workers : Math.Max(4, u.Workers / count);
            employers.Add([u.Number, k == 0 ? "true" : "false", own.Below(25) == 0 ? "" : code, name, institution ? "400" : trade.Ownership, trade.Industry, u.Street,
                $"{u.FoundedOn.AddMonths(-7 - own.Below(90)):yyyy-MM-dd}", u.ClosedOn is { } gone && u.Successor == "" ? $"{gone:yyyy-MM-dd}" : "",
                $"{u.FoundedOn:yyyy-MM-dd}", u.ClosedOn is { } end ? $"{end:yyyy-MM-dd}" : "",
                $"{staff}", $"{staff * u.Women / Math.Max(1, u.Workers)}", $"{staff * u.Migrants / Math.Max(1, u.Workers)}", $"{staff * u.Dispatched / Math.Max(1, u.Workers)}", $"{asOf:yyyy-MM-dd}"]);
        }
    }

    Write("employers.csv", "union,host,credit_code,name,ownership,industry,street,opened_on,closed_on,covered_from,covered_until,employees,women,migrant,dispatched,counted_on", employers);
}

void WriteCommittees()
{
    var own = new Draw(101);
    var endedYesterday = unions.First(u => u.Parent == "110101002" && u.Number != "G0001" && u.FoundedOn.Year < 2013);
    List<string[]> committees = [], officers = [];
    foreach (var u in unions.Where(u => u.Level != "Group"))
    {
        var years = u.Level is "Grassroots" or "DirectlyAffiliated" && own.Below(3) > 0 ? 3 : 5;
        var term = 1;
        var start = u.FoundedOn;
        // The re-election a few are late for.
        var late = own.Below(18) == 0;
        while (start.AddYears(years) <= (late ? asOf.AddYears(-1) : asOf.AddDays(2)) && (u.ClosedOn is null || start.AddYears(years) < u.ClosedOn)) (start, term) = (start.AddYears(years), term + 1);
        if (u.Number == "G0001") (start, term, years) = (new(2016, 10, 1), 3, 3);
        if (u == endedYesterday) (start, term, years) = (new(2016, 7, 2), 2, 3);
        committees.Add([u.Number, $"{term}", $"{start:yyyy-MM-dd}", $"{years}"]);
        var fullTime = u.Level is "District" or "Subdistrict" or "System" || u.Workers >= 800;
        string[] posts = u.Workers >= 25 || u.Level != "Grassroots" ? ["Committee/Chair", "Committee/ViceChair", "Committee/Member", "Audit/Head"] : ["Committee/Chair", "Committee/Member"];
        if (u.Marks[0]) posts = [.. posts, "Women/Head"];
        foreach (var post in posts)
        {
            if (own.Below(30) == 0 && post != "Committee/Chair") continue;
            var (body, position) = (post.Split('/')[0], post.Split('/')[1]);
            officers.Add([u.Number, surnames[own.Below(surnames.Length)] + given[own.Below(given.Length)], body, position, fullTime && position == "Chair" ? "true" : "false", $"{start:yyyy-MM-dd}", u.ClosedOn is { } end ? $"{end:yyyy-MM-dd}" : ""]);
        }
    }

    Write("committees.csv", "union,term,start,years", committees);
    Write("officers.csv", "union,person,body,position,full_time,from,until", officers);
}

string Street() => streets[draw.Below(streets.Count)][0];

DateOnly Past(int from, int to) => new(from + draw.Below(to - from + 1), 1 + draw.Below(12), 1 + draw.Below(28));

// A name nobody of the demo carries yet: the invented words stand between a beginning and an end.
string Fresh(string[] parts)
{
    while (true)
    {
        var name = parts[0] + first[draw.Below(first.Length)] + second[draw.Below(second.Length)] + parts[2];
        if (names.Add(name)) return name;
    }
}

// GB 11714: eight characters and a check character, modulo 11.
static string OrganizationCode(string eight)
{
    int[] weights = [3, 7, 9, 10, 5, 8, 4, 2];
    var sum = eight.Select((c, i) => (char.IsDigit(c) ? c - '0' : c - 'A' + 10) * weights[i]).Sum();
    return eight + (11 - sum % 11) switch { 10 => "X", 11 => "0", var rest => rest.ToString(CultureInfo.InvariantCulture) };
}

// GB 32100: seventeen characters and a check character, modulo 31.
static string CreditCode(string seventeen)
{
    const string alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    var (sum, weight) = (0, 1);
    foreach (var c in seventeen) (sum, weight) = (sum + alphabet.IndexOf(c) * weight, weight * 3 % 31);
    return seventeen + alphabet[(31 - sum % 31) % 31];
}

static void Write(string file, string header, IEnumerable<string[]> rows) =>
    File.WriteAllText(Path.Combine(Folder(), file), header + "\n" + string.Concat(rows.Select(r => string.Join(',', r) + "\n")), new UTF8Encoding(false));

static string Folder([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;

/// <summary>The xorshift generator with a multiplication at the end: the same numbers for ever.</summary>
internal sealed class Draw(ulong seed)
{
    private ulong state = seed * 0x9E3779B97F4A7C15;

    public int Below(int limit)
    {
        state ^= state >> 12;
        state ^= state << 25;
        state ^= state >> 27;
        return (int)((state * 0x2545F4914F6CDD1D >> 33) % (ulong)limit);
    }
}

internal sealed record Union(string Number, string Name, string ShortName, string Level, string Parent, string Street, string Type, string Form, DateOnly FoundedOn, int Workers)
{
    public DateOnly? ClosedOn { get; set; }
    public string Successor { get; set; } = "";
    public int Women { get; init; }
    public int Migrants { get; init; }
    public int Dispatched { get; init; }
    public int Members { get; init; }
    public int WomenMembers { get; init; }
    public string ApprovalBody { get; init; } = "";
    public string ApprovalNumber { get; init; } = "";
    public DateOnly? ApprovedOn { get; init; }
    public string CreditCode { get; init; } = "";
    public DateOnly? CertificateUntil { get; init; }
    public string Address { get; init; } = "";
    public string Phone { get; init; } = "";
    public int Premises { get; init; }
    public bool[] Marks { get; init; } = [];
    public (string Word, string Industry, string Ownership) Trade { get; set; }

    public string[] Row(DateOnly countedOn) =>
    [
        Number, Name, ShortName, Level, Parent, Street, Type, Form, $"{FoundedOn:yyyy-MM-dd}", ClosedOn is { } closed ? $"{closed:yyyy-MM-dd}" : "", Successor,
        ApprovalBody, ApprovalNumber, ApprovedOn is { } on ? $"{on:yyyy-MM-dd}" : "", CreditCode,
        CertificateUntil is null ? "" : $"工法证字第{CreditCode[9..17]}号", CertificateUntil is { } until ? $"{until:yyyy-MM-dd}" : "",
        Address, Phone, Premises == 0 ? "" : $"{Premises}", $"{Workers}", $"{Women}", $"{Migrants}", $"{Dispatched}", $"{Members}", $"{WomenMembers}",
        $"{(ClosedOn is { } last && last < countedOn ? last : countedOn):yyyy-MM-dd}", .. Marks.Select(m => m ? "true" : "false"),
    ];
}
