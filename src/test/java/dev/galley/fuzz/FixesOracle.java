package dev.galley.fuzz;

import dev.galley.DumpMender;
import dev.galley.laws.Dump;
import dev.galley.laws.FixClaims;

/** Any dump: each safe fix removes its problem, and what is mended, with guesses or without, has nothing more to mend. */
final class FixesOracle implements Oracle {

    private static final DumpMender MENDER = new DumpMender();

    private static final DumpMender GUESSER = MENDER.withGuesses();

    @Override
    public void check(byte[] input) {
        Dump dump = new Dump(input);
        if (!dump.isMarkedAsUtf16()) { // a transcoded source is not mended
            FixClaims.requireSafeFixesToWork(dump, 4);
            FixClaims.requireAnEnd(input.length % 2 == 0 ? MENDER : GUESSER, dump);
        }
    }
}
