package dev.galley;

import dev.galley.problem.Section;
import java.util.Arrays;

/**
 * The sections of one article in the order of the dump: of each which one it is, the lines of its label and the lines of
 * its content. One that the dump has twice is listed twice. Reused from article to article.
 */
final class SectionTable {

    private int size;
    private Section[] sections = new Section[8];
    private int[] labelFrom = new int[8];
    private int[] contentFrom = new int[8];
    private int[] contentTo = new int[8];

    /** How many there are. */
    int size() {
        return size;
    }

    /** Which section it is. */
    Section section(int index) {
        return sections[index];
    }

    /** The first line of a section's label; the content's first line if it has no label. */
    int labelFrom(int index) {
        return labelFrom[index];
    }

    /** The line after a section's label. */
    int contentFrom(int index) {
        return contentFrom[index];
    }

    /** The line after a section's content. */
    int contentTo(int index) {
        return contentTo[index];
    }

    boolean hasLabel(int index) {
        return labelFrom[index] != contentFrom[index];
    }

    /** Whether a section's label, one line, stands below its content. */
    boolean isLabelBelow(int index) {
        return labelFrom[index] > contentFrom[index];
    }

    /** Where a section is first listed, or -1. */
    int of(Section section) {
        for (int p = 0; p < size; p++) {
            if (sections[p] == section) {
                return p;
            }
        }
        return -1;
    }

    /** Whether the section was listed before. */
    boolean isRepeated(int index) {
        return of(sections[index]) < index;
    }

    void clear() {
        size = 0;
    }

    /** Lists a section last. */
    void add(Section section, int label, int content, int end) {
        insert(size, section, label, content, end);
    }

    /** Lists a section before another. */
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

    /** Says that a section ends before a line. */
    void end(int index, int line) {
        contentTo[index] = line;
    }

    /** Says that the content of a section is a line above its label. */
    void setContentAbove(int index, int line) {
        contentFrom[index] = line;
        contentTo[index] = line + 1;
    }

    /** Says that the first line of a section's content belongs to its label. */
    void extendLabel(int index) {
        contentFrom[index]++;
    }
}
