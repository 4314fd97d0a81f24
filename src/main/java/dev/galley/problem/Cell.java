package dev.galley.problem;

import java.util.ArrayList;
import java.util.List;

/**
 * A character of a source line, with the marks that combine with it, as it is printed. Immutable.
 *
 * @param start the index of its first byte
 * @param end the index after its last byte
 * @param text what is printed, safe for a terminal
 * @param columns the columns that the text takes
 */
record Cell(int start, int end, String text, int columns) {

    private static final int TAB = 4;

    /** The cells of a stretch within one line; tabs reach to the next multiple of 4 columns from its start. */
    static List<Cell> read(SourcePart part, int from, int to) {
        List<Cell> cells = new ArrayList<>();
        int column = 0;
        for (int i = from; i < to; ) {
            SourceChar next = part.charAt(i);
            Cell cell = of(next.codePoint(), i, i + next.length(), column);
            if (cell.columns == 0 && !cells.isEmpty()) {
                int last = cells.size() - 1;
                cells.set(last, cells.get(last).with(cell));
            } else {
                cells.add(cell);
            }
            column += cell.columns;
            i = cell.end;
        }
        return cells;
    }

    private static Cell of(int codePoint, int start, int end, int column) {
        if (codePoint == '\t') {
            int columns = TAB - (column % TAB);
            return new Cell(start, end, " ".repeat(columns), columns);
        }
        StringBuilder text = new StringBuilder();
        Printable.appendEscaped(text, codePoint);
        return new Cell(start, end, text.toString(), DisplayWidth.of(text.toString()));
    }

    private Cell with(Cell mark) {
        return new Cell(start, mark.end, text + mark.text, columns);
    }
}
