package org.conductregister.jira.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.conductregister.report.AttachToReport.Upload;
import org.junit.jupiter.api.Test;

class MultipartTest {

    private static final String TYPE = "multipart/form-data; boundary=----x7";

    private static List<Upload> read(String body) throws IOException {
        return Multipart.files(TYPE, new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)), 2, 10);
    }

    private static String part(String name, String content) {
        return "------x7\r\nContent-Disposition: form-data; name=\"files\"; filename=\"" + name
                + "\"\r\nContent-Type: text/plain\r\n\r\n" + content + "\r\n";
    }

    @Test
    void everyByteOfAFileIsReadWhateverLooksLikeABoundary() throws IOException {
        String tricky = "\r\r\n--\r\n-";
        List<Upload> files = read(part("Zo\u00eb.txt", tricky) + part("b.txt", "") + "------x7--\r\n");

        assertThat(files).extracting(Upload::name).containsExactly("Zo\u00eb.txt", "b.txt");
        assertThat(new String(files.get(0).content(), StandardCharsets.UTF_8)).isEqualTo(tricky);
        assertThat(files.get(0).contentType()).isEqualTo("text/plain");
        assertThat(files.get(1).size()).isZero();
    }

    @Test
    void whatIsTooMuchIsCountedAndNotKept() throws IOException {
        List<Upload> files = read(part("a", "x".repeat(500)) + part("b", "y") + part("c", "zzz") + "------x7--\r\n");

        assertThat(files).extracting(Upload::size).containsExactly(500L, 1L, 3L);
        assertThat(files.get(0).content()).hasSize(10);
        assertThat(files.get(2).content()).isEmpty();
    }

    @Test
    void fieldsEmptyChoicesBrokenAndOtherBodiesAreNoFiles() throws IOException {
        assertThat(read("------x7\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nb\r\n" + part("", "")
                        + "------x7--\r\n"))
                .isEmpty();
        assertThat(read("------x7\r\nContent-Dis")).isEmpty();
        assertThat(read("")).isEmpty();
        assertThat(Multipart.files("text/plain", new ByteArrayInputStream(new byte[9]), 2, 10))
                .isEmpty();
        assertThat(Multipart.files(null, new ByteArrayInputStream(new byte[9]), 2, 10))
                .isEmpty();
    }
}
