package dev.galley.examples.kotlin

import dev.galley.ArticleParser
import org.assertj.core.api.Assertions.assertThat
import org.junit.jupiter.api.Test
import java.nio.file.Path

/** A field is there, missing, invalid or ambiguous, and `when` knows all four. */
class FieldsTest {

    @Test
    fun saysOfEachFieldWhetherItIsThere() {
        val result = ArticleParser().parse(Path.of("examples/dumps/broken.txt"))

        assertThat(fields(result.draft())).containsExactly(
            "title       Night Train Serves Breakfast From a Mobile Bakery",
            "paragraphs  4",
            "byline      Jonas Feld and Ida Brunner",
            "categories  Travel-Railways-Night Trains, Food-Bakeries-Small Bus., Main",
            "created     no value in `02/30/2023`",
        )
    }

    @Test
    fun saysWhatIsMissing() {
        val result = ArticleParser().parse("A title\n\nDescription\n\nText.\n")

        assertThat(fields(result.draft())).containsExactly(
            "title       A title",
            "paragraphs  1",
            "byline      missing",
            "categories  missing",
            "created     missing",
        )
    }
}
