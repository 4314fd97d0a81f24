package dev.galley.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.galley.DumpFormat;
import dev.galley.reference.Comparison;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The reference parser reads every example of the standard format as the library does, which reads it as the example says.
 * Examples that set a charset, a limit or something else of the format, or mend their dumps, are beyond it.
 */
class ReferenceTest {

    @TestFactory
    Stream<DynamicTest> examplesAreReadAsTheSpecificationSays() {
        return Specification.read().examples().stream()
                .filter(example -> isStandard(example.options()))
                .map(example -> dynamicTest("example " + example.number(), () -> check(example)));
    }

    private static boolean isStandard(Options options) {
        return options.isPlain()
                && options.format() == DumpFormat.STANDARD
                && !options.single()
                && options.mender().isEmpty();
    }

    private static void check(Example example) {
        for (Example.Case one : example.cases()) {
            for (ExampleDump dump : ExampleDump.of(one.input(), example.options())) {
                if (Comparison.isPossible(dump.bytes())) {
                    String name = String.join("\n", one.input()) + "\n" + dump.name();
                    assertEquals(Comparison.expected(dump.bytes()), Comparison.found(dump.bytes()), name);
                }
            }
        }
    }
}
