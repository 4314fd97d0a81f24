package dev.galley.examples.kotlin

import dev.galley.ArticleParser
import org.assertj.core.api.Assertions.assertThat
import org.jetbrains.kotlin.cli.jvm.K2JVMCompiler
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir
import java.io.ByteArrayOutputStream
import java.io.File
import java.io.PrintStream
import java.nio.file.Path
import kotlin.io.path.writeText

/** The Kotlin compiler sees what the library says about null, without a type that is neither. */
class NullnessTest {

    @TempDir
    private lateinit var folder: Path

    @Test
    fun nothingTakesOrGivesNull() {
        val messages = compile(
            """
            import dev.galley.ArticleParser
            fun title(text: String): String = ArticleParser().parse(text).orElseThrow().title()
            fun parse(text: String?) = ArticleParser().parse(text)
            fun titles(text: String): MutableList<String?> {
                val titles = mutableListOf(ArticleParser().parse(text).orElseThrow().title())
                return titles
            }
            """.trimIndent(),
        ).lines().filter { it.contains("Line.kt:") }

        assertThat(messages).hasSize(2)
        assertThat(messages[0]).contains("Line.kt:3:", "actual type is 'String?', but 'String' was expected")
        assertThat(messages[1]).contains("Line.kt:6:", "MutableList<String>", "MutableList<String?>")
    }

    private fun compile(text: String): String {
        val source = folder.resolve("Line.kt")
        source.writeText(text)
        val messages = ByteArrayOutputStream()
        K2JVMCompiler().exec(
            PrintStream(messages, true, Charsets.UTF_8),
            "-no-stdlib", "-classpath", jarOf(ArticleParser::class.java) + File.pathSeparator + jarOf(Unit::class.java),
            "-d", "$folder", "$source",
        )
        return messages.toString(Charsets.UTF_8)
    }

    private fun jarOf(type: Class<*>) = Path.of(type.protectionDomain.codeSource.location.toURI()).toString()
}
