package org.conductregister.standin;

/** The stand-in or the app did not start. The message is complete: it names every reason found, for a person to read. */
public final class StartFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StartFailure(String message) {
        super(message);
    }

    public StartFailure(String message, Throwable cause) {
        super(message, cause);
    }

    /** Folds a chain of causes into lines, the outermost first, and leaves out repeated wording. */
    public static StartFailure of(String what, Throwable cause) {
        StringBuilder message = new StringBuilder(what);
        String last = "";
        for (Throwable each = cause; each != null; each = each.getCause()) {
            String line = each.getClass().getSimpleName() + ": " + each.getMessage();
            if (!last.contains(String.valueOf(each.getMessage()))) {
                message.append(System.lineSeparator()).append("  - ").append(line);
            }
            last = line;
        }
        return new StartFailure(message.toString(), cause);
    }
}
