package dev.galley;

import dev.galley.problem.Fix;
import java.util.List;
import java.util.Objects;

/**
 * Applies the fixes that problems carry to the dump that they were found in. What no fix concerns stays as it is, byte for
 * byte. Immutable and safe for use by multiple threads.
 *
 * <p>Fixes that want the same bytes are applied one after another, and a mended dump is read again, until nothing is left
 * that a fix could mend; so mending twice changes nothing.
 */
public final class DumpMender {

    /** More often, no dump is read: a fix that brings the next one up does not for ever. */
    private static final int MAX_ROUNDS = 16;

    private final ArticleParser parser;
    private final boolean guesses;

    /** A mender of {@linkplain DumpFormat#STANDARD standard} dumps, by safe fixes alone. */
    public DumpMender() {
        this(DumpFormat.STANDARD);
    }

    /**
     * A mender of dumps in a format, by safe fixes alone.
     *
     * @throws NullPointerException if the format is null
     */
    public DumpMender(DumpFormat format) {
        this(new ArticleParser(format), false);
    }

    private DumpMender(ArticleParser parser, boolean guesses) {
        this.parser = parser;
        this.guesses = guesses;
    }

    /** This mender with fixes that are guesses, too: for dumps that a person looks at afterwards. */
    public DumpMender withGuesses() {
        return new DumpMender(parser, true);
    }

    /**
     * The dump with all fixes applied.
     *
     * @param dump any number of articles in UTF-8; not changed. In another charset, it is returned as it is
     * @return a new array; never null
     * @throws NullPointerException if the array is null
     */
    public byte[] mend(byte[] dump) {
        byte[] mended = Objects.requireNonNull(dump, "dump").clone();
        List<Fix> fixes = fixes(mended);
        for (int round = 0; round < MAX_ROUNDS && !fixes.isEmpty(); round++) {
            mended = Fix.applyAll(fixes, mended);
            fixes = fixes(mended);
        }
        return mended;
    }

    private List<Fix> fixes(byte[] dump) {
        return parser.stream(dump)
                .filter(result -> !result.isTranscoded())
                .flatMap(result -> result.problems().stream())
                .flatMap(problem -> problem.fix().stream())
                .filter(fix -> fix.safe() || guesses)
                .toList();
    }
}
