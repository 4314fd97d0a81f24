package dev.galley.fuzz;

import java.util.Locale;

/** The entry of Jazzer: one target, by its name, for all bytes that it comes up with. */
public final class GalleyFuzzer {

    private static Target target = Target.BYTES;

    private GalleyFuzzer() {}

    /** Called once, with the name of the target. */
    public static void fuzzerInitialize(String[] arguments) {
        target = Target.valueOf(arguments[0].toUpperCase(Locale.ROOT));
    }

    /** Called for every input. */
    public static void fuzzerTestOneInput(byte[] input) {
        target.check(input);
    }
}
