package dev.galley.laws.fault;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Dumps with a fault, and two such dumps in a row; always the same ones. */
public final class FaultyDumps {

    private FaultyDumps() {}

    /** So many of each fault. */
    public static List<byte[]> of(int each) {
        List<byte[]> dumps = new ArrayList<>();
        SingleFaultTest.faults().forEach(fault -> {
            for (int seed = 0; seed < each; seed++) {
                Random random = new Random(seed * 41L + fault.name().hashCode());
                Sheets sheets = new Sheets(random);
                Sheet sheet = sheets.next();
                fault.damage().apply(sheet, random);
                ByteArrayOutputStream dump = new ByteArrayOutputStream();
                dump.writeBytes(sheet.print().bytes());
                if (seed > 0) {
                    dump.writeBytes(dump.toByteArray());
                }
                dumps.add(dump.toByteArray());
            }
        });
        return dumps;
    }
}
