package org.conductregister.jira.page;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.conductregister.report.AttachToReport.Upload;

/**
 * Reads the files of a form that carries some. Jira gives apps no servlet that is set up for it. A file that is too large
 * is read to its end and counted, but not kept, so that its sender can be told.
 */
final class Multipart {

    private static final Pattern BOUNDARY = Pattern.compile("boundary=\"?([^\";,]{1,70})\"?");
    private static final Pattern FILE_NAME = Pattern.compile("filename=\"([^\"]*)\"");
    private static final int LONGEST_HEADER = 8_192;

    private final InputStream in;
    private final byte[] delimiter;
    private final int mostFiles;
    private final int mostBytes;
    private int found;

    private Multipart(InputStream in, String boundary, int mostFiles, int mostBytes) {
        this.in = in;
        this.delimiter = ("\r\n--" + boundary).getBytes(StandardCharsets.ISO_8859_1);
        this.mostFiles = mostFiles;
        this.mostBytes = mostBytes;
    }

    /**
     * The files in a body; none if it is no such form.
     *
     * @param mostFiles how many files are kept; more are counted
     * @param mostBytes how much of a file is kept; more is counted
     */
    static List<Upload> files(String contentType, InputStream body, int mostFiles, int mostBytes) throws IOException {
        Matcher boundary = BOUNDARY.matcher(contentType == null ? "" : contentType);
        if (contentType == null || !contentType.startsWith("multipart/form-data") || !boundary.find()) {
            return List.of();
        }
        return new Multipart(new BufferedInputStream(body), boundary.group(1), mostFiles, mostBytes).read();
    }

    private List<Upload> read() throws IOException {
        List<Upload> files = new ArrayList<>();
        skipToFirst();
        String header = header();
        while (header != null) {
            Part part = part();
            Matcher name = FILE_NAME.matcher(header);
            if (name.find() && !name.group(1).isEmpty()) {
                files.add(new Upload(decoded(name.group(1)), type(header), part.kept(), part.size()));
                found++;
            }
            header = part.last() ? null : header();
        }
        return files;
    }

    private record Part(byte[] kept, long size, boolean last) {}

    private void skipToFirst() throws IOException {
        int newline = in.read();
        while (newline != -1 && newline != '\n') {
            newline = in.read();
        }
    }

    /** The lines before a part's content; null at the end. */
    private String header() throws IOException {
        StringBuilder header = new StringBuilder();
        while (header.indexOf("\r\n\r\n") < 0) {
            int next = in.read();
            if (next == -1 || header.length() > LONGEST_HEADER) {
                return null;
            }
            header.append((char) next);
        }
        return header.toString();
    }

    private Part part() throws IOException {
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        long size = 0;
        int matched = 0;
        while (matched < delimiter.length) {
            int next = in.read();
            if (next == -1) {
                return new Part(kept.toByteArray(), size, true);
            }
            if (next == delimiter[matched]) {
                matched++;
                continue;
            }
            // The delimiter begins with the only carriage return in it, so a new match can begin at this byte alone.
            for (int i = 0; i < matched; i++) {
                size = keep(kept, size, delimiter[i]);
            }
            matched = next == '\r' ? 1 : 0;
            if (matched == 0) {
                size = keep(kept, size, next);
            }
        }
        return new Part(kept.toByteArray(), size, endsHere());
    }

    private long keep(ByteArrayOutputStream kept, long size, int next) {
        if (size < mostBytes && found < mostFiles) {
            kept.write(next);
        }
        return size + 1;
    }

    /** After a delimiter come two dashes at the end of all, and otherwise the end of the line. */
    private boolean endsHere() throws IOException {
        int first = in.read();
        int second = in.read();
        return first == -1 || (first == '-' && second == '-');
    }

    private static String type(String header) {
        Matcher type = Pattern.compile("(?i)content-type:\\s*([\\w.+/-]+)").matcher(header);
        return type.find() ? type.group(1) : "application/octet-stream";
    }

    private static String decoded(String latin) {
        return new String(latin.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }
}
