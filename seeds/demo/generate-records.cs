#:property PublishAot=false
// Writes the demo district's work ledger of the first half of 2019: work-records-2019-01.csv to -06.csv,
// how many people joined which union on which day: new-members-2019H1.csv; and the rows of registers that keep their own kinds of work:
// legal-events-2019H1.csv, consultations-2019H1.csv, supervision-visits-2019H1.csv, supervisors.csv.
// dotnet run seeds/demo/generate-records.cs    The same files on every run and every machine. Needs unions.csv and employers.csv beside it.
// The sums over the half-year are the 58 figures of ../reference/figures-2019H1.csv; nobody and nothing in the lines is real.

using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

// The program runs through once; its small arrays need no fields.
#pragma warning disable CA1861

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
var lines = File.ReadLines(Path.Combine(Folder(), "unions.csv")).Select(l => l.Split(',')).ToList();
var column = lines[0].Select((name, i) => (name, i)).ToDictionary(c => c.name, c => c.i);
var unions = lines.Skip(1).Select(l => new Unit(l[column["number"]], l[column["name"]], l[column["level"]], l[column["parent"]], Day(l[column["founded_on"]])!.Value,
    Day(l[column["closed_on"]]), Math.Max(4, int.Parse(l[column["members"]], CultureInfo.InvariantCulture)), l[column["street"]])).ToList();

var draw = new Draw(58);
List<Line> ledger = [];
var district = unions.Where(u => u.Level == "District").ToList();
var streets = unions.Where(u => u.Level == "Subdistrict").ToList();
var systems = unions.Where(u => u.Level == "System").ToList();
var direct = unions.Where(u => u.Level == "DirectlyAffiliated").ToList();
var grassroots = unions.Where(u => u.Level == "Grassroots").ToList();
List<Unit> upper = [.. streets, .. systems], units = [.. direct, .. grassroots], all = [.. district, .. upper, .. units], reviewing = [.. district, .. upper];
string[] rooms = ["职工之家", "三楼会议室", "街道文化活动中心", "职工书屋", "多功能厅", "社区服务站", "食堂二层", "线上会议"];
string[] wishes = ["食堂菜品与就餐时间", "倒班职工休息室", "夏季防暑用品发放", "年休假安排", "通勤班车站点", "技能等级补贴", "体检项目调整", "母婴关爱室使用"];

// The chair's own union has a June in which something of most kinds has happened.
string[] june = ["2019-06-04", "2019-06-06", "2019-06-11", "2019-06-13", "2019-06-18", "2019-06-20", "2019-06-25", "2019-06-27"];
Own("worker-meeting", 1, persons: 24, place: rooms[0], remark: wishes[1]);
Own("worker-meeting", 5, persons: 31, place: rooms[1], remark: wishes[2]);
Own("employer-meeting", 3, persons: 9, place: rooms[1], remark: "集体协商议题沟通");
Own("new-member", 2, persons: 5, remark: "新入职编辑岗位职工");
Own("new-member", 6, persons: 3, remark: "运营岗位职工");
Own("competence-training", 2, persons: 26, place: rooms[4], remark: "文案与版权基础");
Own("interest-class", 0, persons: 14, times: 14, place: rooms[0], remark: "书法班");
Own("interest-class", 4, persons: 16, times: 31, place: rooms[0], remark: "书法班、瑜伽班");
Own("law-lecture", 3, persons: 42, place: rooms[4], remark: "劳动合同与社会保险");
Own("law-outreach", 7, count: 60, persons: 55, place: rooms[0]);
Own("safety-quiz", 4, persons: 48);
Own("wechat-activity", 5, persons: 37, remark: "端午线上祝福");
Own("member-service", 6, times: 45, remark: "会员专享观影");
Own("mutual-enrolment", 1, times: 73);
Own("walking-contest", 2, persons: 28, place: "地坛");
Own("volunteer-service", 6, persons: 12, place: rooms[5]);
Own("cultural-activity", 1, persons: 40, times: 52, amount: 1860, place: rooms[4], remark: "端午包粽子");
Own("cultural-activity", 7, persons: 33, times: 33, amount: 640.5m, place: rooms[4], remark: "读书分享会");
foreach (var day in (int[])[0, 3, 5, 7]) Own("home-opening", day, times: 9 + day * 2, place: rooms[0]);
Own("workers-congress", 4, persons: 21, place: rooms[4], remark: "上半年厂务公开");
Own("safety-check", 6, count: 2, place: "编辑部");
Own("condolence-visit", 7, persons: 3, amount: 900, remark: "看望住院职工");

// Ideology
Rows("theory-talk", 12, district, persons: 40, places: rooms);
Rows("major-decision", 155, district, remarks: ["重大事项决策", "重要干部任免", "重大项目安排", "大额资金使用"]);
Rows("leader-visit", 71, district, places: [.. upper.Concat(direct).Select(u => u.Name)]);
Sums("may-day-programme", district, 8, persons: 250, months: [4], remarks: ["合唱队", "朗诵队", "舞蹈队", "戏曲队", "武术队", "器乐队", "旗袍队", "少数民族歌舞队"]);

// Organisation
Rows("worker-meeting", 216, [.. grassroots, .. direct, .. upper, .. upper, .. upper], persons: 22, places: rooms, remarks: wishes);
Rows("employer-meeting", 108, [.. direct, .. upper, .. upper], persons: 9, places: rooms, remarks: ["工资集体协商准备", "劳动安全设施", "女职工权益", "民主管理"]);
foreach (var u in grassroots.Where(u => u.FoundedOn >= new DateOnly(2019, 1, 1)))
    ledger.Add(new(unions.Single(p => p.Number == u.Parent).Number, "new-union", u.FoundedOn, Remark: u.Name));
NewMembers(8108);
string[] homes = ["航星园职工之家", "青槐巷职工之家", "书局街职工之家", "银杏路职工之家", "柏树里职工之家", "钟声里职工之家", "灯笼巷职工之家"];
foreach (var (home, i) in homes.Select((h, i) => (h, i))) ledger.Add(new("110101", "city-home", Workday(3 + i % 3, 9 + i), Amount: 150000, Place: home));
foreach (var (home, i) in new[] { "交道口街道暖空间", "龙潭街道漪家园", "京港地铁职工之家" }.Select((h, i) => (h, i))) ledger.Add(new("110101", "model-home", Workday(5, 10 + i * 5), Place: home));
ledger.Add(new("110101", "home-promotion-meeting", Workday(4, 18), Persons: 86, Place: "航星园"));
ledger.Add(new("110101", "home-promotion-meeting", Workday(6, 12), Persons: 120, Place: "龙潭街道"));
Rows("reform-task", 9, district, months: [3, 4, 5, 6]);
ledger.Add(new("110101", "congress-delegates", Workday(3, 21), Persons: 152, Base: 250));
ledger.Add(new("110101", "committee-members", Workday(3, 21), Persons: 19, Base: 46));
ledger.Add(new("110101", "standing-members", Workday(3, 21), Persons: 5, Base: 21));
foreach (var (users, m) in new[] { 28340, 29120, 30260, 31190, 32240, 33000 }.Select((n, i) => (n, i + 1))) ledger.Add(new("110101", "wechat-users", Workday(m, 28), Persons: users));
Sums("wechat-activity", [.. upper, .. direct, .. Some(grassroots, 60), .. Repeat(district, 14)], 210, persons: 20613, limit: 3000, weight: 12, remarks: ["线上答题", "晒家风", "劳模故事投票", "健步打卡"]);

// Quality
foreach (var (kind, n) in new[] { ("honour-national-medal", 1), ("honour-national-pioneer", 2), ("honour-capital-medal", 12), ("honour-capital-certificate", 2), ("honour-beijing-pioneer", 4) })
    Rows(kind, n, district, months: [4]);
Sums("competence-training", [.. upper, .. direct, .. Some(grassroots, 40), .. Repeat(district, 6)], 140, persons: 3830, limit: 120, weight: 1, places: rooms, remarks: ["计算机应用", "商务礼仪", "急救常识", "心理调适"]);
Sums("interest-class", [.. Repeat(district, 60), .. streets, .. direct, .. Some(grassroots, 120)], 430, times: 21487, limit: 260, weight: 2, places: rooms, remarks: ["书法班", "国画班", "瑜伽班", "合唱班", "摄影班", "太极班"]);
Sums("study-graduates", district, 2, persons: 132, months: [1, 6]);
ledger.Add(new("110101", "study-students", Workday(3, 15), Persons: 612));
ledger.Add(new("110101", "study-students", Workday(6, 28), Persons: 500));

// Rights
Rows("supervision-visit", 682, [.. upper, .. upper, .. Repeat(district, 8)], places: ["青槐巷", "丁香胡同", "石榴院街", "柏树里", "砚台胡同", "书局街", "银杏路"]);
Rows("dispute-accepted", 854, [.. streets, .. streets, .. streets, .. systems, .. Repeat(district, 14)], persons: 1, remarks: ["劳动报酬", "解除劳动合同", "工伤待遇", "社会保险", "加班工资", "经济补偿"]);
Sums("dispute-settled", [.. streets, .. streets, .. streets, .. systems, .. Repeat(district, 14)], 413, amount: 21060000, limit: 420000, weight: 1, remarks: ["劳动报酬", "解除劳动合同", "工伤待遇", "加班工资", "经济补偿"]);
Sums("law-lecture", [.. streets, .. systems, .. direct, .. Some(grassroots, 30), .. Repeat(district, 6)], 236, persons: 12480, limit: 160, weight: 1, places: rooms, remarks: ["劳动合同", "工伤认定", "女职工权益", "民法总则"]);
Rows("legal-consultation", 2163, [.. streets, .. streets, .. systems, .. Repeat(district, 20)], remarks: ["电话", "来访", "网上"]);
Sums("law-outreach", [.. streets, .. streets, .. streets, .. systems, .. direct, .. Repeat(district, 8)], 300, count: 35260, persons: 75412 - 12480, limit: 900, weight: 3, places: rooms);
Contracts();
Sums("safety-quiz", [.. upper, .. direct, .. Some(grassroots, 60)], 170, persons: 19648, limit: 900, weight: 2, months: [5, 6]);
ledger.Add(new("110101", "construction-training-plan", Workday(1, 15), Times: 5000, Remark: "全年计划"));

// Service
Rows("member-offer", 218, [.. Repeat(district, 40), .. systems], remarks: ["观影优惠", "公园年票", "健身体验", "图书换购", "体检套餐", "亲子课堂"]);
Sums("member-service", [.. Repeat(district, 70), .. upper, .. direct, .. Some(grassroots, 120)], 460, times: 129400, limit: 2600, weight: 10, remarks: ["观影", "公园", "健身", "图书", "体检"]);
Sums("farm-purchase", [.. direct, .. systems], 46, amount: 280000, limit: 26000, weight: 1);
Sums("street-worker-cover", district, 2, persons: 3373, amount: 310000, limit: 400000, months: [3, 5]);
Sums("mutual-enrolment", [.. streets, .. streets, .. streets, .. systems, .. direct, .. Some(grassroots, 110)], 380, times: 103216, limit: 2200, weight: 6);
Sums("mutual-claim", [.. upper, .. upper, .. upper, .. upper, .. direct], 240, times: 20000, amount: 3880000, limit: 90000, weight: 3);
Sums("job-fair", [.. district, .. streets.Take(5)], 8, persons: 196, limit: 60, weight: 1, months: [3, 4, 5, 6], places: ["文化宫广场", "社区服务站"]);
Sums("walking-contest", [.. upper, .. direct, .. Repeat(district, 2)], 104, persons: 24000, limit: 1500, weight: 5, months: [4, 5, 6], places: ["地坛", "天坛", "龙潭湖", "柳荫公园"]);
Sums("volunteer-service", [.. streets, .. streets, .. direct.Take(20)], 72, persons: 2036, limit: 80, weight: 1, months: [3, 4, 5, 6], places: rooms);
foreach (var u in direct) ledger.Add(new(u.Number, "relief-rules", AnyDay(1 + draw.Below(6), u)));
foreach (var (amount, i) in new[] { 12000, 10000, 9000, 8000, 11000, 9500, 10500, 9000, 8500, 10500 }.Select((a, i) => (a, i)))
    ledger.Add(new(streets[i * 3 % streets.Count].Number, "hardship-relief", Workday(1 + i % 6, 8 + i), Persons: 1, Amount: amount, Remark: i % 2 == 0 ? "患病致困" : "意外致困"));
Sums("warm-pack", streets, 34, persons: 2805, limit: 160, weight: 1, months: [1, 2]);
Sums("spring-goods", [.. upper, .. district], 26, amount: 140000, limit: 12000, weight: 1, months: [1]);
Sums("cooling-pack", [.. upper, .. district], 44, amount: 820000, limit: 40000, weight: 1, months: [6]);

// What unions do besides; no figure of the review stands on it, the monthly reports do.
var busy = units.Where((_, i) => i % 5 != 3).ToList();
foreach (var u in busy)
{
    foreach (var month in Enumerable.Range(1, 6))
    {
        if (u.Number == "G0001" && month == 6) continue;
        var people = Math.Clamp(u.Members / 3, 3, 180);
        // The chair's own ledger is well kept all the year.
        var more = u.Number == "G0001" ? 45 : 0;
        if (Chance(34 + more)) Add(u, month, "cultural-activity", people, people + draw.Below(people), amount: 20 * (10 + draw.Below(120)), places: rooms);
        if (Chance(42 + more)) Add(u, month, "home-opening", times: 3 + draw.Below(people), places: [rooms[0]]);
        if (Chance(8 + more)) Add(u, month, "workers-congress", people / 2 + 1, places: rooms);
        if (Chance(26 + more)) Add(u, month, "safety-check", count: draw.Below(5));
        if (Chance(22 + more)) Add(u, month, "condolence-visit", 1 + draw.Below(3), amount: 100 * (3 + draw.Below(20)));
    }
}

Check();
foreach (var month in Enumerable.Range(1, 6))
{
    var text = new StringBuilder("union,kind,day,count,persons,times,amount,base,place,remark\n");
    foreach (var l in ledger.Where(l => l.Kind is not ("new-member" or "law-lecture" or "law-outreach" or "legal-consultation" or "supervision-visit") && l.Day.Month == month).OrderBy(l => l.Day).ThenBy(l => l.Kind, StringComparer.Ordinal).ThenBy(l => l.Union, StringComparer.Ordinal))
        text.Append(CultureInfo.InvariantCulture, $"{l.Union},{l.Kind},{l.Day:yyyy-MM-dd},{l.Count},{l.Persons},{l.Times},{l.Amount},{l.Base},{l.Place},{l.Remark}\n");
    File.WriteAllText(Path.Combine(Folder(), $"work-records-2019-{month:00}.csv"), text.ToString());
}

var joined = new StringBuilder("union,day,persons\n");
foreach (var l in ledger.Where(l => l.Kind == "new-member").OrderBy(l => l.Day).ThenBy(l => l.Union, StringComparer.Ordinal))
    joined.Append(CultureInfo.InvariantCulture, $"{l.Union},{l.Day:yyyy-MM-dd},{l.Persons}\n");
File.WriteAllText(Path.Combine(Folder(), "new-members-2019H1.csv"), joined.ToString());

LegalEvents();
Consultations();
Supervision();
Console.WriteLine($"{ledger.Count} records");

// What these registers ask beyond the old lines is drawn apart, so that the lines themselves stay as they were.
IEnumerable<Line> Moved(params string[] kinds) =>
    ledger.Where(l => kinds.Contains(l.Kind)).OrderBy(l => l.Day).ThenBy(l => l.Kind, StringComparer.Ordinal).ThenBy(l => l.Union, StringComparer.Ordinal);

void LegalEvents()
{
    var more = new Draw(1205);
    string[] lawyers = ["郑启明", "蒋文博", "韩晓棠", "邹立群", "苏婉清", "程望舒", "陶景行", "陆思齐", "方知远", "叶青禾", "康牧之", "秦远山"];
    string[] outreach = ["CommunityStudio", "MigrantService", "Training", "PublicityDay", "CommunityStudio", "MigrantService", "PublicityDay", "CourtVisit"];
    var titles = new Dictionary<string, string> { ["CommunityStudio"] = "社区法律服务工作室接待", ["MigrantService"] = "“尊法守法·携手筑梦”服务农民工活动", ["Training"] = "工会干部普法培训", ["PublicityDay"] = "普法宣传日摆台", ["CourtVisit"] = "劳动争议庭审旁听" };
    var laws = new Dictionary<string, string> { ["劳动合同"] = "ContractLaw", ["工伤认定"] = "WorkInjuryRules", ["女职工权益"] = "WomenWorkersRules", ["民法总则"] = "CivilLaw", ["劳动合同与社会保险"] = "ContractLaw;SocialInsuranceLaw" };
    var codes = unions.Where(u => u.Level == "Subdistrict").Select(u => u.Street).ToList();
    HashSet<(string, DateOnly, string)> taken = [];
    var text = new StringBuilder("union,kind,day,title,begins,place,street,lecturer,laws,attendance,migrants,leaflets,booklets,proof\n");
    foreach (var l in Moved("law-lecture", "law-outreach"))
    {
        var u = unions.Single(u => u.Number == l.Union);
        var street = u.Street != "" ? u.Street : unions.FirstOrDefault(p => p.Number == u.Parent)?.Street is { Length: > 0 } upper ? upper : codes[more.Below(codes.Count)];
        var isLecture = l.Kind == "law-lecture";
        var kind = isLecture ? more.Below(5) == 0 ? "CaseLecture" : "Lecture" : outreach[more.Below(outreach.Length)];
        var title = isLecture ? $"{l.Remark}{(kind == "CaseLecture" ? "案例大讲堂" : "法律讲座")}" : titles[kind];
        var (place, lecturer) = (l.Place, isLecture ? lawyers[more.Below(lawyers.Length)] : "");
        // Nobody speaks twice in one room on one day, and no union sets up twice in it.
        for (var i = 0; !taken.Add((isLecture ? lecturer : l.Union, l.Day, place)); i++)
        {
            place = rooms[(Array.IndexOf(rooms, place) + 1) % rooms.Length];
            if (isLecture && i % rooms.Length == rooms.Length - 1) lecturer = lawyers[(Array.IndexOf(lawyers, lecturer) + 1) % lawyers.Length];
        }

        var migrants = kind == "MigrantService" ? l.Persons * 7 / 10 : null;
        var booklets = l.Count * 3 / 10;
        text.Append(CultureInfo.InvariantCulture, $"{l.Union},{kind},{l.Day:yyyy-MM-dd},{title},{9 + more.Below(7):00}:30,{place},{street},{lecturer},{(isLecture ? laws[l.Remark] : "LabourLaw;ContractLaw")},{l.Persons},{migrants},{l.Count - booklets},{booklets},{(isLecture ? "签到表和现场照片存本会档案" : "现场照片和领取登记存本会档案")}\n");
    }

    File.WriteAllText(Path.Combine(Folder(), "legal-events-2019H1.csv"), text.ToString());
}

void Consultations()
{
    var more = new Draw(2163);
    (string Category, string Question, string Answer)[] asked =
    [
        ("Pay", "单位拖欠两个月工资，催要无果，怎么办。", "保留考勤和工资条，先与单位书面交涉，可以申请调解或仲裁，也可以向劳动监察反映。"),
        ("Pay", "周末加班单位只安排调休，没有加班费，是否合理。", "休息日加班可以安排补休；不能补休的应当支付加班工资。"),
        ("Termination", "试用期被口头通知不用再来，没有书面材料。", "请单位出具书面通知并写明理由，保留聊天记录，一年内可以申请仲裁。"),
        ("Compensation", "合同到期单位不续签，有没有经济补偿。", "单位维持或者提高条件本人不续签的除外，一般应当支付经济补偿。"),
        ("SocialInsurance", "入职半年没有缴纳社会保险。", "可以要求单位补缴，也可以向社会保险经办机构或劳动监察反映。"),
        ("WorkInjury", "上班路上发生交通事故能不能认定工伤。", "非本人主要责任的可以申请认定，单位三十日内、个人一年内提出。"),
        ("Contract", "单位要求调岗并降低工资，本人不同意。", "变更合同须协商一致并采用书面形式，请保留原岗位和工资的证据。"),
        ("WorkingTime", "带薪年休假当年没有休，怎么补偿。", "因工作原因没有安排的，按日工资收入的三倍支付年休假工资报酬。"),
        ("WomenAndMinors", "怀孕后被要求调到异地工作。", "孕期不能因此降低工资或者解除合同，调岗须协商一致，必要时可以申请调解。"),
        ("Relationship", "没有签劳动合同，怎样证明在单位工作。", "工资流水、工牌、考勤、同事证言都可以作为证据。"),
        ("Competition", "离职时签了竞业限制，单位没有给补偿。", "在限制期内按月给予经济补偿；三个月没有支付的可以请求解除约定。"),
        ("Other", "想了解法律援助的申请条件和材料。", "带身份证件、劳动关系证据和收入情况说明到窗口申请，工作人员会一次告知材料。"),
    ];
    var channels = new Dictionary<string, string> { ["电话"] = "Telephone", ["来访"] = "Visit", ["网上"] = "Online" };
    string[] outcomes = ["Answered", "Answered", "Answered", "Answered", "Answered", "Answered", "Answered", "Appointment", "ToMediation", "ToMediation", "ToLegalAid", "ToInspection"];
    string[] standings = ["Member", "Member", "Member", "NotMember", "Unknown"];
    var text = new StringBuilder("desk,day,channel,asker,category,outcome,minutes,satisfaction,question,answer\n");
    foreach (var l in Moved("legal-consultation"))
    {
        var (category, question, answer) = asked[more.Below(asked.Length)];
        var outcome = outcomes[more.Below(outcomes.Length)];
        text.Append(CultureInfo.InvariantCulture, $"{l.Union},{l.Day:yyyy-MM-dd},{channels[l.Remark]},{standings[more.Below(standings.Length)]},{category},{outcome},{5 * (1 + more.Below(7))},{(more.Below(4) == 0 ? 3 + more.Below(3) : null)},{question},{answer}\n");
    }

    File.WriteAllText(Path.Combine(Folder(), "consultations-2019H1.csv"), text.ToString());
}

void Supervision()
{
    var more = new Draw(682);
    string[] names = ["马守成", "梁秋实", "宋怀瑾", "谢安宁", "唐书言", "冯立夏", "曹望北", "彭子谦", "潘若水", "田野平", "任远航", "石静波", "段明朗", "龚雨声", "黎知秋", "常青松", "武惟真", "乔木森", "贺春山", "顾长风", "侯林溪", "孟庆和", "毛晓峰", "邱逸凡"];
    string[] topics = ["Contract", "Pay", "WorkingTime", "Leave", "SocialInsurance", "WomenWorkers", "Safety", "CollectiveContract", "DemocraticManagement"];
    var firms = File.ReadLines(Path.Combine(Folder(), "employers.csv")).Skip(1).Select(l => l.Split(',')).Where(f => f[1] == "true" && f[2] != "" && f[8] == "").ToList();
    var people = new StringBuilder("union,name,level,card,from,until,hours\n");
    var serving = new Dictionary<string, string[]>();
    foreach (var (u, i) in district.Concat(upper).Select((u, i) => (u, i)))
    {
        serving[u.Number] = [names[i % names.Length], names[(i + 7) % names.Length], names[(i + 15) % names.Length]];
        foreach (var (name, n) in serving[u.Number].Select((name, n) => (name, n)))
            people.Append(CultureInfo.InvariantCulture, $"{u.Number},{name},{(n == 0 ? "Advanced" : "Basic")},东监{2017 + n % 2}{i * 3 + n + 1:0000},2017-09-01,2022-08-31,{(n == 0 ? 48 : 24)}\n");
    }

    var text = new StringBuilder("union,day,employer,place,joint,supervisors,topics,finding,severity,found,workers,amount,corrected_on\n");
    foreach (var l in Moved("supervision-visit"))
    {
        var own = l.Union == "110101" ? firms : [.. firms.Where(f => unions.Single(u => u.Number == f[0]).Parent == l.Union)];
        var there = own.Where(f => Day(f[9])!.Value <= l.Day).ToList();
        var firm = there[more.Below(there.Count)];
        var staff = serving[l.Union];
        var first = more.Below(3);
        var looked = topics.Where((_, i) => i < 2 || more.Below(3) == 0).ToList();
        var joint = more.Below(6) switch { 0 => "HumanResources", 1 => "Emergency", _ => "None" };
        var (finding, severity, found, workers, amount, corrected) = ("", "", "", "", "", "");
        if (more.Below(7) == 0)
        {
            (string Topic, string What)[] seen = [("Contract", "部分职工劳动合同到期未及时续签"), ("Pay", "加班工资计算基数偏低"), ("SocialInsurance", "新入职职工社会保险登记不及时"), ("Leave", "年休假安排没有书面记录"), ("Safety", "消防通道堆放杂物"), ("WomenWorkers", "没有女职工专项集体合同")];
            var (topic, what) = seen[more.Below(seen.Length)];
            if (!looked.Contains(topic)) looked.Add(topic);
            (finding, found, severity, workers) = (topic, what, more.Below(4) == 0 ? "Serious" : "Minor", $"{1 + more.Below(18)}");
            if (topic == "Pay") amount = $"{(1 + more.Below(40)) * 500}";
            if (more.Below(3) > 0 && l.Day.AddDays(20) < new DateOnly(2019, 6, 30)) corrected = $"{l.Day.AddDays(8 + more.Below(12)):yyyy-MM-dd}";
        }

        text.Append(CultureInfo.InvariantCulture, $"{l.Union},{l.Day:yyyy-MM-dd},{firm[2]},{l.Place},{joint},{staff[first]};{staff[(first + 1) % 3]},{string.Join(';', looked)},{finding},{severity},{found},{workers},{amount},{corrected}\n");
    }

    File.WriteAllText(Path.Combine(Folder(), "supervisors.csv"), people.ToString());
    File.WriteAllText(Path.Combine(Folder(), "supervision-visits-2019H1.csv"), text.ToString());
}

void Own(string kind, int day, int? count = null, int? persons = null, int? times = null, decimal? amount = null, string place = "", string remark = "") =>
    ledger.Add(new("G0001", kind, Day(june[day])!.Value, count, persons, times, amount, null, place, remark));

// One line, one case: as many as are still missing from the total.
void Rows(string kind, int total, List<Unit> who, int persons = 0, int[]? months = null, string[]? places = null, string[]? remarks = null)
{
    for (var n = total - ledger.Count(l => l.Kind == kind); n > 0; n--)
    {
        var (u, day) = Someone(who, months);
        ledger.Add(new(u.Number, kind, day, Persons: persons == 0 ? null : 1 + draw.Below(persons * 2 - 1), Place: Pick(places), Remark: Pick(remarks)));
    }
}

// A given number of lines whose values add up to the total, the chair's own June included.
void Sums(string kind, List<Unit> who, int rows, int? count = null, int? persons = null, int? times = null, decimal? amount = null, int limit = 100000, int weight = 1,
    int[]? months = null, string[]? places = null, string[]? remarks = null)
{
    var own = ledger.Where(l => l.Kind == kind).ToList();
    var todo = Enumerable.Range(0, rows - own.Count).Select(i => rows == 2 && months is { Length: 2 } ? (who[0], Workday(months[i], 20)) : Someone(who, months)).ToList();
    int Size(Unit u) => u.Level is "Grassroots" or "DirectlyAffiliated" ? Math.Min(u.Members, limit) : limit;
    var sizes = todo.Select(t => Math.Max(1, Size(t.Item1))).ToList();
    var c = Spread(count - own.Sum(l => l.Count), sizes, weight);
    var p = Spread(persons - own.Sum(l => l.Persons), sizes, weight);
    var t = Spread(times - own.Sum(l => l.Times), sizes, weight);
    // Money goes in hundreds, so that the lines look like what people pay.
    var a = Spread(amount is null ? null : (int)(amount.Value / 100), [.. todo.Select(_ => limit)], 5);
    for (var i = 0; i < todo.Count; i++)
    {
        ledger.Add(new(todo[i].Item1.Number, kind, todo[i].Item2, c?[i], p?[i], t?[i], a?[i] * 100m, null, Pick(places), rows == 8 && remarks is { Length: 8 } ? remarks[i] : Pick(remarks)));
    }
}

// Parts of at least one, drawn around the share of each size, that add up to the total; a part may exceed its size only where all are full.
List<int>? Spread(int? total, List<int> sizes, int least)
{
    if (total is not { } sum) return null;
    var shares = sizes.Select(s => (double)s * (50 + draw.Below(100))).ToList();
    var scale = (sum - (double)least * sizes.Count) / shares.Sum();
    var parts = shares.Select(s => least + (int)(s * scale)).ToList();
    for (var i = 0; parts.Sum() < sum; i = (i + 1) % parts.Count) parts[i]++;
    if (parts.Sum() != sum || parts.Any(p => p < 0)) throw new InvalidOperationException($"{sum} cannot be spread over {sizes.Count}");
    return parts;
}

// One line a union and month, 1 to 40 people, more in bigger unions.
void NewMembers(int total)
{
    var places = units.Where(u => u.Number != "G0001").SelectMany(u => Enumerable.Range(1, 6).Select(m => (u, m)))
        .Where(p => LivesAll(p.u, p.m) && draw.Below(100) < (p.u.Members > 60 ? 46 : 22)).ToList();
    var left = total - ledger.Where(l => l.Kind == "new-member").Sum(l => l.Persons!.Value);
    var parts = places.Select(p => 1 + draw.Below(Math.Clamp(p.u.Members / 9, 1, 18))).ToList();
    for (var i = 0; parts.Sum() != left; i = (i + 1) % parts.Count)
    {
        if (parts.Sum() < left && parts[i] < Math.Clamp(places[i].u.Members / 4, 2, 40)) parts[i]++;
        else if (parts.Sum() > left && parts[i] > 1) parts[i]--;
    }

    foreach (var ((u, m), n) in places.Zip(parts)) ledger.Add(new(u.Number, "new-member", AnyDay(m, u), Persons: n));
}

// As of the end of June: how many employers with a union are under a contract, and how many workers.
void Contracts()
{
    var bodies = upper.Concat(direct).ToList();
    var employers = bodies.Select(b => b.Level == "DirectlyAffiliated" ? 1 : grassroots.Count(g => g.Parent == b.Number && g.ClosedOn is null)).ToList();
    var without = (int)Math.Round(employers.Sum() * 0.01);
    var workers = Spread(151000, [.. bodies.Select((b, i) => b.Level == "DirectlyAffiliated" ? 8 : 10 * employers[i])], 120)!;
    for (var i = 0; i < bodies.Count; i++)
    {
        var missing = i < upper.Count && employers[i] > 8 && without-- > 0 ? 1 : 0;
        if (i % 3 == 0) ledger.Add(new(bodies[i].Number, "collective-contract", Workday(3, 29), employers[i] - missing, workers[i] - 7, Base: employers[i]));
        ledger.Add(new(bodies[i].Number, "collective-contract", Workday(6, 28), employers[i] - missing, workers[i], Base: employers[i]));
    }
}

void Add(Unit u, int month, string kind, int? persons = null, int? times = null, int? count = null, decimal? amount = null, string[]? places = null)
{
    if (LivesAll(u, month)) ledger.Add(new(u.Number, kind, AnyDay(month, u), count, persons, times, amount, null, Pick(places)));
}

(Unit, DateOnly) Someone(List<Unit> who, int[]? months)
{
    while (true)
    {
        var u = who[draw.Below(who.Count)];
        var month = months is null ? 1 + draw.Below(6) : months[draw.Below(months.Length)];
        // The chair's own June is written out above.
        if (u.Number == "G0001" && month == 6) continue;
        if (LivesAll(u, month)) return (u, AnyDay(month, u));
    }
}

bool Chance(int percent) => draw.Below(100) < percent;
bool LivesAll(Unit u, int month) => u.FoundedOn <= new DateOnly(2019, month, 1) && (u.ClosedOn is null || u.ClosedOn >= new DateOnly(2019, month, 1).AddMonths(1).AddDays(-1));
DateOnly AnyDay(int month, Unit u) => LivesAll(u, month) ? Workday(month, 1 + draw.Below(28)) : throw new InvalidOperationException(u.Number);
string Pick(string[]? from) => from is null ? "" : from[draw.Below(from.Length)];
List<Unit> Some(List<Unit> from, int n) => [.. from.Where((_, i) => i % (from.Count / n) == 1 && i > 0)];
List<Unit> Repeat(List<Unit> from, int n) => [.. Enumerable.Repeat(from, n).SelectMany(x => x)];

// The workday at or after the day, within the month; Spring Festival and May Day are left out.
static DateOnly Workday(int month, int day)
{
    var d = new DateOnly(2019, month, Math.Min(day, 28));
    var step = 1;
    while (d.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday || (d.Month == 2 && d.Day is >= 4 and <= 10) || (d.Month == 5 && d.Day <= 4) || (d.Month == 1 && d.Day == 1))
    {
        if (d.AddDays(step).Month != month) step = -1;
        d = d.AddDays(step);
    }

    return d;
}

static DateOnly? Day(string text) => text == "" ? null : DateOnly.ParseExact(text, "yyyy-MM-dd");

// The figures file is the measure: a generator that no longer meets it stops here.
void Check()
{
    decimal Of(string kind, Func<Line, decimal?> value) => ledger.Where(l => l.Kind == kind).Sum(l => value(l) ?? 0);
    foreach (var (kind, total) in new[] { ("worker-meeting", 216), ("employer-meeting", 108), ("new-union", 25), ("dispute-accepted", 854), ("dispute-settled", 413), ("law-lecture", 236), ("legal-consultation", 2163), ("supervision-visit", 682), ("member-offer", 218), ("relief-rules", 64) })
        if (ledger.Count(l => l.Kind == kind) != total) throw new InvalidOperationException($"{kind}: {ledger.Count(l => l.Kind == kind)}");
    foreach (var (kind, total) in new[] { ("new-member", 8108), ("wechat-activity", 20613), ("competence-training", 3830), ("safety-quiz", 19648), ("job-fair", 196), ("walking-contest", 24000), ("volunteer-service", 2036), ("warm-pack", 2805), ("street-worker-cover", 3373), ("hardship-relief", 10) })
        if (Of(kind, l => l.Persons) != total) throw new InvalidOperationException($"{kind}: {Of(kind, l => l.Persons)}");
    foreach (var (kind, total) in new[] { ("dispute-settled", 21060000), ("farm-purchase", 280000), ("street-worker-cover", 310000), ("mutual-claim", 3880000), ("spring-goods", 140000), ("cooling-pack", 820000), ("hardship-relief", 98000), ("city-home", 1050000) })
        if (Of(kind, l => l.Amount) != total) throw new InvalidOperationException($"{kind}: {Of(kind, l => l.Amount)}");
    var byNumber = unions.ToDictionary(u => u.Number);
    foreach (var l in ledger)
        if (l.Day < byNumber[l.Union].FoundedOn || l.Day > (byNumber[l.Union].ClosedOn ?? DateOnly.MaxValue)) throw new InvalidOperationException($"{l} lies outside the union's time");
}

static string Folder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;

internal sealed record Unit(string Number, string Name, string Level, string Parent, DateOnly FoundedOn, DateOnly? ClosedOn, int Members, string Street);

internal sealed record Line(string Union, string Kind, DateOnly Day, int? Count = null, int? Persons = null, int? Times = null, decimal? Amount = null, int? Base = null, string Place = "", string Remark = "");

/// <summary>Numbers that look drawn and never change.</summary>
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
