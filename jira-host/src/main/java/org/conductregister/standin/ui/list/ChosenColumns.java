package org.conductregister.standin.ui.list;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Which columns a user chose for which list. */
@Component
class ChosenColumns {

    private final JdbcClient database;
    private final TransactionTemplate transaction;

    ChosenColumns(JdbcClient database, TransactionTemplate transaction) {
        this.database = database;
        this.transaction = transaction;
    }

    /** Column ids in order; empty when the user never chose. */
    Optional<List<String>> of(String userKey, String list) {
        return database.sql("SELECT column_ids FROM chosen_columns WHERE user_key = :user AND list_name = :list")
                .param("user", userKey)
                .param("list", list)
                .query(String.class)
                .optional()
                .map(ids -> List.of(ids.split(",")));
    }

    /** Replaces the choice. {@code ids} must not be empty. */
    void choose(String userKey, String list, List<String> ids) {
        transaction.executeWithoutResult(status -> {
            forget(userKey, list);
            database.sql("INSERT INTO chosen_columns (user_key, list_name, column_ids) VALUES (:user, :list, :ids)")
                    .param("user", userKey)
                    .param("list", list)
                    .param("ids", String.join(",", ids))
                    .update();
        });
    }

    /** The list shows its usual columns again. */
    void forget(String userKey, String list) {
        database.sql("DELETE FROM chosen_columns WHERE user_key = :user AND list_name = :list")
                .param("user", userKey)
                .param("list", list)
                .update();
    }
}
