package org.conductregister.standin.platform.template;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which methods a template may call. As in Jira since 10.5 everything is forbidden that is not named: here values and
 * collections of the JDK, the classes that the host adds, and an app's own entries for its own classes.
 */
public final class MethodAllowlist {

    /** Methods of these types are harmless: they read values or walk collections. */
    private static final Set<Class<?>> VALUES = Set.of(
            CharSequence.class,
            String.class,
            Number.class,
            Byte.class,
            Short.class,
            Integer.class,
            Long.class,
            Float.class,
            Double.class,
            Boolean.class,
            Character.class,
            java.math.BigDecimal.class,
            java.math.BigInteger.class,
            Enum.class,
            Comparable.class,
            Iterable.class,
            Iterator.class,
            Collection.class,
            List.class,
            Set.class,
            Map.class,
            Map.Entry.class,
            Optional.class,
            UUID.class,
            java.net.URI.class,
            java.util.Date.class,
            java.util.Locale.class);

    private static final Set<String> OF_EVERY_OBJECT = Set.of("toString", "hashCode", "equals");

    private record Call(Class<?> runtimeClass, Method method) {}

    private final Set<String> entries;
    private final Set<Class<?>> readable;
    private final Map<Call, Boolean> decided = new ConcurrentHashMap<>();

    /**
     * @param entries {@code com.acme.Row#getName(java.lang.String)}, checked by whoever read them
     * @param readable types of the host whose methods that begin with {@code get} or {@code is} may be called
     */
    public MethodAllowlist(Collection<String> entries, Set<Class<?>> readable) {
        this.entries = Set.copyOf(entries);
        this.readable = Set.copyOf(readable);
    }

    /** Whether a template may call the method on an object of that class. Blocked names are blocked for everyone. */
    public boolean allows(Class<?> runtimeClass, Method method) {
        return decided.computeIfAbsent(new Call(runtimeClass, method), call -> decide(runtimeClass, method));
    }

    private boolean decide(Class<?> runtimeClass, Method method) {
        if (Modifier.isStatic(method.getModifiers()) || Blocklist.blocks(runtimeClass, method)) {
            return false;
        }
        if (OF_EVERY_OBJECT.contains(method.getName())) {
            return true;
        }
        return isOfAValue(method)
                || isReadable(runtimeClass, method)
                || declarations(runtimeClass, method)
                        .map(MethodAllowlist::signature)
                        .anyMatch(entries::contains);
    }

    /** {@code class#method(parameter types)}, as an entry is written. */
    public static String signature(Method method) {
        return method.getDeclaringClass().getName() + "#" + method.getName() + "("
                + Stream.of(method.getParameterTypes()).map(Class::getTypeName).collect(Collectors.joining(",")) + ")";
    }

    private static boolean isOfAValue(Method method) {
        Class<?> declaring = method.getDeclaringClass();
        return isValue(declaring)
                || VALUES.stream()
                        .filter(type -> type.isInterface() && type.isAssignableFrom(declaring))
                        .anyMatch(type -> declares(type, method) != null);
    }

    private boolean isReadable(Class<?> runtimeClass, Method method) {
        return (method.getName().startsWith("get") || method.getName().startsWith("is"))
                && readable.stream()
                        .filter(type -> type.isAssignableFrom(runtimeClass))
                        .flatMap(type -> Stream.of(type.getMethods()))
                        .anyMatch(each -> each.getName().equals(method.getName())
                                && Arrays.equals(each.getParameterTypes(), method.getParameterTypes()));
    }

    private static boolean isValue(Class<?> type) {
        return VALUES.contains(type) || type.getPackageName().equals("java.time");
    }

    /** The method as the runtime class and its parents declare it: Velocity may have found it on an interface. */
    private static Stream<Method> declarations(Class<?> runtimeClass, Method method) {
        return Stream.concat(
                Stream.of(method),
                Stream.<Class<?>>iterate(runtimeClass, Objects::nonNull, Class::getSuperclass)
                        .map(type -> declares(type, method))
                        .filter(Objects::nonNull));
    }

    private static Method declares(Class<?> type, Method method) {
        try {
            return type.getDeclaredMethod(method.getName(), method.getParameterTypes());
        } catch (NoSuchMethodException absent) {
            return null;
        }
    }
}
