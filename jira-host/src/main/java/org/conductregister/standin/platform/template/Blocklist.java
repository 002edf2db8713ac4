package org.conductregister.standin.platform.template;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Set;

/** What no template may touch, whatever an allowlist says: the ways out of a template into the process. */
final class Blocklist {

    private static final Set<String> METHODS =
            Set.of("getClass", "wait", "notify", "notifyAll", "getDeclaringClass", "getClassLoader");

    private static final List<Class<?>> TYPES = List.of(
            Class.class,
            ClassLoader.class,
            Thread.class,
            Process.class,
            ProcessBuilder.class,
            Runtime.class,
            java.io.InputStream.class,
            java.io.OutputStream.class,
            java.io.File.class,
            java.lang.reflect.AnnotatedElement.class,
            java.lang.reflect.Proxy.class);

    private static final List<String> PACKAGES = List.of("java.lang.reflect.", "java.lang.invoke.", "javax.crypto.");

    private Blocklist() {}

    static boolean blocks(Class<?> runtimeClass, Method method) {
        return METHODS.contains(method.getName())
                || TYPES.stream().anyMatch(type -> type.isAssignableFrom(runtimeClass))
                || PACKAGES.stream().anyMatch(runtimeClass.getName()::startsWith);
    }
}
