package dev.galley.robust;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.function.IntFunction;

/** Hostile dumps of any size: one awkward thing each, again and again, where it hurts most. */
public enum Family {
    ONE_LINE("", "x", ""),
    TITLE("", "t", "\n\nDescription\n\nText.\n"),
    TITLE_LINES("", "Another line of the title\n", "Description\n\nText.\n"),
    LONG_LINE(Family.TO_TEXT, "word ", Family.FROM_TEXT),
    LINES(Family.TO_TEXT, "Every line has words.\n", Family.FROM_TEXT),
    PARAGRAPHS(Family.TO_TEXT, "x\n\n", Family.FROM_TEXT),
    BYLINES(Family.TO_TEXT, "by Ann Author\n\n", Family.FROM_TEXT),
    AUTHORS(Family.TO_TEXT + "by ", "Ann, ", Family.FROM_TEXT),
    ALMOST_BYLINES(Family.TO_TEXT, "bu Ann Author\n\n", Family.FROM_TEXT),
    STARS(Family.TO_TEXT, "*", Family.FROM_TEXT),
    NESTED_EMPHASIS(Family.TO_TEXT, "_a*_ ", Family.FROM_TEXT),
    BACKSLASHES(Family.TO_TEXT, "\\", Family.FROM_TEXT),
    ESCAPED_LABELS(Family.TO_TEXT, "\\Category\n\n", Family.FROM_TEXT),
    ITEMS(Family.TO_LIST, "- 1. Main\n", Family.FROM_LIST),
    DIFFERENT_ITEMS(Family.TO_LIST, i -> "- " + i + ". Name " + i + "\n", Family.FROM_LIST),
    EMPTY_ITEMS(Family.TO_LIST, "-\n", Family.FROM_LIST),
    CONTINUED_ITEM(Family.TO_LIST + "- 1. Main\n", "  continued\n", Family.FROM_LIST),
    NAME(Family.TO_LIST + "- 1. ", "n", Family.FROM_LIST),
    TOPICS(Family.TO_LIST + "- 1. ", "a-", Family.FROM_LIST),
    NUMBER(Family.TO_LIST + "- 1", "0", ". Main" + Family.FROM_LIST),
    PROSE_AMONG_ITEMS(Family.TO_LIST, "This is no category, but a sentence of some length.\n\n", Family.FROM_LIST),
    DIGITS(Family.TO_DATE, "9", "\n"),
    DATES(Family.TO_DATE, "09/26/2022\n", ""),
    GLUED_DATES(Family.TO_DATE, "09/26/2022", "\n"),
    DATES_IN_WORDS(Family.TO_DATE, "Monday, Sept. 26th, 2022\n\n", ""),
    TEXT_BEHIND_DATE(Family.TO_DATE + "09/26/2022\n\n", "Who wrote this?\n\n", ""),
    DESCRIPTION_LABELS("", "Description\n\n", ""),
    CATEGORY_LABELS("", "Category\n\n", ""),
    DATE_LABELS("", "Date Created\n\n", ""),
    ALL_LABELS("", "Description\n\nCategory\n\nDate Created\n\n", ""),
    MISSPELT_LABELS("", "Catagory\n\n", ""),
    UNFINISHED_LABELS("", "Descriptio\n", ""),
    DECORATED_LABELS("", "**Category**\n", ""),
    LABELS_WITH_VALUES("", "Date Created: 09/26/2022\n", ""),
    TITLES_WITH_LABEL("", "Title\n\nDescription\n\n", ""),
    EMPTY_LINES("", "\n", Family.ARTICLE),
    SPACES("", " ", Family.ARTICLE),
    ZERO_WIDTH_SPACES("", "\u200B", Family.ARTICLE),
    NULS("", "\0", Family.ARTICLE),
    BYTE_ORDER_MARKS("", "\uFEFF\n", Family.ARTICLE),
    FORM_FEEDS(Family.ARTICLE, "\f\n", Family.ARTICLE),
    RULES(Family.ARTICLE, "---\n", Family.ARTICLE),
    RETURNS(Family.TO_TEXT, "Text\r", Family.FROM_TEXT),
    MIXED_LINE_ENDINGS(Family.TO_TEXT, "a\r\nb\rc\n", Family.FROM_TEXT),
    ACCENTS(Family.TO_TEXT, "\u0301", Family.FROM_TEXT),
    JOINED_EMOJI(Family.TO_TEXT, "\uD83D\uDC68\u200D", Family.FROM_TEXT),
    BIDI_CONTROLS(Family.TO_TEXT, "\u202E", Family.FROM_TEXT),
    LINE_SEPARATORS(Family.TO_TEXT, "\u2028", Family.FROM_TEXT),
    MALFORMED(Family.TO_TEXT, "\u00FF", Family.FROM_TEXT) {
        @Override
        byte[] bytes(String text) {
            return text.getBytes(StandardCharsets.ISO_8859_1);
        }
    },
    ARTICLES("", Family.ARTICLE, ""),
    BROKEN_ARTICLES("", Family.ARTICLE.replace("09/26/2022", "02/30/2022").replace("Category", "Catagory"), "");

    private static final String TO_TEXT = "Title\n\nDescription\n\n";
    private static final String FROM_TEXT = "\n\nCategory\n\n- 1. Main\n\nDate Created\n\n09/26/2022\n\n";
    private static final String TO_LIST = TO_TEXT + "Text.\n\nCategory\n\n";
    private static final String FROM_LIST = "\n\nDate Created\n\n09/26/2022\n\n";
    private static final String TO_DATE = TO_LIST + "- 1. Main\n\nDate Created\n\n";
    private static final String ARTICLE = TO_DATE + "09/26/2022\n\n";

    private final String start;
    private final IntFunction<String> thing;
    private final String end;

    Family(String start, String thing, String end) {
        this(start, i -> thing, end);
    }

    Family(String start, IntFunction<String> thing, String end) {
        this.start = start;
        this.thing = thing;
        this.end = end;
    }

    /** The greatest dump of this family of at most so many bytes. */
    public byte[] dump(int size) {
        try (InputStream in = open(size)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same as a stream, no part of which is there before it is read. */
    InputStream open(int size) {
        return new SequenceInputStream(new Pieces(size));
    }

    /** The bytes of a text, in UTF-8 unless it is to be malformed. */
    byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** A dump in pieces. */
    private final class Pieces implements Enumeration<InputStream> {

        private static final int PIECE = 1 << 12;

        private final byte[] last = bytes(end);
        private int left;
        private int things;
        private byte[] next = bytes(start);
        private boolean ended;

        Pieces(int size) {
            left = size - last.length;
        }

        @Override
        public boolean hasMoreElements() {
            return !ended;
        }

        @Override
        public InputStream nextElement() {
            ByteArrayOutputStream piece = new ByteArrayOutputStream();
            while (next.length <= left && piece.size() < PIECE) {
                piece.writeBytes(next);
                left -= next.length;
                next = bytes(thing.apply(things++));
            }
            ended = next.length > left;
            if (ended) {
                piece.writeBytes(last);
            }
            return new ByteArrayInputStream(piece.toByteArray());
        }
    }
}
