package org.conductregister.standin.ui.page;

/** Where a form may lead back to: a path of this host, never another site. */
public final class LocalPath {

    private LocalPath() {}

    /** The path when it begins with one slash and stays on this host; {@code otherwise} when not, or when null. */
    public static String orElse(String path, String otherwise) {
        boolean local = path != null
                && path.startsWith("/")
                && !path.startsWith("//")
                && path.chars().noneMatch(each -> each == '\\' || Character.isISOControl(each));
        return local ? path : otherwise;
    }
}
