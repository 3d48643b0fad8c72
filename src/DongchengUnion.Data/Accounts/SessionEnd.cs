using DongchengUnion.Domain.Kernel;

namespace DongchengUnion.Data.Accounts;

/// <summary>Why a session ended.</summary>
public enum SessionEnd
{
    [Label("本人退出")] SignedOut = 1,
    [Label("长时间未操作")] Idle = 2,
    [Label("本人从其他设备退出")] FromAnotherDevice = 3,
    [Label("管理员终止")] ByAdministrator = 4,
    [Label("密码已更改")] NewPassword = 5,
}
