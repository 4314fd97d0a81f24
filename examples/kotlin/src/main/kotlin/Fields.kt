package dev.galley.examples.kotlin

import dev.galley.ArticleParser
import dev.galley.Draft
import dev.galley.Field
import java.io.FileDescriptor
import java.io.FileOutputStream
import java.io.PrintStream
import java.nio.file.Path

/** Says of each field of each article whether it is there, and with which value, in the dumps named as arguments. */
fun main(dumps: Array<String>) {
    val out = PrintStream(FileOutputStream(FileDescriptor.out), true, Charsets.UTF_8)
    dumps.forEach { dump ->
        ArticleParser().stream(Path.of(dump)).use { results ->
            results.forEach { result ->
                out.println("$dump:${result.position()}")
                fields(result.draft()).forEach { out.println("  $it") }
            }
        }
    }
}

fun fields(draft: Draft): List<String> = listOf(
    "title       ${describe(draft.title()) { it }}",
    "paragraphs  ${describe(draft.paragraphs()) { "${it.size}" }}",
    "byline      ${describe(draft.byline()) { it }}",
    "categories  ${describe(draft.categories()) { list -> list.joinToString { it.name() } }}",
    "created     ${describe(draft.dateCreated()) { "$it" }}",
)

/** Needs no `else`: the compiler knows that a field is one of the four. */
private fun <T : Any> describe(field: Field<T>, text: (T) -> String): String =
    when (field) {
        is Field.Present -> text(field.read())
        is Field.Missing -> "missing"
        is Field.Invalid -> "no value in `${field.raw()}`"
        is Field.Ambiguous -> "`${field.raw()}` may mean ${field.readings().joinToString(" or ", transform = text)}"
    }
