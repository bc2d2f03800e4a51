import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.List;

/// PostgreSQL's full text search: loads lines of a file and answers questions of another, as a search
/// page asks them: twenty hits with highlights, facets counted. Arguments: the address for JDBC, the
/// corpus, the questions, rounds. Prints what the program for Solr prints.
public final class PostgresPeer {
    private static final int BATCH = 1_000;
    private static final String HITS = """
            select id, ts_headline('simple', text, q, 'MaxFragments=3') from (
              select id, text, q from stories, to_tsquery('simple', ?) q
              where words @@ q and (? = '' or language = ?) order by ts_rank(words, q) desc limit 20) top
            """;
    private static final String COUNTS = """
            with found as materialized (
              select language, teller, setting, channel, dimensions from stories
              where words @@ to_tsquery('simple', ?) and (? = '' or language = ?))
            select 'language', language, count(*) from found group by language
            union all select 'teller', teller, count(*) from found group by teller
            union all select 'setting', setting, count(*) from found group by setting
            union all select 'channel', channel, count(*) from found group by channel
            union all select 'dimension', d, count(*) from found, unnest(dimensions) d group by d
            """;

    private PostgresPeer() {}

    public static void main(String[] arguments) throws Exception {
        var questions = Files.readAllLines(Path.of(arguments[2]));
        try (var connection = DriverManager.getConnection(arguments[0])) {
            load(connection, Path.of(arguments[1]));
            try (var hits = connection.prepareStatement(HITS);
                    var counts = connection.prepareStatement(COUNTS)) {
                for (int round = 0; round <= Integer.parseInt(arguments[3]); round++) {
                    ask(hits, counts, questions, round);
                }
            }
        }
    }

    private static void load(Connection connection, Path corpus) throws Exception {
        long from = System.nanoTime();
        long stories = 0;
        try (var statement = connection.createStatement()) {
            statement.execute("create table stories (id text primary key, text text, language text, teller text,"
                    + " setting text, channel text, dimensions text[], words tsvector"
                    + " generated always as (to_tsvector('simple', text)) stored)");
            statement.execute("create index on stories using gin (words)");
        }
        connection.setAutoCommit(false);
        try (var insert = connection.prepareStatement(
                        "insert into stories values (?, ?, ?, ?, ?, ?, string_to_array(?, ','))");
                var lines = Files.newBufferedReader(corpus)) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                var columns = line.split("\t", -1);
                for (int column = 0; column < 7; column++) {
                    insert.setString(column + 1, columns[column]);
                }
                insert.addBatch();
                if (++stories % BATCH == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
        connection.commit();
        connection.setAutoCommit(true);
        System.out.println("indexed " + stories * 1e9 / (System.nanoTime() - from));
        try (var statement = connection.createStatement()) {
            statement.execute("vacuum analyze stories");
        }
    }

    private static void ask(PreparedStatement hits, PreparedStatement counts, List<String> questions, int round)
            throws Exception {
        var took = new ArrayList<Double>();
        for (var line : questions) {
            var asked = line.split("\t", -1);
            var words = String.join(" & ", asked[0].split(" "));
            long from = System.nanoTime();
            read(hits, words, asked[1]);
            read(counts, words, asked[1]);
            took.add((System.nanoTime() - from) / 1e6);
        }
        if (round > 0) {
            took.sort(null);
            System.out.println("round " + took.get(took.size() / 2) + " " + took.get(took.size() * 95 / 100));
        }
    }

    private static void read(PreparedStatement statement, String words, String language) throws Exception {
        statement.setString(1, words);
        statement.setString(2, language);
        statement.setString(3, language);
        try (var rows = statement.executeQuery()) {
            while (rows.next()) {
                rows.getString(2);
            }
        }
    }
}
