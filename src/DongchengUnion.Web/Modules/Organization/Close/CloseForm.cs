using System.ComponentModel.DataAnnotations;
using DongchengUnion.Web.Modules.Organization.Changes;

namespace DongchengUnion.Web.Modules.Organization.Close;

/// <summary>What has to be settled before a union ends.</summary>
public sealed class CloseForm : ChangeForm
{
    [Display(Name = "会员会籍去向已逐人安排（转出、保留或由街道接收）"), Range(typeof(bool), "true", "true", ErrorMessage = "会员会籍去向须先安排好。")]
    public bool MembersPlaced { get; set; }

    [Display(Name = "经费审计、资产和银行账户已处置"), Range(typeof(bool), "true", "true", ErrorMessage = "经费、资产和账户须先处置好。")]
    public bool AssetsSettled { get; set; }
}
