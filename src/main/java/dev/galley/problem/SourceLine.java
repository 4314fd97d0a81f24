package dev.galley.problem;

import java.util.List;

/**
 * One line cut out of the source around a place, as it is printed. Columns count from 0 at the start of the printed
 * text. Immutable.
 */
final class SourceLine {

    private static final String CUT = "...";

    private final List<Cell> cells;
    private final boolean isCutBefore;
    private final boolean isCutAfter;
    private final int end;

    private SourceLine(List<Cell> cells, boolean isCutBefore, boolean isCutAfter, int end) {
        this.cells = cells;
        this.isCutBefore = isCutBefore;
        this.isCutAfter = isCutAfter;
        this.end = end;
    }

    /** The line on which a mark starts, cut to some columns so that the start of the mark is in it. */
    static SourceLine around(Mark mark, SourcePart part, int columns) {
        int from = part.lineStart(mark.start());
        int to = part.lineEnd(mark.start());
        List<Cell> cells = Cell.read(part, from, to);
        boolean startsLate = !part.startsLine(from);
        boolean endsEarly = !part.endsLine(to);
        int first = firstCell(cells, mark, columns, startsLate, endsEarly);
        boolean isCutBefore = startsLate || first > 0;
        int room = isCutBefore ? columns - CUT.length() : columns;
        List<Cell> rest = cells.subList(first, cells.size());
        boolean isCutAfter = endsEarly || columns(rest) > room;
        int shown = isCutAfter ? fitting(rest, room - CUT.length()) : rest.size();
        return new SourceLine(List.copyOf(rest.subList(0, shown)), isCutBefore, isCutAfter, to);
    }

    private static int firstCell(List<Cell> cells, Mark mark, int columns, boolean startsLate, boolean endsEarly) {
        int total = columns(cells);
        int focus = cellAt(cells, mark.start());
        int before = columns(cells.subList(0, focus));
        int room = columns - CUT.length();
        if (!startsLate && !endsEarly && total <= columns) {
            return 0;
        }
        // At least a quarter of what is shown is left for what surrounds a long mark.
        int inner = room - CUT.length();
        int marked = Math.min(underlined(cells, mark), inner / 4 * 3);
        if (!startsLate && before + marked <= room) {
            return 0;
        }
        int skipped = !endsEarly && total - before <= room ? total - room : before - ((inner - marked) / 2);
        int column = 0;
        int first = 0;
        while (first < focus && column < skipped) {
            column += cells.get(first).columns();
            first++;
        }
        return first;
    }

    /** The first cell that ends after an index; the number of cells if there is none. */
    private static int cellAt(List<Cell> cells, int index) {
        int cell = 0;
        while (cell < cells.size() && cells.get(cell).end() <= index) {
            cell++;
        }
        return cell;
    }

    private static int fitting(List<Cell> cells, int room) {
        int columns = 0;
        int count = 0;
        while (count < cells.size() && columns + cells.get(count).columns() <= room) {
            columns += cells.get(count).columns();
            count++;
        }
        return count;
    }

    private static int columns(List<Cell> cells) {
        int columns = 0;
        for (Cell cell : cells) {
            columns += cell.columns();
        }
        return columns;
    }

    private static int underlined(List<Cell> cells, Mark mark) {
        int columns = 0;
        for (Cell cell : cells) {
            if (cell.end() > mark.start() && cell.start() < mark.end()) {
                columns += cell.columns();
            }
        }
        return columns;
    }

    /** What is printed of the line; empty for an empty line. */
    String text() {
        StringBuilder out = new StringBuilder(isCutBefore ? CUT : "");
        for (Cell cell : cells) {
            out.append(cell.text());
        }
        return out.append(isCutAfter ? CUT : "").toString();
    }

    /** Whether the start of a mark is in what is printed. */
    boolean shows(Mark mark) {
        if (mark.start() == end) {
            return !isCutAfter;
        }
        int cell = cellAt(cells, mark.start());
        return cell < cells.size() && cells.get(cell).start() <= mark.start();
    }

    /** The column at which a mark starts. */
    int column(Mark mark) {
        int indent = isCutBefore ? CUT.length() : 0;
        return indent + columns(cells.subList(0, cellAt(cells, mark.start())));
    }

    /** How many columns a mark takes, at least 1; with the dots, if it goes on where the line is cut. */
    int columns(Mark mark) {
        boolean isCut = isCutAfter
                && (cells.isEmpty() || mark.end() > cells.get(cells.size() - 1).end());
        return Math.max(1, underlined(cells, mark) + (isCut ? CUT.length() : 0));
    }
}
