package org.conductregister.standin.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Timestamp;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A component is a column, whatever the order; nothing is null that is not. */
class RowsTest {

    private record Person(Long id, String userKey, boolean active, Double numberValue, Timestamp createdAt) {}

    private record Other(Long id, String nickName) {}

    private final JdbcClient sql =
            JdbcClient.create(new DriverManagerDataSource("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1"));

    @Test
    void componentsAreColumnsByName() {
        sql.sql("CREATE TABLE person (number_value DOUBLE, active BOOLEAN, user_key VARCHAR(9), id BIGINT,"
                        + " created_at TIMESTAMP)")
                .update();
        sql.sql("INSERT INTO person VALUES (1.5, TRUE, 'JIRA1', 7, TIMESTAMP '2026-11-22 10:00:00'),"
                        + " (NULL, FALSE, NULL, 8, NULL)")
                .update();

        assertThat(sql.sql("SELECT * FROM person ORDER BY id")
                        .query(Rows.of(Person.class))
                        .list())
                .containsExactly(
                        new Person(7L, "JIRA1", true, 1.5, Timestamp.valueOf("2026-11-22 10:00:00")),
                        new Person(8L, null, false, null, null));
    }

    @Test
    void aColumnThatIsMissingIsAnError() {
        assertThatThrownBy(() ->
                        sql.sql("SELECT 1 AS id").query(Rows.of(Other.class)).list())
                .isInstanceOf(BadSqlGrammarException.class)
                .rootCause()
                .hasMessageContaining("nick_name");
    }
}
