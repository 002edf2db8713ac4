package org.conductregister.jira.print;

import com.atlassian.sal.api.message.I18nResolver;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.mockito.Mockito;

/** Prints with the app's own words, and reads back what was printed. */
final class Prints {

    private static final float DPI = 80;
    private static final float FOOTER = 60;

    private Prints() {}

    static PdfPrinter on(Paper paper) {
        return new PdfPrinter(new PrintWords(texts()), () -> paper);
    }

    static String textOf(byte[] pdf) {
        try (PDDocument read = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(read);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The smallest size, in points, of any text above the footer. */
    static float smallestBodySize(byte[] pdf) {
        List<Float> sizes = new ArrayList<>();
        try (PDDocument read = Loader.loadPDF(pdf)) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition text) {
                    if (text.getYDirAdj() < text.getPageHeight() - FOOTER) {
                        sizes.add(text.getFontSizeInPt());
                    }
                }
            }.getText(read);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return Collections.min(sizes);
    }

    /** The letter or sign that stands farthest to the right in each line. */
    static List<String> rightmostOfEachLine(byte[] pdf) {
        Map<Integer, TextPosition> lines = new TreeMap<>();
        try (PDDocument read = Loader.loadPDF(pdf)) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition text) {
                    lines.merge(
                            Math.round(text.getYDirAdj()),
                            text,
                            (one, other) -> one.getXDirAdj() > other.getXDirAdj() ? one : other);
                }
            }.getText(read);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return lines.values().stream().map(TextPosition::getUnicode).toList();
    }

    /** For people to look at: {@code target/print/<name>-<page>.png}, beside the PDF itself. */
    static void keep(String name, byte[] pdf) {
        Path folder = Path.of("target", "print");
        try (PDDocument read = Loader.loadPDF(pdf)) {
            Files.createDirectories(folder);
            Files.write(folder.resolve(name + ".pdf"), pdf);
            PDFRenderer renderer = new PDFRenderer(read);
            for (int page = 0; page < Math.min(read.getNumberOfPages(), 3); page++) {
                ImageIO.write(
                        renderer.renderImageWithDPI(page, DPI),
                        "png",
                        folder.resolve(name + "-" + (page + 1) + ".png").toFile());
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    static I18nResolver texts() {
        Properties bundle = new Properties();
        try (InputStream in = Prints.class.getResourceAsStream("/i18n/conduct.properties");
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            bundle.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        I18nResolver texts = Mockito.mock(I18nResolver.class, call -> {
            Object[] all = call.getArguments();
            int key = all[0] instanceof Locale ? 1 : 0;
            Object[] named = Arrays.copyOfRange(all, key + 1, all.length);
            String text = bundle.getProperty((String) all[key], (String) all[key]);
            return MessageFormat.format(text, named);
        });
        return texts;
    }
}
