package org.conductregister.standin.jira.people;

import com.atlassian.jira.user.ApplicationUser;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.conductregister.standin.platform.database.Rows;
import org.conductregister.standin.platform.security.Credentials;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Passwords, kept as salted PBKDF2 hashes. */
@Component
public final class Passwords implements Credentials {

    private static final int ROUNDS = 1_000;
    private static final int BITS = 256;

    private record Stored(String userKey, String passwordHash) {}

    private final JdbcClient sql;
    private final Directory directory;

    Passwords(JdbcClient sql, Directory directory) {
        this.sql = sql;
        this.directory = directory;
    }

    /** The active user with this name and password; empty for anything else. */
    @Override
    public Optional<ApplicationUser> check(String username, String password) {
        if (username == null || password == null) {
            return Optional.empty();
        }
        return sql.sql("SELECT user_key, password_hash FROM jira_user WHERE username = ? AND active = TRUE")
                .param(username.toLowerCase(Locale.ROOT))
                .query(Rows.of(Stored.class))
                .optional()
                .filter(stored -> same(stored.passwordHash(), hash(stored.userKey(), password)))
                .map(stored -> directory.getUserByKey(stored.userKey()));
    }

    private static boolean same(String a, String b) {
        return MessageDigest.isEqual(a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));
    }

    static String hash(String userKey, String password) {
        try {
            PBEKeySpec spec =
                    new PBEKeySpec(password.toCharArray(), userKey.getBytes(StandardCharsets.UTF_8), ROUNDS, BITS);
            byte[] hash = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(spec)
                    .getEncoded();
            return Base64.getEncoder().encodeToString(hash);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
