using DongchengUnion.Domain.Kernel;

namespace DongchengUnion.Domain.Membership;

/// <summary>Kinds of identity documents a member may bring.</summary>
public enum DocumentKind
{
    [Label("居民身份证")] ResidentIdentityCard = 1,
    [Label("港澳台居民居住证")] ResidencePermit,
    [Label("外国人永久居留身份证")] PermanentResidenceCard,
    [Label("港澳居民来往内地通行证")] HongKongMacaoPermit,
    [Label("台湾居民来往大陆通行证")] TaiwanPermit,
    [Label("护照")] Passport,
    [Label("军官证、士官证")] OfficerCard,
}
