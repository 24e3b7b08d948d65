using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace Gazetteer.Cli.Tests.PublicApi;

/// <summary>Lists what an assembly offers to others: types by name, and under each its members, one a line.</summary>
/// <remarks>What the compiler adds to records is left out: it follows from what is listed.</remarks>
internal static class ApiListing
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static string Of(Assembly assembly)
    {
        var text = new StringBuilder();
        foreach (var type in assembly.GetExportedTypes().OrderBy(static t => t.FullName, StringComparer.Ordinal))
        {
            text.Append(Heading(type)).Append('\n');
            foreach (var member in Members(type).Order(StringComparer.Ordinal)) text.Append("  ").Append(member).Append('\n');
        }

        return text.ToString();
    }

    private static string Heading(Type type)
    {
        var kind = type.IsEnum ? "enum" : type.IsInterface ? "interface" : typeof(Delegate).IsAssignableFrom(type) ? "delegate" : type.IsValueType ? "struct" : type.IsAbstract && type.IsSealed
            ? "static class" : type.IsAbstract ? "abstract class" : type.IsSealed ? "sealed class" : "class";
        var supertypes = string.Join(", ", type.IsEnum ? [] : Supertypes(type).Select(TypeNames.Of));
        return $"{kind} {type.Namespace}.{TypeNames.Of(type)}{(supertypes.Length > 0 ? $" : {supertypes}" : "")}";
    }

    private static IEnumerable<Type> Supertypes(Type type)
    {
        if (type is { IsValueType: false, BaseType: { } inherited } && inherited != typeof(object)) yield return inherited;
        var interfaces = type.GetInterfaces().Except(type.BaseType?.GetInterfaces() ?? []).Where(static i => i.IsPublic && i.Name != typeof(IEquatable<>).Name);
        foreach (var offered in interfaces.OrderBy(TypeNames.Of, StringComparer.Ordinal)) yield return offered;
    }

    private static IEnumerable<string> Members(Type type)
    {
        if (type.IsEnum) return Enum.GetValues(type).Cast<object>().Select(v => $"{v} = {Convert.ToInt64(v)}");
        return type.GetMembers(Declared).Where(static m => !m.IsDefined(typeof(CompilerGeneratedAttribute))).Select(Line).OfType<string>();
    }

    private static string? Line(MemberInfo member) => member switch
    {
        ConstructorInfo c when IsOffered(c) && !c.IsStatic => $"new({Parameters(c)})",
        FieldInfo f when f.IsPublic || f.IsFamily => $"{(f.IsLiteral ? "const " : f.IsStatic ? "static " : "")}{(f.IsInitOnly ? "readonly " : "")}{TypeNames.Of(f.FieldType)} {f.Name}",
        PropertyInfo p when IsOffered(p.GetMethod) => $"{Static(p.GetMethod!)}{TypeNames.Of(p.PropertyType)} {p.Name}{Index(p)} {{ get;{Setter(p)} }}",
        EventInfo e when IsOffered(e.AddMethod) => $"event {TypeNames.Of(e.EventHandlerType!)} {e.Name}",
        MethodInfo m when IsOffered(m) && (!m.IsSpecialName || m.Name.StartsWith("op_", StringComparison.Ordinal)) =>
            $"{Static(m)}{TypeNames.Of(m.ReturnType)} {m.Name}{TypeNames.Arguments(m.GetGenericArguments())}({Parameters(m)})",
        _ => null,
    };

    private static bool IsOffered(MethodBase? method) => method is not null && (method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly);

    private static string Static(MethodInfo method) => method.IsStatic ? "static " : "";

    private static string Setter(PropertyInfo property) =>
        !IsOffered(property.SetMethod) ? "" : property.SetMethod!.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) ? " init;" : " set;";

    private static string Index(PropertyInfo property) => property.GetIndexParameters() is { Length: > 0 } index ? $"[{string.Join(", ", index.Select(Parameter))}]" : "";

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(Parameter));

    private static string Parameter(ParameterInfo parameter)
    {
        var by = parameter.IsOut ? "out " : parameter.ParameterType.IsByRef ? parameter.IsIn ? "in " : "ref " : parameter.IsDefined(typeof(ParamArrayAttribute))
            || parameter.IsDefined(typeof(ParamCollectionAttribute)) ? "params " : "";
        return $"{by}{TypeNames.Of(parameter.ParameterType)} {parameter.Name}{(parameter.HasDefaultValue ? " = …" : "")}";
    }
}
