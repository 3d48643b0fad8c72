using Mono.Cecil;
using Mono.Cecil.Cil;

namespace DongchengUnion.Web.Tests.Architecture;

/// <summary>One type of one module leans on a type of another.</summary>
/// <param name="IsPage">The type leaned on belongs to the other module's pages.</param>
internal sealed record ModuleUse(string From, string To, bool IsPage, string Where)
{
    public override string ToString() => $"{From} uses {To}{(IsPage ? " (its pages)" : "")}: {Where}";
}

/// <summary>
/// Reads from the compiled code who leans on whom: base types, fields, signatures, attributes, method bodies, state machines
/// and compiled views. A const or a nameof leaves no trace there.
/// </summary>
internal static class ModuleUses
{
    public static IReadOnlySet<ModuleUse> In(string assemblyFile)
    {
        using var assembly = ModuleDefinition.ReadModule(assemblyFile);
        HashSet<ModuleUse> found = [];
        foreach (var type in assembly.GetTypes())
        {
            if (Place(Outermost(type)) is not { } home) continue;
            foreach (var used in UsedBy(type).SelectMany(Parts))
            {
                if (Place(Outermost(used)) is { } other && other.Module != home.Module)
                    found.Add(new ModuleUse(home.Module, other.Module, other.IsPage, $"{Outermost(type).Name} → {used.FullName}"));
            }
        }

        return found;
    }

    /// <summary>The modules that have a folder in this assembly.</summary>
    public static IReadOnlySet<string> Of(string assemblyFile)
    {
        using var assembly = ModuleDefinition.ReadModule(assemblyFile);
        return assembly.GetTypes().Select(t => Place(Outermost(t))?.Module).OfType<string>().ToHashSet();
    }

    private static (string Module, bool IsPage)? Place(TypeReference type)
    {
        // Compiled views stand in one namespace and carry their path as name: Modules_Organization_Unions_Index.
        if (type.Namespace == "AspNetCoreGeneratedDocument")
            return type.Name.Split('_') is ["Modules", { } area, ..] ? (area, true) : null;
        return type.Namespace.Split('.') switch
        {
            ["DongchengUnion", "Domain", { } module, ..] => (module, false),
            // Migrations are generated; the seeder and the context know every module by their nature.
            ["DongchengUnion", "Data", "Migrations" or "Seeding", ..] => null,
            ["DongchengUnion", "Data", { } module, ..] => (module, false),
            ["DongchengUnion", "Web", "Modules", { } module, ..] => (module, true),
            _ => null,
        };
    }

    private static TypeReference Outermost(TypeReference type)
    {
        while (type.DeclaringType is not null) type = type.DeclaringType;
        return type;
    }

    private static IEnumerable<TypeReference?> UsedBy(TypeDefinition type)
    {
        yield return type.BaseType;
        foreach (var part in type.Interfaces) yield return part.InterfaceType;
        foreach (var used in AttributesOf(type)) yield return used;
        foreach (var field in type.Fields)
        {
            yield return field.FieldType;
            foreach (var used in AttributesOf(field)) yield return used;
        }

        foreach (var property in type.Properties)
        {
            yield return property.PropertyType;
            foreach (var used in AttributesOf(property)) yield return used;
        }

        foreach (var used in type.Methods.SelectMany(UsedBy)) yield return used;
    }

    private static IEnumerable<TypeReference?> UsedBy(MethodDefinition method)
    {
        foreach (var used in Signature(method)) yield return used;
        foreach (var used in AttributesOf(method)) yield return used;
        foreach (var used in method.Parameters.SelectMany(AttributesOf)) yield return used;
        foreach (var parameter in method.GenericParameters.SelectMany(p => p.Constraints)) yield return parameter.ConstraintType;
        if (!method.HasBody) yield break;
        foreach (var variable in method.Body.Variables) yield return variable.VariableType;
        foreach (var handler in method.Body.ExceptionHandlers) yield return handler.CatchType;
        foreach (var used in method.Body.Instructions.SelectMany(UsedBy)) yield return used;
    }

    private static IEnumerable<TypeReference?> UsedBy(Instruction instruction) => instruction.Operand switch
    {
        TypeReference type => [type],
        FieldReference field => [field.DeclaringType, field.FieldType],
        MethodReference method => [method.DeclaringType, .. Signature(method), .. (method as GenericInstanceMethod)?.GenericArguments ?? []],
        _ => [],
    };

    private static IEnumerable<TypeReference> Signature(IMethodSignature method) =>
        method.Parameters.Select(p => p.ParameterType).Append(method.ReturnType);

    private static IEnumerable<TypeReference?> AttributesOf(ICustomAttributeProvider holder) =>
        holder.CustomAttributes.SelectMany(a => a.ConstructorArguments.Concat(a.Properties.Select(p => p.Argument))
            .Select(v => v.Value as TypeReference).Append(a.AttributeType));

    /// <summary>A type and the types it is made of: elements of arrays, arguments of generics.</summary>
    private static IEnumerable<TypeReference> Parts(TypeReference? type) => type switch
    {
        null or GenericParameter => [],
        GenericInstanceType generic => generic.GenericArguments.SelectMany(Parts).Append(generic.ElementType),
        TypeSpecification made => Parts(made.ElementType),
        _ => [type],
    };
}
