package org.conductregister.print;

/** Port: makes files of documents. */
public interface Printer {

    /**
     * The document as a PDF that assistive technology can read: tagged, with title and language (R81, R86). Whatever
     * stands in the document is printed as text; what no page can show is replaced, never an error.
     */
    byte[] pdf(Document document);
}
