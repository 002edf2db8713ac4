package org.conductregister.standin.platform.security;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.util.Optional;
import java.util.stream.Stream;

/** Who may use an endpoint, as Jira's security annotations say. Without one: licensed users only. */
public enum Access {
    UNRESTRICTED("UnrestrictedAccess"),
    ANONYMOUS_SITE("AnonymousSiteAccess"),
    UNLICENSED_SITE("UnlicensedSiteAccess"),
    LICENSED("LicensedOnly"),
    ADMIN("AdminOnly"),
    SYSTEM_ADMIN("SystemAdminOnly");

    private final String annotation;

    Access(String annotation) {
        this.annotation = annotation;
    }

    /**
     * Reads the annotations of either package that Jira honours.
     *
     * @param from the closest first: method, class, package; null elements are passed over
     */
    public static Access of(AnnotatedElement... from) {
        return Stream.of(from)
                .flatMap(element -> element == null ? Stream.empty() : declared(element).stream())
                .findFirst()
                .orElse(LICENSED);
    }

    private static Optional<Access> declared(AnnotatedElement element) {
        return Stream.of(element.getAnnotations())
                .map(Annotation::annotationType)
                .flatMap(type -> Stream.of(values()).filter(access -> access.isMarkedBy(type)))
                .findFirst();
    }

    private boolean isMarkedBy(Class<?> type) {
        return type.getSimpleName().equals(annotation)
                && (type.getPackageName().equals("com.atlassian.annotations.security")
                        || type.getPackageName().equals("com.atlassian.plugins.rest.api.security.annotation"));
    }
}
