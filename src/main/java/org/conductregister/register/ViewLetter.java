package org.conductregister.register;

import java.util.List;
import org.conductregister.letter.Letter;
import org.conductregister.letter.LetterDocuments;
import org.conductregister.letter.LetterLength;
import org.conductregister.print.Document;
import org.conductregister.print.Printer;
import org.conductregister.verb.Actor;
import org.conductregister.verb.Outcome;
import org.conductregister.verb.Reason;

/** Shows a letter, draft or issued, as it is on paper, to those who may see the letter on the register (R81, R112). */
public final class ViewLetter {

    private final ViewRegister register;
    private final LetterDocuments documents;
    private final Printer printer;

    /** A letter and the document that is made of it. */
    public record Laid(Letter letter, Document document) {}

    /** A letter and the file that is made of it. */
    public record Printed(Letter letter, byte[] pdf) {}

    /** Uses these. */
    public ViewLetter(ViewRegister register, LetterDocuments documents, Printer printer) {
        this.register = register;
        this.documents = documents;
        this.printer = printer;
    }

    /** The letter as a document. */
    public Outcome<Laid> by(Actor actor, long letterId) {
        return register.letter(actor, letterId).map(letter -> new Laid(letter, documents.of(letter)));
    }

    /** The letter as a PDF. Refused while a draft is longer than a letter may be. */
    public Outcome<Printed> pdf(Actor actor, long letterId) {
        return by(actor, letterId).then(laid -> {
            List<Reason> reasons =
                    laid.document().draft() ? LetterLength.unmet(laid.letter().sections()) : List.of();
            return reasons.isEmpty()
                    ? Outcome.done(new Printed(laid.letter(), printer.pdf(laid.document())))
                    : Outcome.refused(reasons);
        });
    }
}
