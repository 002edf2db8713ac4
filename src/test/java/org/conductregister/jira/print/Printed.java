package org.conductregister.jira.print;

import com.atlassian.sal.api.message.I18nResolver;
import org.conductregister.print.Document;

/** Documents of other packages, printed for people to look at and read back. */
public final class Printed {

    private Printed() {}

    /** The text of the printed document, which is kept under {@code target/print}. */
    public static String keep(String name, Document document) {
        byte[] pdf = Prints.on(Paper.A4).pdf(document);
        Prints.keep(name, pdf);
        return Prints.textOf(pdf);
    }

    /** The app's own texts. */
    public static I18nResolver texts() {
        return Prints.texts();
    }
}
