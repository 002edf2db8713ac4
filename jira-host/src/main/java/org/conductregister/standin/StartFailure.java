package org.conductregister.standin;

import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.BeanCreationException;

/** The stand-in or the app did not start. The message is complete: it names every reason found, for a person to read. */
public final class StartFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final String LINE = System.lineSeparator() + "  - ";

    public StartFailure(String message) {
        super(message);
    }

    public StartFailure(String message, Throwable cause) {
        super(message, cause);
    }

    /** Folds a chain of causes into lines: which beans were being made, and what went wrong in the end. */
    public static StartFailure of(String what, Throwable cause) {
        List<String> lines = new ArrayList<>();
        lines.add(what);
        for (Throwable each = cause; each != null; each = each.getCause()) {
            if (each instanceof StartFailure known) {
                lines.add(known.getMessage());
                break;
            }
            if (each instanceof BeanCreationException bean && each.getCause() != null) {
                lines.add("making the bean " + bean.getBeanName());
            } else if (each.getCause() == null || !contains(each, each.getCause())) {
                lines.add(each.getClass().getSimpleName() + ": " + each.getMessage());
            }
        }
        return new StartFailure(String.join(LINE, lines), cause);
    }

    private static boolean contains(Throwable outer, Throwable inner) {
        return outer.getMessage() != null
                && inner.getMessage() != null
                && outer.getMessage().contains(inner.getMessage());
    }
}
