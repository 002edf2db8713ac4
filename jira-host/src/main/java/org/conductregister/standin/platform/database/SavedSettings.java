package org.conductregister.standin.platform.database;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Named texts that outlive a restart and are shared by all nodes. Joins the transaction that is going on, if any. */
@Component
public final class SavedSettings {

    private final JdbcClient sql;

    SavedSettings(JdbcClient sql) {
        this.sql = sql;
    }

    /** The text kept under the name, or empty. */
    public Optional<String> get(String name) {
        return sql.sql("SELECT content FROM standin_setting WHERE name = ?")
                .param(name)
                .query(String.class)
                .optional();
    }

    /** Keeps the text; null forgets the name. */
    public void put(String name, String content) {
        if (content == null) {
            sql.sql("DELETE FROM standin_setting WHERE name = ?").param(name).update();
        } else if (sql.sql("UPDATE standin_setting SET content = ? WHERE name = ?")
                        .params(content, name)
                        .update()
                == 0) {
            sql.sql("INSERT INTO standin_setting (content, name) VALUES (?, ?)")
                    .params(content, name)
                    .update();
        }
    }
}
