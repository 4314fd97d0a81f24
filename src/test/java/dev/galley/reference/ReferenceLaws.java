package dev.galley.reference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.laws.Archive;
import dev.galley.laws.Dump;
import dev.galley.laws.Dumps;
import dev.galley.laws.Repeatable;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/** The library reads every dump as the reference parser does, which is written from the specification and shares no code with it. */
@AddLifecycleHook(Repeatable.class)
class ReferenceLaws {

    @Property(tries = 300)
    void anyDumpIsReadAsTheSpecificationSays(@ForAll(supplier = Dumps.Anything.class) Dump dump) {
        requireSame(dump);
    }

    @Property(tries = 300)
    void aDamagedDumpIsReadAsTheSpecificationSays(@ForAll(supplier = Dumps.Mutants.class) Dump dump) {
        requireSame(dump);
    }

    @Property(tries = 200)
    void linesInAnyOrderAreReadAsTheSpecificationSays(@ForAll(supplier = Dumps.LineSoups.class) Dump dump) {
        requireSame(dump);
    }

    @Property(tries = 30)
    void aSeriesOfDumpsIsReadAsTheSpecificationSays(@ForAll(supplier = Dumps.Series.class) Dump dump) {
        requireSame(dump);
    }

    @Property(tries = 50)
    void plainArchivesAreReadAsTheSpecificationSays(@ForAll(supplier = Dumps.Archives.class) Archive archive) {
        requireSame(Dump.of(archive.text()));
    }

    @Property(tries = 500)
    void linesThatAreAlmostRightAreReadAsTheSpecificationSays(@ForAll(supplier = Dumps.Varied.class) Dump dump) {
        requireSame(dump);
    }

    private static void requireSame(Dump dump) {
        Assume.that(Comparison.isPossible(dump.bytes()));

        assertThat(Comparison.found(dump.bytes())).as("%s", dump).isEqualTo(Comparison.expected(dump.bytes()));
    }
}
