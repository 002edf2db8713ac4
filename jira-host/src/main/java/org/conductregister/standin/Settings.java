package org.conductregister.standin;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * What a stand-in is started with.
 *
 * @param port where it listens; 0 lets the system choose a free port
 * @param data folder for the database file and attachments; made when missing
 * @param app the built app's jar; null runs the host without an app
 * @param node this node's id, unique among the nodes that share a database
 * @param databaseUrl a {@code jdbc:postgresql:} address with user and password; null keeps a file of H2 in {@code data}
 */
public record Settings(int port, Path data, Path app, String node, String databaseUrl) {

    /** Path under which everything is served, as by Atlassian's own SDK. */
    public static final String CONTEXT_PATH = "/jira";

    /** Reads {@code PORT}, {@code DATA}, {@code APP}, {@code NODE} and {@code DATABASE_URL}. */
    public static Settings from(Map<String, String> environment) {
        return new Settings(
                Integer.parseInt(environment.getOrDefault("PORT", "2990")),
                Path.of(environment.getOrDefault("DATA", "target/data")),
                Optional.ofNullable(environment.get("APP")).map(Path::of).orElse(null),
                environment.getOrDefault("NODE", "node1"),
                environment.get("DATABASE_URL"));
    }

    /**
     * Address of the JDBC database. H2 writes each commit at once, so that a killed process loses none; it keeps no file of
     * errors, for they are thrown at whoever caused them.
     */
    public String jdbcUrl() {
        return databaseUrl != null
                ? databaseUrl
                : "jdbc:h2:file:" + data.toAbsolutePath().resolve("jira")
                        + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=20000;TRACE_LEVEL_FILE=0";
    }

    /** Whether other nodes may share the database: a file of H2 belongs to one process. */
    public boolean clustered() {
        return databaseUrl != null;
    }
}
