package dev.galley.publish;

import dev.galley.Article;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The public and protected names of the exported packages as text: a type a block, a member a line, in order. */
final class Api {

    // Of an interface, an enum or a record: said by what it is.
    private static final int IMPLIED = Modifier.ABSTRACT | Modifier.FINAL | Modifier.STATIC;

    private Api() {}

    static String list() throws IOException {
        List<String> packages = Article.class.getModule().getDescriptor().exports().stream()
                .filter(exports -> !exports.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .sorted()
                .toList();
        StringBuilder out = new StringBuilder();
        for (String name : packages) {
            out.append("package ").append(name).append("\n\n");
            for (Class<?> type : types(name)) {
                append(out, type);
            }
        }
        return out.toString();
    }

    /** The types of a package that are public, and all around them. */
    static List<Class<?>> types(String packageName) throws IOException {
        Path folder = folder().resolve(packageName.replace('.', '/'));
        List<Class<?>> types = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                String name = file.getFileName().toString();
                if (name.endsWith(".class") && !name.equals("package-info.class")) {
                    Class<?> type = load(packageName + "." + name.substring(0, name.length() - ".class".length()));
                    if (isVisible(type)) {
                        types.add(type);
                    }
                }
            }
        }
        types.sort(Comparator.comparing(Class::getName));
        return types;
    }

    /** Where the classes of the library are, without those of its tests. */
    static Path folder() {
        try {
            return Path.of(Article.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toAbsolutePath();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, Article.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(name, e);
        }
    }

    private static boolean isVisible(Class<?> type) {
        return !type.isSynthetic()
                && isVisible(type.getModifiers())
                && (type.getEnclosingClass() == null || isVisible(type.getEnclosingClass()));
    }

    private static boolean isVisible(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }

    private static void append(StringBuilder out, Class<?> type) {
        out.append(head(type)).append('\n');
        members(type).forEach(member -> out.append("    ").append(member).append('\n'));
        out.append('\n');
    }

    private static String head(Class<?> type) {
        StringBuilder head = new StringBuilder(modifiers(
                type.getModifiers() & ~(type.isInterface() || type.isEnum() || type.isRecord() ? IMPLIED : 0)));
        if (type.isSealed()) {
            head.append("sealed ");
        }
        head.append(
                        type.isInterface()
                                ? "interface "
                                : type.isEnum() ? "enum " : type.isRecord() ? "record " : "class ")
                .append(simpleName(type));
        if (type.getTypeParameters().length > 0) {
            head.append(Arrays.stream(type.getTypeParameters())
                    .map(Type::getTypeName)
                    .collect(Collectors.joining(", ", "<", ">")));
        }
        if (type.isRecord()) {
            head.append(Arrays.stream(type.getRecordComponents())
                    .map(Api::component)
                    .collect(Collectors.joining(", ", "(", ")")));
        }
        Class<?> above = type.getSuperclass();
        if (above != null && above != Object.class && above != Enum.class && above != Record.class) {
            head.append(" extends ").append(name(type.getGenericSuperclass()));
        }
        if (type.getInterfaces().length > 0) {
            head.append(type.isInterface() ? " extends " : " implements ").append(names(type.getGenericInterfaces()));
        }
        if (type.isSealed()) {
            head.append(" permits ").append(names(type.getPermittedSubclasses()));
        }
        return head.toString();
    }

    private static String component(RecordComponent component) {
        return name(component.getGenericType()) + " " + component.getName();
    }

    /** Constants in their order, then constructors, then methods by name; what the compiler gives every record is left out. */
    private static List<String> members(Class<?> type) {
        List<String> members = new ArrayList<>();
        for (Field field : type.getDeclaredFields()) {
            if (!field.isSynthetic() && isVisible(field.getModifiers())) {
                members.add(
                        field.isEnumConstant()
                                ? field.getName()
                                : modifiers(field.getModifiers()) + name(field.getGenericType()) + " "
                                        + field.getName());
            }
        }
        List<String> callable = new ArrayList<>();
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            if (!constructor.isSynthetic()
                    && isVisible(constructor.getModifiers())
                    && !isCanonical(type, constructor)) {
                callable.add(modifiers(constructor.getModifiers()) + type.getSimpleName() + signature(constructor));
            }
        }
        for (Method method : type.getDeclaredMethods()) {
            if (!method.isSynthetic() && isVisible(method.getModifiers()) && !isImplied(type, method)) {
                callable.add(modifiers(method.getModifiers() & ~(type.isInterface() ? Modifier.ABSTRACT : 0))
                        + typeParameters(method)
                        + name(method.getGenericReturnType())
                        + " "
                        + method.getName()
                        + signature(method));
            }
        }
        callable.sort(Comparator.comparing(Api::sortKey).thenComparing(Comparator.naturalOrder()));
        members.addAll(callable);
        return members;
    }

    private static boolean isCanonical(Class<?> type, Constructor<?> constructor) {
        return type.isRecord()
                && Arrays.equals(
                        constructor.getParameterTypes(),
                        Arrays.stream(type.getRecordComponents())
                                .map(RecordComponent::getType)
                                .toArray());
    }

    private static boolean isImplied(Class<?> type, Method method) {
        String name = method.getName();
        int parameters = method.getParameterCount();
        boolean isOfObject = (name.equals("toString") || name.equals("hashCode")) && parameters == 0
                || name.equals("equals") && parameters == 1;
        boolean isAccessor = type.isRecord()
                && Arrays.stream(type.getRecordComponents())
                        .anyMatch(component -> component.getAccessor().equals(method));
        boolean isOfEnum = type.isEnum() && (name.equals("values") || name.equals("valueOf"));
        return isOfObject || isAccessor || isOfEnum;
    }

    private static String sortKey(String member) {
        String start = member.substring(0, member.indexOf('('));
        return start.substring(start.lastIndexOf(' ') + 1);
    }

    private static String typeParameters(Method method) {
        return method.getTypeParameters().length == 0
                ? ""
                : Arrays.stream(method.getTypeParameters())
                        .map(Type::getTypeName)
                        .collect(Collectors.joining(", ", "<", "> "));
    }

    private static String signature(Executable callable) {
        String parameters = names(callable.getGenericParameterTypes());
        String declared = callable.isVarArgs() ? parameters.substring(0, parameters.length() - 2) + "..." : parameters;
        Type[] exceptions = callable.getGenericExceptionTypes();
        return "(" + declared + ")" + (exceptions.length == 0 ? "" : " throws " + names(exceptions));
    }

    private static String modifiers(int modifiers) {
        int shown = modifiers & (Modifier.PROTECTED | Modifier.STATIC | Modifier.ABSTRACT | Modifier.FINAL);
        return shown == 0 ? "" : Modifier.toString(shown) + " ";
    }

    private static String names(Type[] types) {
        return Arrays.stream(types).map(Api::name).collect(Collectors.joining(", "));
    }

    /** A type as it is written in a program with its imports. */
    private static String name(Type type) {
        if (type instanceof Class<?> plain) {
            return simpleName(plain);
        }
        StringBuilder name = new StringBuilder();
        String full = type.getTypeName();
        int start = 0; // of the identifier after the last dot
        for (int i = 0; i < full.length(); i++) {
            char c = full.charAt(i);
            if (c == '.') {
                start = i + 1;
            } else if (!Character.isJavaIdentifierPart(c)) {
                name.append(full, start, i + 1);
                start = i + 1;
            }
        }
        return name.append(full.substring(start)).toString().replace('$', '.');
    }

    private static String simpleName(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return outer == null ? type.getSimpleName() : simpleName(outer) + "." + type.getSimpleName();
    }
}
