package dev.galley;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads the articles of one source, one after another: each on the short way if it is plain, else on the long one. Not
 * thread-safe.
 */
final class DumpReader {

    /** So many bytes may be looked at in vain. */
    private static final int PATIENCE = 1 << 12;

    private final DumpFormat format;
    private final Source source;
    private final Window window;
    private final Part part;
    private final LabelTable labels;
    private final PlainReader plain;
    private @Nullable ArticleReader any; // made when it is needed

    private boolean started;
    private boolean readAhead; // by the long way, which has to go on
    private int place; // where the next article starts
    private long line; // its number
    private long index;
    private long extentEnd; // of the result before

    /** A reader of a part of a source that is opened at its start. It goes on behind the part if the source does. */
    DumpReader(DumpFormat format, LabelTable table, Source source, Part part) {
        this.format = format;
        this.source = source;
        this.part = part;
        window = source.window();
        labels = table;
        extentEnd = part.start();
        plain = new PlainReader(source, table, part);
    }

    /** The next result, or null at the end of the source. */
    @Nullable
    ParseResult next() throws IOException {
        if (!started) {
            started = true;
            place = extentEnd == 0 ? window.skipByteOrderMark() : window.place(extentEnd);
            line = 1;
        }
        if (!readAhead && place == window.end() && window.isExhausted()) {
            return null;
        }
        ParseResult result = readAhead ? null : readPlain();
        if (result == null) {
            return readAny();
        }
        place = plain.following();
        line = plain.followingLine();
        extentEnd = window.offset(place);
        index++;
        return result;
    }

    /** Reads the article on the short way, with more bytes if it needs them; but not again and again, byte by byte. */
    private @Nullable ParseResult readPlain() throws IOException {
        long tried = 0;
        while (true) {
            if (source.isContradicted()) {
                return null; // there is something to report
            }
            ParseResult result = plain.read(place, line, index, extentEnd);
            if (result != null || !plain.ranOut()) {
                return result;
            }
            int atHand = window.end() - place;
            tried += atHand;
            if (tried > 2L * atHand + PATIENCE) {
                return null;
            }
            place -= Math.max(window.more(place), 0);
        }
    }

    private @Nullable ParseResult readAny() throws IOException {
        if (any == null) {
            any = new ArticleReader(format, source, new Labels(labels), part);
        }
        if (!readAhead) {
            any.startAt(place, line);
        }
        ParseResult result = any.next(index, extentEnd);
        if (result == null) {
            return null;
        }
        extentEnd = any.extentEnd();
        readAhead = any.hasReadAhead();
        place = any.following();
        line = any.followingLine();
        index += result.isNothing() ? 0 : 1;
        return result;
    }

    /** The offset of the end of what the last result accounts for. */
    long extentEnd() {
        return extentEnd;
    }

    /** How many lines of the part end before {@link #extentEnd}. */
    long lines() {
        return line - 1;
    }

    /** How many bytes were looked at in search of lines; each twice at most, but for a few an article. */
    long scanned() {
        return plain.scanned() + (any == null ? 0 : any.scanned());
    }

    /** How many articles were read. */
    long articles() {
        return index;
    }

    /** The offset of the end of what was read. */
    long end() {
        return window.offset(window.end());
    }
}
