package dev.galley.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.Article;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Requires;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the published files say of themselves: one version, what they need, what they offer. */
class PublishingTest {

    private static final Set<String> PACKAGES = Set.of("dev.galley", "dev.galley.archive", "dev.galley.problem");

    @Test
    void theVersionIsTheSameEverywhere() throws Exception {
        String version = between(Files.readString(Path.of("pom.xml")), "<version>", "</version>");

        assertThat(dependency(Files.readString(Path.of("README.md")))).isEqualTo(version);
        for (Path pom : examples()) {
            String text = Files.readString(pom);
            assertThat(between(text, "<version>", "</version>")).as("%s", pom).isEqualTo(version);
            assertThat(dependency(text)).as("the dependency of %s", pom).isEqualTo(version);
        }
        assertThat(Files.readString(Path.of("README.md"))).contains("\n### " + version);
    }

    private static List<Path> examples() throws Exception {
        try (Stream<Path> folders = Files.list(Path.of("examples"))) {
            List<Path> poms = folders.map(folder -> folder.resolve("pom.xml"))
                    .filter(Files::exists)
                    .toList();
            assertThat(poms).hasSizeGreaterThan(5);
            return poms;
        }
    }

    private static String dependency(String text) {
        return between(text.substring(text.indexOf("<artifactId>galley</artifactId>")), "<version>", "</version>");
    }

    private static String between(String text, String start, String end) {
        int from = text.indexOf(start) + start.length();
        return text.substring(from, text.indexOf(end, from));
    }

    /** Without any of these, Maven Central refuses to publish. */
    @Test
    void thePomSaysWhatMavenCentralAsksFor() throws Exception {
        String pom = Files.readString(Path.of("pom.xml"));
        for (String element : List.of("name", "description", "url", "licenses", "developers", "scm")) {
            assertThat(between(pom, "\n  <" + element + ">", "</" + element + ">"))
                    .as(element)
                    .isNotBlank();
        }
        assertThat(between(pom, "\n  <developers>", "</developers>")).contains("<id>");
        assertThat(between(pom, "\n  <scm>", "</scm>")).contains("<connection>", "<developerConnection>", "<url>");
    }

    @Test
    void theModuleExportsThesePackagesAndNeedsNothing() {
        ModuleDescriptor module = Article.class.getModule().getDescriptor();

        assertThat(module.name()).isEqualTo("dev.galley");
        assertThat(module.exports())
                .filteredOn(exports -> !exports.isQualified())
                .extracting(ModuleDescriptor.Exports::source)
                .containsExactlyInAnyOrderElementsOf(PACKAGES);
        assertThat(module.requires())
                .filteredOn(needed -> !needed.modifiers().contains(Requires.Modifier.STATIC))
                .extracting(Requires::name)
                .containsExactly("java.base");
    }

    /** What the byte code refers to, whatever the module's descriptor says. */
    @Test
    void theClassesReferToNoModuleButTheBase() {
        StringWriter out = new StringWriter();
        int status = ToolProvider.findFirst("jdeps")
                .orElseThrow()
                .run(
                        new PrintWriter(out),
                        new PrintWriter(out),
                        "--multi-release",
                        "base",
                        "--ignore-missing-deps",
                        "--print-module-deps",
                        Api.folder().toString());

        assertThat(out.toString().strip()).isEqualTo("java.base");
        assertThat(status).isZero();
    }

    @Test
    void theBundleOffersWhatTheModuleExports() throws Exception {
        Attributes bundle;
        try (InputStream in = Files.newInputStream(Api.folder().resolve("META-INF/MANIFEST.MF"))) {
            bundle = new Manifest(in).getMainAttributes();
        }

        assertThat(packages(bundle.getValue("Export-Package"))).containsExactlyInAnyOrderElementsOf(PACKAGES);
        assertThat(bundle.getValue("Private-Package")).isNull();
        assertThat(bundle.getValue("Import-Package"))
                .startsWith("org.jspecify.annotations;")
                .contains("resolution:=optional");
        assertThat(packages(bundle.getValue("Import-Package"))).hasSize(1);
    }

    /** The names in a header of a bundle, without the attributes of each, whose values may hold commas in quotes. */
    private static List<String> packages(String header) {
        List<String> names = new ArrayList<>();
        StringBuilder clause = new StringBuilder();
        boolean isQuoted = false;
        for (char c : (header + ",").toCharArray()) {
            isQuoted ^= c == '"';
            if (c == ',' && !isQuoted) {
                names.add(clause.substring(0, (clause + ";").indexOf(";")));
                clause.setLength(0);
            } else {
                clause.append(c);
            }
        }
        return names;
    }
}
