package org.conductregister.jira.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import net.java.ao.RawEntity;
import net.java.ao.db.H2DatabaseProvider;
import net.java.ao.db.MySQLDatabaseProvider;
import net.java.ao.db.OracleDatabaseProvider;
import net.java.ao.db.PostgreSQLDatabaseProvider;
import net.java.ao.db.SQLServerDatabaseProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.NodeList;

class TablesTest {

    private static final int LONGEST_NAME = 30; // Oracle's, which Jira holds every app to

    static Stream<Class<? extends RawEntity<?>>> tables() {
        return Tables.all().stream();
    }

    @Test
    void everyTableIsFound() {
        assertThat(Tables.all())
                .hasSizeGreaterThan(17)
                .contains(ReportRow.class, ReviewClaimRow.class, ReviewRunRow.class);
    }

    @Test
    void theDescriptorNamesEveryTable() throws Exception {
        NodeList named = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(TablesTest.class.getResourceAsStream("/atlassian-plugin.xml"))
                .getElementsByTagName("entity");

        assertThat(IntStream.range(0, named.getLength())
                        .mapToObj(index -> named.item(index).getTextContent().strip()))
                .containsExactlyInAnyOrderElementsOf(
                        tables().map(Class::getName).toList());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void noTableLeavesThePackage(Class<?> table) {
        assertThat(Modifier.isPublic(table.getModifiers())).isFalse();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void tableAndColumnNamesAreShortEnough(Class<? extends RawEntity<?>> table) {
        assertThat(TestActiveObjects.NAMES.getTableNameConverter().getName(table))
                .startsWith(TestActiveObjects.PREFIX)
                .hasSizeLessThanOrEqualTo(LONGEST_NAME);
        assertThat(columns(table)).isNotEmpty().allSatisfy(column -> assertThat(column)
                .hasSizeLessThanOrEqualTo(LONGEST_NAME));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void noColumnIsAReservedWordAnywhere(Class<? extends RawEntity<?>> table) throws ReflectiveOperationException {
        Set<String> reserved = reservedWords();

        assertThat(reserved).contains("ORDER", "LEVEL");
        assertThat(columns(table)).noneMatch(reserved::contains);
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    @SuppressWarnings("unchecked")
    void theTablesOfALaterStartAreThoseOfTheFirst(Database database) throws SQLException {
        ActiveObjects ao = database.emptied();
        Set<String> before = indexes(database);

        ao.migrate(Tables.all().toArray(Class[]::new));

        assertThat(indexes(database)).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void whatIsSearchedHasAnIndexAndWhatMustBeUniqueIsSo(Database database) throws SQLException {
        database.emptied();

        assertThat(indexes(database))
                .contains(
                        "APPEAL(ISSUE_ID)",
                        "APPEAL(REPORT_ID)",
                        "APPEAL(SUBJECT_ID)",
                        "APPEAL(UNDECIDED)",
                        "APPEAL_CLAIM(APPEAL_ID)",
                        "APPEAL_CLAIM(LETTER_ID) unique",
                        "CONTACT(ISSUE_ID)",
                        "CONTACT(SOURCE_KEY) unique",
                        "CONTACT(SUBJECT_ID, AT_MILLIS)",
                        "JOURNAL(REPORT_ID)",
                        "JOURNAL(STEP_KEY) unique",
                        "JOURNAL(SUBJECT_ID)",
                        "LETTER(REPORT_ID)",
                        "LETTER(SUBJECT_ID)",
                        "PROFILE_VERSION(PROFILE_ID)",
                        "PROFILE_VERSION(VERSION_KEY) unique",
                        "REPORT(ISSUE_ID) unique",
                        "REPORT(STATE_NAME)",
                        "REPORT(SUBJECT_ID)",
                        "RESTRICTION(DUE_DAY)",
                        "RESTRICTION(REPORT_ID)",
                        "RESTRICTION(STATE_NAME, ID)",
                        "RESTRICTION(SUBJECT_ID)",
                        "REVIEW(ISSUE_ID)",
                        "REVIEW(OPEN_DUE_DAY)",
                        "REVIEW(REPORT_ID)",
                        "REVIEW_CLAIM(CLAIM_KEY) unique",
                        "SUBJECT_MARK(MARK_KEY) unique");
    }

    private static List<String> columns(Class<? extends RawEntity<?>> table) {
        return Arrays.stream(table.getMethods())
                .filter(method -> method.getDeclaringClass() != RawEntity.class)
                .map(TablesTest::column)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static String column(Method method) {
        return TestActiveObjects.NAMES.getFieldNameConverter().getName(method);
    }

    /** As ActiveObjects knows them, for every database that Jira runs on. */
    private static Set<String> reservedWords() throws ReflectiveOperationException {
        Set<String> words = new HashSet<>();
        for (Class<?> dialect : List.of(
                H2DatabaseProvider.class,
                PostgreSQLDatabaseProvider.class,
                OracleDatabaseProvider.class,
                MySQLDatabaseProvider.class,
                SQLServerDatabaseProvider.class)) {
            Field field = dialect.getDeclaredField("RESERVED_WORDS");
            field.setAccessible(true);
            words.addAll(words((Set<?>) field.get(null)));
        }
        return words;
    }

    private static List<String> words(Set<?> reserved) {
        return reserved.stream()
                .map(word -> word.toString().toUpperCase(Locale.ROOT))
                .toList();
    }

    private static Set<String> indexes(Database database) throws SQLException {
        Set<String> found = new TreeSet<>();
        try (Connection connection = database.source().getConnection()) {
            for (Class<? extends RawEntity<?>> table : Tables.all()) {
                String name = TestActiveObjects.NAMES.getTableNameConverter().getName(table);
                try (ResultSet rows = connection.getMetaData().getIndexInfo(null, null, name, false, false)) {
                    found.addAll(indexes(name.substring(TestActiveObjects.PREFIX.length()), rows));
                }
            }
        }
        return found;
    }

    private static Set<String> indexes(String table, ResultSet rows) throws SQLException {
        Map<String, String> byName = new TreeMap<>();
        Set<String> unique = new HashSet<>();
        while (rows.next()) {
            String index = rows.getString("INDEX_NAME");
            byName.merge(index, rows.getString("COLUMN_NAME").replace("\"", ""), (one, other) -> one + ", " + other);
            if (!rows.getBoolean("NON_UNIQUE")) {
                unique.add(index);
            }
        }
        Set<String> found = new HashSet<>();
        byName.forEach(
                (index, columns) -> found.add(table + "(" + columns + ")" + (unique.contains(index) ? " unique" : "")));
        return found;
    }
}
