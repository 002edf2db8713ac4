package org.conductregister.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.MMapDirectory;
import org.conductregister.restriction.ActiveRestrictions;
import org.conductregister.restriction.Banner;
import org.conductregister.subject.Identifier;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What each issue view asks, at three sizes of the register: is the reporter under restriction?
 *
 * <p>Beside it (a) a bare {@code HashMap.get} of the same key, and (b) what one would do without the app: search for
 * the reporter's restrictions in a Lucene index, or in a table by SQL, and read the instruction found.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms6g", "-Xmx6g"})
public class BannerLookup {

    /** Walks through the people whose tickets are viewed. */
    @State(Scope.Thread)
    public static class Views {
        @Param({"1000", "100000", "1000000"})
        int size;

        private Identifier[] accounts;
        private List<List<Identifier>> tickets;
        private int next;

        /** Chooses the people. */
        @Setup
        public void choose() {
            long[] people = new Population(size).viewed();
            accounts = Arrays.stream(people)
                    .mapToObj(person -> Identifier.user(Population.account(person)))
                    .toArray(Identifier[]::new);
            tickets = Arrays.stream(people)
                    .mapToObj(person -> List.of(
                            Identifier.user(Population.account(person)), Identifier.email(Population.mail(person))))
                    .toList();
        }

        Identifier account() {
            next = (next + 1) & (Population.PEOPLE_VIEWED - 1);
            return accounts[next];
        }

        List<Identifier> ticket() {
            next = (next + 1) & (Population.PEOPLE_VIEWED - 1);
            return tickets.get(next);
        }
    }

    /** The app's index. */
    @State(Scope.Benchmark)
    public static class Index {
        private ActiveRestrictions index;

        /** Builds it. */
        @Setup
        public void build(Views views) {
            index = new Population(views.size).index();
        }
    }

    /** The bare map. */
    @State(Scope.Benchmark)
    public static class BareMap {
        private final Map<Identifier, String> map = new HashMap<>();

        /** Fills it with as many keys as the index has. */
        @Setup
        public void fill(Views views) {
            for (long i = 1; i <= views.size; i++) {
                map.put(Identifier.user(Population.account(i)), "Write only.");
                map.put(Identifier.email(Population.mail(i)), "Write only.");
            }
        }
    }

    /** A Lucene index of restriction documents. */
    @State(Scope.Benchmark)
    public static class Lucene {
        private DirectoryReader reader;
        private IndexSearcher searcher;

        /** Writes and opens it. */
        @Setup
        public void write(Views views) throws IOException {
            MMapDirectory folder = new MMapDirectory(Path.of(System.getProperty("java.io.tmpdir"))
                    .resolve("conduct-lucene-" + views.size + "-" + System.nanoTime()));
            try (IndexWriter writer = new IndexWriter(folder, new IndexWriterConfig(new StandardAnalyzer()))) {
                for (long i = 1; i <= views.size; i++) {
                    Document document = new Document();
                    document.add(new StringField("reporter", Population.account(i), Field.Store.NO));
                    document.add(new StringField("state", "ACTIVE", Field.Store.NO));
                    document.add(new StringField("instruction", "Write only.", Field.Store.YES));
                    writer.addDocument(document);
                }
                writer.forceMerge(1);
            }
            reader = DirectoryReader.open(folder);
            searcher = new IndexSearcher(reader);
        }

        /** Closes it. */
        @TearDown(Level.Trial)
        public void close() throws IOException {
            reader.close();
        }
    }

    /** A table of restrictions in H2, in the same process and in memory: the fastest that SQL can be here. */
    @State(Scope.Thread)
    public static class Table {
        private Connection connection;
        private PreparedStatement select;

        /** Fills it. */
        @Setup
        public void fill(Views views) throws SQLException {
            connection = DriverManager.getConnection("jdbc:h2:mem:b" + views.size);
            try (var ddl = connection.createStatement()) {
                ddl.execute("create table RESTRICTION (ID bigint primary key, REPORTER varchar(60), STATE varchar(20),"
                        + " INSTRUCTION varchar(200))");
                ddl.execute("create index REPORTER_IX on RESTRICTION (REPORTER)");
            }
            try (PreparedStatement insert =
                    connection.prepareStatement("insert into RESTRICTION values (?, ?, 'ACTIVE', 'Write only.')")) {
                for (long i = 1; i <= views.size; i++) {
                    insert.setLong(1, i);
                    insert.setString(2, Population.account(i));
                    insert.addBatch();
                    if (i % 10_000 == 0) {
                        insert.executeBatch();
                    }
                }
                insert.executeBatch();
            }
            select = connection.prepareStatement(
                    "select INSTRUCTION from RESTRICTION where REPORTER = ? and STATE = 'ACTIVE'");
        }

        /** Closes it. */
        @TearDown
        public void close() throws SQLException {
            connection.close();
        }
    }

    /** One identifier in the app's index. */
    @Benchmark
    public Banner appOneIdentifier(Views views, Index index) {
        return index.index.lookUp(List.of(views.account()));
    }

    /** What a ticket really asks: account and mail address. */
    @Benchmark
    public Banner appTicket(Views views, Index index) {
        return index.index.lookUp(views.ticket());
    }

    /** (a) */
    @Benchmark
    public String bareHashMapGet(Views views, BareMap map) {
        return map.map.get(views.account());
    }

    /** (b) by Lucene. */
    @Benchmark
    public String luceneSearch(Views views, Lucene lucene) throws IOException {
        Query query = new BooleanQuery.Builder()
                .add(new TermQuery(new Term("reporter", views.account().value())), Occur.FILTER)
                .add(new TermQuery(new Term("state", "ACTIVE")), Occur.FILTER)
                .build();
        ScoreDoc[] found = lucene.searcher.search(query, 10).scoreDocs;
        return found.length == 0
                ? null
                : lucene.searcher.storedFields().document(found[0].doc).get("instruction");
    }

    /** (b) by SQL. */
    @Benchmark
    public String sqlSelect(Views views, Table table) throws SQLException {
        table.select.setString(1, views.account().value());
        try (ResultSet row = table.select.executeQuery()) {
            return row.next() ? row.getString(1) : null;
        }
    }

    /** A change: the map is copied and replaced. Happens a few times a day. */
    @Benchmark
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    public long appRefreshAfterOneChange(Index index) {
        index.index.refresh();
        return index.index.version();
    }
}
