package org.conductregister.jira.page;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.fileupload2.core.DiskFileItem;
import org.apache.commons.fileupload2.core.DiskFileItemFactory;
import org.apache.commons.fileupload2.core.FileItemInput;
import org.apache.commons.fileupload2.core.FileItemInputIterator;
import org.apache.commons.fileupload2.core.RequestContext;
import org.apache.commons.fileupload2.jakarta.servlet6.JakartaServletFileUpload;
import org.apache.commons.fileupload2.jakarta.servlet6.JakartaServletRequestContext;
import org.conductregister.report.AttachToReport.Upload;

/**
 * Reads a form that carries files. Jira gives apps no servlet that is set up for it. A file that is too large is read to
 * its end and counted, but not kept, so that its sender can be told, and nothing ever lies on the server's disk.
 */
final class Multipart {

    /** Room for every field of our longest form, each filled far beyond its limit: it has to come back as it was typed. */
    private static final int MOST_TEXT = 8 * 1024 * 1024;

    private static final int MOST_PARTS = 2_000;
    private static final int BUFFER = 8_192;

    private final int mostFiles;
    private final int mostBytes;
    private final Map<String, List<String>> fields = new LinkedHashMap<>();
    private final List<Upload> files = new ArrayList<>();
    private int room = MOST_TEXT;

    private Multipart(int mostFiles, int mostBytes) {
        this.mostFiles = mostFiles;
        this.mostBytes = mostBytes;
    }

    /**
     * What a form carried.
     *
     * @param fields what was typed, by field, in the form's order
     * @param files every file that was chosen; see {@link #of}
     * @param whole false if the form broke off on its way, or has more parts than any form of ours
     */
    record Body(Map<String, List<String>> fields, List<Upload> files, boolean whole) {

        /** Of a form without files, or of no form. */
        static final Body NONE = new Body(Map.of(), List.of(), true);
    }

    /**
     * What the request carries; nothing if it is no such form.
     *
     * @param mostFiles of how many files the content is kept; more are only counted
     * @param mostBytes how much of a file is kept; more is only counted
     */
    static Body of(HttpServletRequest request, int mostFiles, int mostBytes) {
        return JakartaServletFileUpload.isMultipartContent(request)
                ? read(new JakartaServletRequestContext(request), mostFiles, mostBytes)
                : Body.NONE;
    }

    static Body read(RequestContext request, int mostFiles, int mostBytes) {
        JakartaServletFileUpload<DiskFileItem, DiskFileItemFactory> upload = new JakartaServletFileUpload<>();
        upload.setHeaderCharset(StandardCharsets.UTF_8);
        Multipart reading = new Multipart(mostFiles, mostBytes);
        boolean whole;
        try {
            whole = reading.all(upload.getItemIterator(request));
        } catch (IOException | InvalidPathException broken) {
            whole = false;
        }
        return new Body(reading.fields, List.copyOf(reading.files), whole);
    }

    private boolean all(FileItemInputIterator parts) throws IOException {
        for (int i = 0; i < MOST_PARTS; i++) {
            if (!parts.hasNext()) {
                return true;
            }
            take(parts.next());
        }
        return false;
    }

    private void take(FileItemInput part) throws IOException {
        if (part.isFormField()) {
            Content typed = content(part, room);
            room -= typed.kept().length;
            fields.computeIfAbsent(part.getFieldName(), name -> new ArrayList<>())
                    .add(new String(typed.kept(), StandardCharsets.UTF_8));
            return;
        }
        // A field in which no file was chosen comes as a file without a name.
        String name = part.getName();
        if (name != null && !name.isEmpty()) {
            String type = part.getContentType();
            Content content = content(part, files.size() < mostFiles ? mostBytes : 0);
            files.add(
                    new Upload(name, type == null ? "application/octet-stream" : type, content.kept(), content.size()));
        }
    }

    private record Content(byte[] kept, long size) {}

    private static Content content(FileItemInput part, int most) throws IOException {
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        byte[] buffer = new byte[BUFFER];
        long size = 0;
        try (InputStream in = part.getInputStream()) {
            for (int read = in.read(buffer); read != -1; read = in.read(buffer)) {
                kept.write(buffer, 0, (int) Math.min(read, Math.max(0, most - size)));
                size += read;
            }
        }
        return new Content(kept.toByteArray(), size);
    }
}
