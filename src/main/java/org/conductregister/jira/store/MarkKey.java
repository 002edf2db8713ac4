package org.conductregister.jira.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.conductregister.subject.Identifier;

/**
 * The unique key of an identifier: a digest of its kind and value. It has one length however long a mail address is, and
 * no database takes two of them for the same, whatever its collation thinks of case and accents.
 */
final class MarkKey {

    private MarkKey() {}

    static String of(Identifier identifier) {
        String text = identifier.kind() + ":" + identifier.value();
        return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
