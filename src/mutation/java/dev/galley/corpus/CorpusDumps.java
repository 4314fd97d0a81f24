package dev.galley.corpus;

import dev.galley.DumpFormat;
import java.util.List;

/** The dumps of the corpus. */
public final class CorpusDumps {

    private CorpusDumps() {}

    /** The bytes of each that is read in the standard format. */
    public static List<byte[]> all() {
        return Case.families().stream()
                .flatMap(family -> Case.of(family).stream())
                .filter(each -> each.format().equals(DumpFormat.STANDARD))
                .map(Case::dump)
                .toList();
    }
}
