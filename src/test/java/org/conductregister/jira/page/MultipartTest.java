package org.conductregister.jira.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.commons.fileupload2.core.RequestContext;
import org.conductregister.report.AttachToReport.Upload;
import org.junit.jupiter.api.Test;

class MultipartTest {

    private static final String END = "------x7--\r\n";

    private record Sent(byte[] body) implements RequestContext {

        @Override
        public String getCharacterEncoding() {
            return null;
        }

        @Override
        public long getContentLength() {
            return body.length;
        }

        @Override
        public String getContentType() {
            return "multipart/form-data; boundary=----x7";
        }

        @Override
        public InputStream getInputStream() {
            return new ByteArrayInputStream(body);
        }

        @Override
        public boolean isMultipartRelated() {
            return false;
        }
    }

    private static Multipart.Body read(String body) {
        return Multipart.read(new Sent(body.getBytes(StandardCharsets.UTF_8)), 2, 10);
    }

    private static String part(String name, String content) {
        return "------x7\r\nContent-Disposition: form-data; name=\"files\"; filename=\"" + name
                + "\"\r\nContent-Type: text/plain\r\n\r\n" + content + "\r\n";
    }

    private static String typed(String name, String text) {
        return "------x7\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + text + "\r\n";
    }

    @Test
    void everyByteOfAFileIsReadWhateverLooksLikeABoundary() {
        String tricky = "\r\r\n--\r\n-";
        Multipart.Body body = read(part("Zo\u00eb.txt", tricky) + part("b.txt", "") + END);

        assertThat(body.whole()).isTrue();
        assertThat(body.files()).extracting(Upload::name).containsExactly("Zo\u00eb.txt", "b.txt");
        assertThat(body.files().get(0).content())
                .asString(StandardCharsets.UTF_8)
                .isEqualTo(tricky);
        assertThat(body.files().get(0).contentType()).isEqualTo("text/plain");
        assertThat(body.files().get(1).size()).isZero();
    }

    @Test
    void whatIsTooMuchIsCountedAndNotKept() {
        Multipart.Body body = read(part("a", "x".repeat(50_000)) + part("b", "y") + part("c", "zzz") + END);

        assertThat(body.files()).extracting(Upload::size).containsExactly(50_000L, 1L, 3L);
        assertThat(body.files().get(0).content()).hasSize(10);
        assertThat(body.files().get(2).content()).isEmpty();
    }

    @Test
    void whatWasTypedIsReadInItsOrderAndAFieldWithoutAFileIsNone() {
        Multipart.Body body =
                read(typed("a", "Zo\u00eb\r\nand more") + part("", "") + typed("b", "1") + typed("b", "2") + END);

        assertThat(body.files()).isEmpty();
        assertThat(body.fields().get("a")).containsExactly("Zo\u00eb\r\nand more");
        assertThat(body.fields().get("b")).containsExactly("1", "2");
    }

    @Test
    void textThatNoFormHoldsIsCutOffSoThatItCannotFillTheMemory() {
        Multipart.Body body = read(typed("a", "x".repeat(9 * 1024 * 1024)) + typed("b", "more") + END);

        assertThat(body.fields().get("a").get(0)).hasSize(8 * 1024 * 1024);
        assertThat(body.fields().get("b")).containsExactly("");
    }

    @Test
    void aFormThatBreaksOffIsNotWholeAndKeepsWhatCameOfIt() {
        Multipart.Body body = read(typed("a", "kept") + "------x7\r\nContent-Dis");

        assertThat(body.whole()).isFalse();
        assertThat(body.fields().get("a")).containsExactly("kept");
        assertThat(read(part("a\u0000.txt", "x") + END).whole()).isFalse();
        assertThat(read(typed("a", "").repeat(2_001) + END).whole()).isFalse();
    }

    @Test
    void anotherBodyIsLeftAlone() throws IOException {
        HttpServletRequest plain = mock(HttpServletRequest.class);
        when(plain.getMethod()).thenReturn("POST");
        when(plain.getContentType()).thenReturn("application/x-www-form-urlencoded");
        when(plain.getInputStream()).thenThrow(new IOException("it was read"));

        assertThat(Multipart.of(plain, 2, 10)).isEqualTo(Multipart.Body.NONE);
    }
}
