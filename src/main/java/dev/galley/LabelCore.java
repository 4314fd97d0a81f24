package dev.galley;

import java.util.Arrays;

/**
 * What is left of a line without what may decorate a label: in ASCII lower case, with inner white space as one space, and
 * without characters that nobody sees. Reused from line to line: call {@link #read}, then ask.
 */
final class LabelCore {

    private static final int MAX_EMPHASIS = 3;

    private static final int MAX_HASHES = 6;

    private final byte[] core = new byte[Labels.MAX_LINE];
    private int length;

    /** Reads the core of a line, or of what of it may be a label: it has no more than {@link Labels#MAX_LINE} bytes. */
    void read(byte[] bytes, int lineStart, int lineEnd) {
        int start = lineStart;
        int end = lineEnd;
        start = skip(bytes, start, end, '#', MAX_HASHES);
        start = skipEmphasis(bytes, skipSpaces(bytes, start, end), end);
        end = back(bytes, start, end, '#', MAX_HASHES);
        end = backSpaces(bytes, start, end);
        int inEmphasis = backSpaces(bytes, start, backEmphasis(bytes, start, end));
        int colon = back(bytes, start, inEmphasis, ':', 1);
        boolean isEmphasised = colon == inEmphasis || inEmphasis < end; // a colon stands in or after the emphasis
        end = isEmphasised ? colon : backEmphasis(bytes, start, backSpaces(bytes, start, colon));
        start = skipSpaces(bytes, start, end);
        end = backSpaces(bytes, start, end);
        int n = 0;
        for (int i = start; i < end; ) {
            int step = Utf8.at(bytes, i, end);
            int size = Utf8.length(step);
            int c = Utf8.codePoint(step);
            CharacterClass kind = CharacterClass.of(c);
            if (kind == CharacterClass.BLANK) {
                if (n > 0 && core[n - 1] != ' ') {
                    core[n++] = ' ';
                }
            } else if (kind != CharacterClass.INVISIBLE && kind != CharacterClass.BOM && c != 0x200D && c != 0x200C) {
                for (int k = 0; k < size; k++) {
                    core[n++] = Ascii.lower(bytes[i + k]);
                }
            }
            i += size;
        }
        length = n > 0 && core[n - 1] == ' ' ? n - 1 : n;
    }

    /** Whether the core is a label in lower case. */
    boolean is(byte[] label) {
        return label.length == length && Arrays.equals(label, 0, length, core, 0, length);
    }

    /** Whether a label in lower case begins with the core and goes on. */
    boolean opens(byte[] label) {
        return length < label.length && Arrays.equals(label, 0, length, core, 0, length);
    }

    /** The bytes of the core, of which the first {@link #length} count. */
    byte[] bytes() {
        return core;
    }

    /** The length of the core in bytes. */
    int length() {
        return length;
    }

    /** Copies the core with one byte for each character that is not ASCII, so that it counts as one change; the length. */
    int collapse(byte[] collapsed) {
        int n = 0;
        for (int i = 0; i < length; i += Utf8.length(Utf8.at(core, i, length))) {
            collapsed[n++] = core[i];
        }
        return n;
    }

    private static int skip(byte[] bytes, int start, int end, char mark, int most) {
        int i = start;
        while (i < end && i < start + most && bytes[i] == mark) {
            i++;
        }
        return i;
    }

    /** The first place from one on at which there is no white space. */
    static int skipSpaces(byte[] bytes, int start, int end) {
        int i = start;
        while (i < end && isSpace(bytes, i, end)) {
            i += Utf8.length(Utf8.at(bytes, i, end));
        }
        return i;
    }

    private static boolean isSpace(byte[] bytes, int i, int end) {
        return bytes[i] == ' '
                || ((bytes[i] < 0 || bytes[i] == '\t')
                        && CharacterClass.of(Utf8.codePoint(Utf8.at(bytes, i, end))) == CharacterClass.BLANK);
    }

    /** The first place from one on at which no mark of emphasis stands, or that is behind as many as a label may have. */
    static int skipEmphasis(byte[] bytes, int start, int end) {
        int i = start;
        while (i < end && i < start + MAX_EMPHASIS && isEmphasis(bytes[i])) {
            i++;
        }
        return i;
    }

    private static int back(byte[] bytes, int start, int end, char mark, int most) {
        int i = end;
        while (i > start && i > end - most && bytes[i - 1] == mark) {
            i--;
        }
        return i;
    }

    private static int backSpaces(byte[] bytes, int start, int end) {
        int i = end;
        while (i > start && isSpace(bytes, Utf8.before(bytes, start, i), i)) {
            i = Utf8.before(bytes, start, i);
        }
        return i;
    }

    private static int backEmphasis(byte[] bytes, int start, int end) {
        int i = end;
        while (i > start && i > end - MAX_EMPHASIS && isEmphasis(bytes[i - 1])) {
            i--;
        }
        return i;
    }

    /** Whether a byte marks emphasis. */
    static boolean isEmphasis(byte b) {
        return b == '*' || b == '_';
    }
}
