package org.conductregister.jira.print;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Supplier;
import org.conductregister.print.Document;
import org.conductregister.print.Printer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes PDF that keeps to PDF/UA: tagged, titled, in a stated language, with its fonts inside. Arabic,
 * Hebrew and their kin are put in order and joined as they are written. It fetches nothing, from
 * no network and no file but the app's own.
 */
public final class PdfPrinter implements Printer {

    private static final Logger log = LoggerFactory.getLogger(PdfPrinter.class);
    private static final String OPEN_SANS = "Open Sans";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;
    private static final String FONTS = "/fonts/ttf/OpenSans/OpenSans-";
    private static final String OTHER_SCRIPTS = "/net/sf/jasperreports/fonts/dejavu/DejaVuSans.ttf";
    private static final String STYLE = read("/print/document.css");

    static {
        // It would write to the host's console; what it has to say comes to the consumer below.
        XRLog.setLoggingEnabled(false);
    }

    private final PrintWords words;
    private final Supplier<Paper> paper;

    /**
     * Prints on this paper, in these words.
     *
     * @param paper asked for each document
     */
    public PdfPrinter(PrintWords words, Supplier<Paper> paper) {
        this.words = words;
        this.paper = paper;
    }

    @Override
    public byte[] pdf(Document document) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        // XML and imaging look up their parts through this loader; the host's may offer it parts of its own.
        thread.setContextClassLoader(PdfPrinter.class.getClassLoader());
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            renderer(document).toStream(out).run();
            return out.toByteArray();
        } catch (IOException unprintable) {
            throw new UncheckedIOException(unprintable);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private PdfRendererBuilder renderer(Document document) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.useFont(() -> open(FONTS + "Regular.ttf"), OPEN_SANS, REGULAR, FontStyle.NORMAL, true);
        builder.useFont(() -> open(FONTS + "Bold.ttf"), OPEN_SANS, BOLD, FontStyle.NORMAL, true);
        builder.useFont(() -> open(OTHER_SCRIPTS), "DejaVu Sans", REGULAR, FontStyle.NORMAL, true);
        builder.useReplacementText("\uFFFD");
        builder.useExternalResourceAccessControl(
                (address, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.withDiagnosticConsumer(remark -> log.debug("{}", remark.getFormattedMessage()));
        builder.withProducer("Conduct Register");
        PrintWords.Words said = words.of(document);
        builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
        builder.useUnicodeBidiReorderer(new ICUBidiReorderer());
        builder.withW3cDocument(XhtmlPage.of(document, said, style(document)), null);
        return builder;
    }

    private String style(Document document) {
        Locale language = Locale.forLanguageTag(document.language());
        return STYLE.replace("$paper", paper.get().css())
                .replace("$mark", document.draft() ? words.draft(language) : "\"\"")
                .replace("$footer", words.footer(language));
    }

    private static InputStream open(String resource) {
        InputStream in = PdfPrinter.class.getResourceAsStream(resource);
        if (in == null) {
            throw new IllegalStateException("the app lacks its own file " + resource);
        }
        return in;
    }

    private static String read(String resource) {
        try (InputStream in = open(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
