package dev.galley.fuzz;

import static org.assertj.core.api.Assertions.fail;

import dev.galley.laws.Dump;
import dev.galley.reference.Comparison;

/**
 * Any dump in UTF-8: it is read as the reference parser reads it, which is written from the specification. Malformed bytes are
 * U+FFFD here, for the reference parser measures characters where the library measures bytes.
 */
final class ReferenceOracle implements Oracle {

    @Override
    public void check(byte[] input) {
        if (Comparison.isPossible(input)) {
            byte[] dump = Dump.of(new Dump(input).text()).bytes();
            String found = Comparison.found(dump);
            String expected = Comparison.expected(dump);
            if (!found.equals(expected)) {
                fail("%s is read as%n%s%nand not as%n%s", new Dump(dump), found, expected);
            }
        }
    }
}
