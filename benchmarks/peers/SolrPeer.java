import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.solr.client.solrj.SolrQuery;
import org.apache.solr.client.solrj.embedded.EmbeddedSolrServer;
import org.apache.solr.common.SolrInputDocument;

/// Apache Solr inside this process: indexes lines of a file and answers questions of another, as a
/// search page asks them: twenty hits with highlights, facets counted. Arguments: a new folder, the
/// corpus, the questions, rounds. Prints `indexed` with stories a second, and a line `round` with the
/// median and the 95th percentile of milliseconds for each round.
public final class SolrPeer {
    private static final int BATCH = 1_000;
    private static final String SCHEMA = """
            <schema name="stories" version="1.6">
              <fieldType name="string" class="solr.StrField" docValues="true"/>
              <fieldType name="text" class="solr.TextField">
                <analyzer>
                  <tokenizer name="standard"/>
                  <filter name="lowercase"/>
                  <filter name="asciiFolding"/>
                </analyzer>
              </fieldType>
              <field name="id" type="string" required="true"/>
              <field name="text" type="text" storeOffsetsWithPositions="true"/>
              <field name="language" type="string"/>
              <field name="teller" type="string"/>
              <field name="setting" type="string"/>
              <field name="channel" type="string"/>
              <field name="dimension" type="string" multiValued="true"/>
              <uniqueKey>id</uniqueKey>
            </schema>
            """;
    private static final String CONFIG = """
            <config>
              <luceneMatchVersion>9.12</luceneMatchVersion>
              <schemaFactory class="ClassicIndexSchemaFactory"/>
              <updateHandler class="solr.DirectUpdateHandler2"/>
              <requestHandler name="/select" class="solr.SearchHandler"/>
              <query><queryResultWindowSize>20</queryResultWindowSize></query>
            </config>
            """;

    private SolrPeer() {}

    public static void main(String[] arguments) throws Exception {
        var home = Path.of(arguments[0]);
        var core = Files.createDirectories(home.resolve("stories").resolve("conf"));
        Files.writeString(home.resolve("solr.xml"), "<solr/>");
        Files.writeString(core.resolve("schema.xml"), SCHEMA);
        Files.writeString(core.resolve("solrconfig.xml"), CONFIG);
        Files.writeString(home.resolve("stories").resolve("core.properties"), "name=stories\n");
        var questions = Files.readAllLines(Path.of(arguments[2]));
        try (var solr = new EmbeddedSolrServer(home, "stories")) {
            index(solr, Path.of(arguments[1]));
            for (int round = 0; round <= Integer.parseInt(arguments[3]); round++) {
                ask(solr, questions, round);
            }
        }
        // Solr keeps threads of its own.
        System.exit(0);
    }

    private static void index(EmbeddedSolrServer solr, Path corpus) throws Exception {
        long from = System.nanoTime();
        long stories = 0;
        var batch = new ArrayList<SolrInputDocument>();
        try (var lines = Files.newBufferedReader(corpus)) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                batch.add(document(line.split("\t")));
                stories++;
                if (batch.size() == BATCH) {
                    solr.add(batch);
                    batch.clear();
                }
            }
        }
        if (!batch.isEmpty()) {
            solr.add(batch);
        }
        solr.commit();
        System.out.println("indexed " + stories * 1e9 / (System.nanoTime() - from));
    }

    private static SolrInputDocument document(String[] columns) {
        var document = new SolrInputDocument();
        document.addField("id", columns[0]);
        document.addField("text", columns[1]);
        document.addField("language", columns[2]);
        document.addField("teller", columns[3]);
        document.addField("setting", columns[4]);
        document.addField("channel", columns[5]);
        if (columns.length > 6) {
            for (var dimension : columns[6].split(",")) {
                document.addField("dimension", dimension);
            }
        }
        return document;
    }

    private static void ask(EmbeddedSolrServer solr, List<String> questions, int round) throws Exception {
        var took = new ArrayList<Double>();
        for (var line : questions) {
            var asked = line.split("\t", -1);
            var query = new SolrQuery("text:(" + String.join(" AND ", asked[0].split(" ")) + ")");
            if (!asked[1].isEmpty()) {
                // No cache: every engine answers anew.
                query.addFilterQuery("{!cache=false}language:" + asked[1]);
            }
            query.setRows(20);
            query.setFacet(true);
            query.addFacetField("language", "teller", "setting", "channel", "dimension");
            query.setHighlight(true);
            query.addHighlightField("text");
            query.setParam("hl.method", "unified");
            long from = System.nanoTime();
            solr.query(query).getResults().getNumFound();
            took.add((System.nanoTime() - from) / 1e6);
        }
        if (round > 0) {
            took.sort(null);
            System.out.println("round " + took.get(took.size() / 2) + " " + took.get(took.size() * 95 / 100));
        }
    }
}
