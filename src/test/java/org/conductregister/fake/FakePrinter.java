package org.conductregister.fake;

import java.nio.charset.StandardCharsets;
import org.conductregister.print.Document;
import org.conductregister.print.Printer;

/** Prints a document as the words of its record, or breaks. */
public final class FakePrinter implements Printer {

    private boolean broken;

    /** From now on nothing can be printed; or again. */
    public void breakDown(boolean isBroken) {
        broken = isBroken;
    }

    @Override
    public byte[] pdf(Document document) {
        if (broken) {
            throw new IllegalStateException("out of paper");
        }
        return document.toString().getBytes(StandardCharsets.UTF_8);
    }
}
