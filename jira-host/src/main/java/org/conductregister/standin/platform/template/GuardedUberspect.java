package org.conductregister.standin.platform.template;

import java.lang.annotation.Annotation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.velocity.util.introspection.Info;
import org.apache.velocity.util.introspection.UberspectImpl;
import org.apache.velocity.util.introspection.VelMethod;
import org.apache.velocity.util.introspection.VelPropertyGet;
import org.apache.velocity.util.introspection.VelPropertySet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks every call of a template up in the {@link MethodAllowlist}; a blocked call has no value and is logged. A property
 * ({@code $row.name}) counts as the call of its getter; maps give their entries and nothing else by that way. Properties
 * cannot be set, but entries of a map can.
 */
public final class GuardedUberspect extends UberspectImpl {

    /** Name of the engine's property that holds the {@link MethodAllowlist}. */
    static final String ALLOWLIST = "standin.method.allowlist";

    private static final Logger blocked = LoggerFactory.getLogger(GuardedUberspect.class);
    private static final String HTML_SAFE = "com.atlassian.velocity.htmlsafe.HtmlSafe";

    private MethodAllowlist allowlist() {
        return (MethodAllowlist) rsvc.getProperty(ALLOWLIST);
    }

    @Override
    public VelMethod getMethod(Object target, String name, Object[] arguments, Info place) {
        if (target == null) {
            return null;
        }
        VelMethod found = super.getMethod(target, name, SafeHtml.open(arguments), place);
        if (found == null || found.getMethod() == null) {
            return found;
        }
        return permitted(target, found.getMethod(), place) ? new Call(found) : null;
    }

    @Override
    public VelPropertyGet getPropertyGet(Object target, String name, Info place) {
        if (target == null) {
            return null;
        }
        if (target instanceof Map) {
            return new Entry(name);
        }
        return Stream.of("get" + capital(name), "get" + name, "is" + capital(name))
                .map(getter -> introspector.getMethod(target.getClass(), getter, new Object[0]))
                .filter(getter -> getter != null)
                .findFirst()
                .filter(getter -> permitted(target, getter, place))
                .map(Getter::new)
                .orElse(null);
    }

    @Override
    public VelPropertySet getPropertySet(Object target, String name, Object value, Info place) {
        return target instanceof Map ? super.getPropertySet(target, name, value, place) : null;
    }

    private boolean permitted(Object target, Method method, Info place) {
        boolean allowed = allowlist().allows(target.getClass(), method);
        if (!allowed) {
            blocked.error(
                    "Method needs allowlisting: {} (called on {}) at {}",
                    MethodAllowlist.signature(method),
                    target.getClass().getName(),
                    place);
        }
        return allowed;
    }

    private static String capital(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private static Object marked(Method method, Object value) {
        boolean safe = Stream.of(method.getAnnotations())
                .map(Annotation::annotationType)
                .anyMatch(type -> type.getName().equals(HTML_SAFE));
        return safe && value instanceof CharSequence ? new SafeHtml(value.toString()) : value;
    }

    private record Call(VelMethod inner) implements VelMethod {

        @Override
        public Object invoke(Object target, Object[] arguments)
                throws IllegalAccessException, InvocationTargetException {
            return marked(inner.getMethod(), inner.invoke(target, SafeHtml.open(arguments)));
        }

        @Override
        public boolean isCacheable() {
            return true;
        }

        @Override
        public String getMethodName() {
            return inner.getMethodName();
        }

        @Override
        public Method getMethod() {
            return inner.getMethod();
        }

        @Override
        public Class<?> getReturnType() {
            return inner.getReturnType();
        }
    }

    private record Getter(Method method) implements VelPropertyGet {

        @Override
        public Object invoke(Object target) throws IllegalAccessException, InvocationTargetException {
            return marked(method, method.invoke(target));
        }

        @Override
        public boolean isCacheable() {
            return true;
        }

        @Override
        public String getMethodName() {
            return method.getName();
        }
    }

    private record Entry(String name) implements VelPropertyGet {

        @Override
        public Object invoke(Object map) {
            return ((Map<?, ?>) map).get(name);
        }

        @Override
        public boolean isCacheable() {
            return true;
        }

        @Override
        public String getMethodName() {
            return "get";
        }
    }
}
