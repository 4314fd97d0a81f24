package dev.galley.spec;

import java.util.ArrayList;
import java.util.List;

/** The dumps of all examples of the specification. */
public final class SpecificationDumps {

    private SpecificationDumps() {}

    /** The bytes of each that has no CR: those that differ from another in nothing but their line breaks are left out. */
    public static List<byte[]> withLineFeeds() {
        return all().stream().filter(SpecificationDumps::hasNoReturn).toList();
    }

    private static boolean hasNoReturn(byte[] dump) {
        for (byte b : dump) {
            if (b == '\r') {
                return false;
            }
        }
        return true;
    }

    /** The bytes of each, with line breaks of all kinds. */
    public static List<byte[]> all() {
        List<byte[]> dumps = new ArrayList<>();
        for (Example example : Specification.read().examples()) {
            for (Example.Case one : example.cases()) {
                ExampleDump.of(one.input(), example.options()).forEach(dump -> dumps.add(dump.bytes()));
            }
        }
        return dumps;
    }
}
