package dev.galley.cli;

import dev.galley.problem.Fix;
import dev.galley.problem.Span;
import java.nio.charset.StandardCharsets;

/**
 * A stretch of a file and what is to stand there instead.
 *
 * @param span the bytes to replace; empty to insert
 * @param replacement UTF-8; empty to delete
 */
record Edit(Span span, byte[] replacement) {

    static Edit of(Fix fix) {
        return new Edit(fix.span(), fix.replacement().getBytes(StandardCharsets.UTF_8));
    }

    long start() {
        return span.start();
    }

    long end() {
        return span.end();
    }
}
