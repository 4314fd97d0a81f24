package dev.galley.reference;

import dev.galley.Category;
import dev.galley.Rule;
import dev.galley.Tile.Role;
import dev.galley.problem.ProblemCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What was read of one article, or of text that is none: values, and problems with the bytes that they are about. */
final class Reading {

    /**
     * A problem.
     *
     * @param code what is wrong
     * @param start the offset of its first byte
     * @param end the offset after its last byte
     * @param message a sentence; null if it is the one of its code
     */
    record Finding(ProblemCode code, int start, int end, String message) implements Comparable<Finding> {

        @Override
        public int compareTo(Finding other) {
            return start != other.start
                    ? start - other.start
                    : end != other.end ? end - other.end : code.compareTo(other.code);
        }

        @Override
        public String toString() {
            return code.id() + " " + start + "-" + end;
        }
    }

    /**
     * A piece of the dump that is not blank.
     *
     * @param start the offset of its first byte
     * @param end the offset after its last byte
     * @param role what it is
     * @param rule the rule that says so
     */
    record Piece(int start, int end, Role role, Rule rule) implements Comparable<Piece> {

        @Override
        public int compareTo(Piece other) {
            return start - other.start;
        }

        @Override
        public String toString() {
            return role + " " + rule + " " + start + "-" + end;
        }
    }

    boolean isArticle = true;
    int extentStart;
    int extentEnd;
    String title; // null if there is none
    final List<String> paragraphs = new ArrayList<>();
    String byline; // null if there is none
    final List<Category> categories = new ArrayList<>();
    LocalDate date; // null if there is none
    String rawDate; // of a date that cannot be read, or null
    List<LocalDate> datesMeant = List.of(); // if there are two
    private final List<Finding> findings = new ArrayList<>();
    private final List<Piece> pieces = new ArrayList<>();

    void report(ProblemCode code, int start, int end) {
        report(code, start, end, null);
    }

    void report(ProblemCode code, int start, int end, String message) {
        findings.add(new Finding(code, start, end, message));
    }

    void report(ProblemCode code, Line first, Line last, String message) {
        report(code, first.start(), last.end(), message);
    }

    /** Reports text from the start of one line to the end of another, or of the same. */
    void report(ProblemCode code, Line first, Line last) {
        report(code, first.start(), last.end());
    }

    void claim(Role role, Rule rule, int start, int end) {
        if (start < end) {
            pieces.add(new Piece(start, end, role, rule));
        }
    }

    void claim(Role role, Rule rule, Line first, Line last) {
        claim(role, rule, first.start(), last.end());
    }

    /** The pieces in their order; what follows directly and is the same belongs to the piece before. */
    List<Piece> pieces() {
        List<Piece> joined = new ArrayList<>();
        Collections.sort(pieces);
        for (Piece piece : pieces) {
            Piece last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && last.end > piece.start) {
                throw new IllegalStateException(last + " overlaps " + piece);
            }
            boolean same =
                    last != null && last.end == piece.start && last.role == piece.role && last.rule == piece.rule;
            if (same) {
                joined.set(joined.size() - 1, new Piece(last.start, piece.end, last.role, last.rule));
            } else {
                joined.add(piece);
            }
        }
        return joined;
    }

    /** The problems in the order of their places. */
    List<Finding> findings() {
        Collections.sort(findings);
        return findings;
    }
}
