package dev.galley;

import dev.galley.problem.Section;
import java.util.Arrays;

/**
 * The parts of one article in the order of the dump: of each its section, the lines of its label and the lines of its
 * content. A section that a dump has twice makes two parts. Reused from article to article.
 */
final class Parts {

    private int size;
    private Section[] sections = new Section[8];
    private int[] labelFrom = new int[8];
    private int[] contentFrom = new int[8];
    private int[] contentTo = new int[8];

    /** The number of parts. */
    int size() {
        return size;
    }

    /** The section of a part. */
    Section section(int part) {
        return sections[part];
    }

    /** The first line of a part's label; the content's first line if the part has no label. */
    int labelFrom(int part) {
        return labelFrom[part];
    }

    /** The line after a part's label. */
    int contentFrom(int part) {
        return contentFrom[part];
    }

    /** The line after a part's content. */
    int contentTo(int part) {
        return contentTo[part];
    }

    boolean hasLabel(int part) {
        return labelFrom[part] != contentFrom[part];
    }

    /** Whether a part's label, one line, stands below its content. */
    boolean isLabelBelow(int part) {
        return labelFrom[part] > contentFrom[part];
    }

    /** The first part of a section, or -1. */
    int of(Section section) {
        for (int p = 0; p < size; p++) {
            if (sections[p] == section) {
                return p;
            }
        }
        return -1;
    }

    /** Whether a part before is of the same section. */
    boolean isRepeated(int part) {
        return of(sections[part]) < part;
    }

    void clear() {
        size = 0;
    }

    /** Adds a part at the end. */
    void add(Section section, int label, int content, int end) {
        insert(size, section, label, content, end);
    }

    /** Adds a part before another. */
    void insert(int at, Section section, int label, int content, int end) {
        if (size == sections.length) {
            sections = Arrays.copyOf(sections, size * 2);
            labelFrom = Arrays.copyOf(labelFrom, size * 2);
            contentFrom = Arrays.copyOf(contentFrom, size * 2);
            contentTo = Arrays.copyOf(contentTo, size * 2);
        }
        System.arraycopy(sections, at, sections, at + 1, size - at);
        System.arraycopy(labelFrom, at, labelFrom, at + 1, size - at);
        System.arraycopy(contentFrom, at, contentFrom, at + 1, size - at);
        System.arraycopy(contentTo, at, contentTo, at + 1, size - at);
        size++;
        sections[at] = section;
        labelFrom[at] = label;
        contentFrom[at] = content;
        contentTo[at] = end;
    }

    /** Says that a part ends before a line. */
    void end(int part, int line) {
        contentTo[part] = line;
    }

    /** Says that the content of a part is a line above its label. */
    void setContentAbove(int part, int line) {
        contentFrom[part] = line;
        contentTo[part] = line + 1;
    }

    /** Says that the first line of a part's content belongs to its label. */
    void extendLabel(int part) {
        contentFrom[part]++;
    }
}
