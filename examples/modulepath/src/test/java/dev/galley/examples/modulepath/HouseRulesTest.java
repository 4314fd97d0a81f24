package dev.galley.examples.modulepath;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.ArticleParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.module.ModuleDescriptor;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Dumps by the rules of a house, read in a module that needs only the library and {@code java.base}. */
class HouseRulesTest {

    @Test
    void runsInAModuleThatNeedsOnlyTheLibraryAndTheBaseModule() {
        Module program = HouseRules.class.getModule();
        Module library = ArticleParser.class.getModule();

        assertThat(program.getName()).isEqualTo("dev.galley.examples.modulepath");
        assertThat(program.getDescriptor().requires())
                .extracting(ModuleDescriptor.Requires::name)
                .containsExactlyInAnyOrder("java.base", "dev.galley");
        assertThat(library.getDescriptor().isAutomatic()).isFalse();
        assertThat(library.getLayer().findModule("org.jspecify")).isEmpty(); // only compilers read its annotations
    }

    @Test
    void readsTheLabelsAndDatesOfTheHouse() throws IOException {
        String dump = Files.readString(Path.of("examples/modulepath/kueste.txt"));

        assertThat(new ArticleParser(HouseRules.FORMAT)
                        .parse(dump)
                        .orElseThrow()
                        .dateCreated())
                .isEqualTo(LocalDate.of(2023, 4, 3));
        assertThat(new ArticleParser().parse(dump).article()).isEmpty();
    }

    @Test
    void refusesWhatTheHouseDoesNotWant() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        HouseRules.print("examples/dumps/broken.txt", new PrintStream(out, true, StandardCharsets.UTF_8));

        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .startsWith("refused   Night Train Serves Breakfast From a Mobile Bakery")
                .contains(
                        "    examples/dumps/broken.txt:17:1 info misspelt-label: the line `Catagory` was read as the label"
                                + " `Category`")
                .contains(
                        "    examples/dumps/broken.txt:21:1 error unnumbered-category: the category `- Main` has no number");
    }
}
