package dev.galley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code check --format=sarif}: a log that is valid by its schema, with every problem in its place. */
class SarifTest {

    private static final Schema SCHEMA = schema();

    @TempDir
    Path directory;

    @Test
    void isAValidLog() throws IOException {
        String everything = Dumps.TEXT_BEFORE + "\n" + Dumps.MISSPELT_LABEL.replace("- 2. Main", "- Main") + "\n"
                + Dumps.IMPOSSIBLE_DATE + "\n" + Dumps.CLEAN.replace("- 2.", "- 1.");
        Files.writeString(directory.resolve("a b:c%é.txt"), everything);
        Files.write(directory.resolve("utf16.txt"), ("\uFEFF" + everything).getBytes(StandardCharsets.UTF_16LE));

        Run run = Run.withInput(everything, "check", "--format=sarif", directory.toString(), "-");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).isEqualTo("12 articles in 3 files: 3 errors, 9 warnings, 3 notes\n");
        assertThat(errors(run.out())).isEmpty();
        JsonNode results = results(run);
        assertThat(results).hasSize(15);
        assertThat(uri(results.get(0))).isEqualTo("file://" + directory + "/a%20b:c%25%C3%A9.txt");
        assertThat(uri(results.get(14))).isEqualTo("-");
    }

    @Test
    void saysWhereAProblemStartsAndEnds() {
        JsonNode result = results(Run.withInput(Dumps.MISSPELT_LABEL, "check", "--format=sarif", "-"))
                .get(0);

        assertThat(result.get("ruleId").asString()).isEqualTo("misspelt-label");
        assertThat(result.get("level").asString()).isEqualTo("warning");
        assertThat(result.at("/locations/0/physicalLocation/region"))
                .hasToString("{\"startLine\":9,\"startColumn\":1,\"endLine\":9,\"endColumn\":9,"
                        + "\"byteOffset\":121,\"byteLength\":8}");
        assertThat(result.at("/fixes/0/artifactChanges/0/replacements"))
                .hasToString("[{\"deletedRegion\":{\"byteOffset\":121,\"byteLength\":8},"
                        + "\"insertedContent\":{\"text\":\"Category\"}}]");
    }

    @Test
    void isValidWithoutAnyProblemAndAfterAFailure() {
        Run clean = Run.withInput(Dumps.CLEAN, "check", "--format=sarif", "-");
        Run failed =
                Run.of("check", "--format=sarif", directory.resolve("missing").toString());

        assertThat(clean.status()).isZero();
        assertThat(errors(clean.out())).isEmpty();
        assertThat(failed.status()).isEqualTo(2);
        assertThat(errors(failed.out())).isEmpty();
        assertThat(failed.out()).contains("\"executionSuccessful\":false");
    }

    @Test
    void failsWhereTheSchemaIsBroken() {
        String log = Run.withInput(Dumps.IMPOSSIBLE_DATE, "check", "--format=sarif", "-")
                .out();

        assertThat(errors(log.replace("\"level\":\"error\"", "\"level\":\"fatal\"")))
                .isNotEmpty();
    }

    private static JsonNode results(Run run) {
        return JsonMapper.shared().readTree(run.out()).at("/runs/0/results");
    }

    private static String uri(JsonNode result) {
        return result.at("/locations/0/physicalLocation/artifactLocation/uri").asString();
    }

    private static List<Error> errors(String log) {
        return SCHEMA.validate(log, InputFormat.JSON);
    }

    private static Schema schema() {
        try (InputStream in = SarifTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            String schema = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(schema, InputFormat.JSON);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
