package org.mangomoment.allinone.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import org.mangomoment.kafka.EmbeddedKafka;

@AnalyzeClasses(
        packages = "org.mangomoment",
        importOptions = {DoNotIncludeTests.class, ArchitectureTest.WithoutFixtures.class})
class ArchitectureTest {
    /// Leaves out the fixtures that the tests of several modules share, which come as a jar.
    static final class WithoutFixtures implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("-tests.jar");
        }
    }

    private static final String INGEST = "org.mangomoment.ingest..";
    private static final String CLASSIFIER = "org.mangomoment.classifier..";
    private static final String SEARCH = "org.mangomoment.search..";
    private static final String SCHEMAS = "org.mangomoment.schemas..";
    private static final String RUNTIME = "org.mangomoment.runtime..";
    private static final String EMBEDDINGS = "org.mangomoment.embeddings..";
    private static final String KAFKA = "org.mangomoment.kafka..";
    private static final String ALL_IN_ONE = "org.mangomoment.allinone..";

    @ArchTest
    static final ArchRule packagesFormNoCycle =
            slices().matching("org.mangomoment.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule ingestImportsNoOtherService = noClasses()
            .that()
            .resideInAPackage(INGEST)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(CLASSIFIER, SEARCH, EMBEDDINGS, KAFKA, ALL_IN_ONE);

    @ArchTest
    static final ArchRule classifierImportsNoOtherService = noClasses()
            .that()
            .resideInAPackage(CLASSIFIER)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(INGEST, SEARCH, KAFKA, ALL_IN_ONE);

    @ArchTest
    static final ArchRule searchImportsNoOtherService = noClasses()
            .that()
            .resideInAPackage(SEARCH)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(INGEST, CLASSIFIER, KAFKA, ALL_IN_ONE);

    @ArchTest
    static final ArchRule schemasKnowNothingOfUs = noClasses()
            .that()
            .resideInAPackage(SCHEMAS)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(RUNTIME, EMBEDDINGS, KAFKA, INGEST, CLASSIFIER, SEARCH, ALL_IN_ONE);

    @ArchTest
    static final ArchRule runtimeKnowsNothingOfUs = noClasses()
            .that()
            .resideInAPackage(RUNTIME)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(SCHEMAS, EMBEDDINGS, KAFKA, INGEST, CLASSIFIER, SEARCH, ALL_IN_ONE);

    @ArchTest
    static final ArchRule theBrokerKnowsNothingOfUs = noClasses()
            .that()
            .resideInAPackage(KAFKA)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(SCHEMAS, RUNTIME, EMBEDDINGS, INGEST, CLASSIFIER, SEARCH, ALL_IN_ONE);

    @ArchTest
    static final ArchRule embeddingsKnowNothingOfUs = noClasses()
            .that()
            .resideInAPackage(EMBEDDINGS)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(SCHEMAS, RUNTIME, KAFKA, INGEST, CLASSIFIER, SEARCH, ALL_IN_ONE);

    @ArchTest
    static final ArchRule onlyEmbeddingsKnowTheirNativeLibraries = noClasses()
            .that()
            .resideOutsideOfPackage(EMBEDDINGS)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("ai.onnxruntime..", "ai.djl..");

    @ArchTest
    static final ArchRule onlyTheEmbeddedBrokerKnowsKafkasServer = noClasses()
            .that()
            .resideOutsideOfPackage(KAFKA)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("kafka..", "org.apache.kafka.metadata..", "org.apache.kafka.server..");

    @ArchTest
    static final ArchRule onlyTheSearchServiceKnowsLucene = noClasses()
            .that()
            .resideOutsideOfPackage(SEARCH)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.lucene..");

    @ArchTest
    static final ArchRule onlyTheClassifierKnowsTheLanguageTools = noClasses()
            .that()
            .resideOutsideOfPackage(CLASSIFIER)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("edu.stanford.nlp..", "com.github.pemistahl..");

    /// Each of their parsers meets hostile input, and runs in a process of its own.
    @ArchTest
    static final ArchRule onlyTheReadingOfAttachmentsKnowsTheFileParsers = noClasses()
            .that()
            .resideOutsideOfPackage("org.mangomoment.ingest.attachment")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.tika..", "org.apache.poi..", "org.apache.pdfbox..");

    /// The open one is for tests: everybody on the machine could read what people told.
    @ArchTest
    static final ArchRule theProductsBrokerIsClosed = noClasses()
            .that()
            .resideOutsideOfPackage(KAFKA)
            .should()
            .callMethod(EmbeddedKafka.class, "start", Path.class)
            .orShould()
            .callMethod(EmbeddedKafka.class, "start", Path.class, int.class, int.class);

    @ArchTest
    static final ArchRule noJavaSerialization =
            noClasses().should().dependOnClassesThat().haveFullyQualifiedName("java.io.ObjectInputStream");

    @ArchTest
    static final ArchRule everyNameIsAConcept =
            classes().should().haveNameNotMatching(".*(Util|Utils|Helper|Manager|Impl|Common)$");
}
