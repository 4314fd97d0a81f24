package dev.galley.mutation;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.zip.CRC32;

/**
 * Something that a mutant may not survive.
 *
 * @param kind what is tried
 * @param name what it is tried with; others of the kind may have the same name if they are tried with the same
 * @param check throws something unless all is as it should be
 */
public record Trial(String kind, String name, Runnable check) {

    /** A trial for each of some things, all with the same check. */
    public static <T> List<Trial> each(
            String kind, Collection<T> things, Function<? super T, String> name, Consumer<? super T> check) {
        return things.stream()
                .map(thing -> new Trial(kind, name.apply(thing), () -> check.accept(thing)))
                .toList();
    }

    /** A name for bytes that have none: it is the same wherever they stand among others. */
    public static String nameOf(byte[] bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        return Long.toHexString(sum.getValue());
    }

    @Override
    public String toString() {
        return kind + ' ' + name;
    }
}
