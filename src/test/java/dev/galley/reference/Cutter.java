package dev.galley.reference;

import dev.galley.problem.Section;
import dev.galley.reference.Line.Form;
import dev.galley.reference.Line.Kind;
import java.util.List;

/**
 * Where one article ends: section 9 of the specification. Looks at all lines from the article's first one on, and takes
 * note of what they are.
 */
final class Cutter {

    private static final int MAX_TITLE = 8;
    private static final int MAX_ITEMS = 31;

    private final List<Line> lines;
    private int head; // the first line of the article
    private int end; // the line after it
    private Section section; // of the last label
    private boolean hasDescription;
    private boolean expectsDate; // the next text is the first of the date section
    private boolean afterDate; // a date stands above, and no label since
    private int tail; // the first text line since that date, or -1
    private int oddTitle; // a label that opens the article and may be its title, or -1

    /** Looks at lines, of which the first starts an article. A line that begins with a date may be split. */
    Cutter(List<Line> lines) {
        this.lines = lines;
        lines.forEach(Line::reset);
        tail = -1;
        oddTitle = -1;
        for (int i = 0; i < lines.size() && end == 0; i++) {
            Line line = lines.get(i);
            if (line.isLabel(Section.DESCRIPTION)) {
                acceptDescription(i);
            } else if (line.isLabel()) {
                acceptLabel(i);
            } else if (line.isText()) {
                acceptText(i);
            }
        }
        end = end == 0 ? lines.size() : end;
    }

    int head() {
        return head;
    }

    int end() {
        return end;
    }

    private boolean isRule(int i) {
        return lines.get(i).isText() && lines.get(i).isRule();
    }

    private String text(int i) {
        return lines.get(i).text;
    }

    private boolean isDate(int i) {
        return lines.get(i).kind == Kind.DATE;
    }

    private boolean isWholeDate(int i) {
        return Dates.shapeEnd(text(i)) == text(i).length();
    }

    /** Second witness: text between a date and a label begins an article. */
    private void acceptLabel(int i) {
        if (afterDate && tail >= 0) {
            end = tail;
            return;
        }
        oddTitle = i == 0 || afterDate ? i : -1;
        section = lines.get(i).section;
        expectsDate = section == Section.DATE;
        afterDate = false;
    }

    /** First witness: a title above a description's label begins an article. */
    private void acceptDescription(int i) {
        if (i > 0 && lines.get(i - 1).isLabel(Section.DESCRIPTION)) {
            boolean isTitle = lines.get(i - 1).form == Form.MISSPELT || (i - 1 == head && !lines.get(i).afterGap);
            if (!isTitle) {
                return; // the label twice
            }
            lines.get(i - 1).setText();
            section = null;
            hasDescription = false;
        }
        if (oddTitle >= 0 && oddTitle == i - 1 && !lines.get(i).afterGap) {
            lines.get(oddTitle).setText(); // a title that equals another label
            if (oddTitle > 0) {
                end = oddTitle;
                return;
            }
            section = null;
        }
        int run = titleRun(i);
        boolean isBelowTwoDates = i > 1 && isDate(i - 1) && isDate(i - 2);
        if (run == i && afterDate && isBelowTwoDates && !lines.get(i).afterGap) {
            lines.get(i - 1).setText(); // a title that looks like a date
            end = i - 1;
            return;
        }
        boolean isUntitled = run == i && hasDescription && !lines.get(i).afterGap;
        if (isUntitled && (isNumberForDate(i - 1) || isItemOfItsOwn(i - 1))) {
            lines.get(i - 1).setText();
            end = i - 1;
            return;
        }
        if (section == null) {
            head = run;
        } else if (run < i && run > 0) {
            end = run;
            return;
        } else if (hasDescription) {
            end = i;
            return;
        }
        section = Section.DESCRIPTION;
        hasDescription = true;
        expectsDate = false;
        afterDate = false;
        tail = -1;
    }

    /** Whether the date of the article, which ends with it, says no day: then it is no date, but the next title. */
    private boolean isNumberForDate(int i) {
        return isDate(i) && !Dates.isDay(text(i));
    }

    /** Whether the last category is none, but the next title: it begins with a number, but what is above has a bullet or is a date. */
    private boolean isItemOfItsOwn(int i) {
        if (i == 0 || !lines.get(i).isText() || !lines.get(i - 1).isText() || !isItem(i)) {
            return false;
        }
        Mark above = Mark.of(text(i - 1));
        boolean isBelowBullet = above != null && above.bullet() && lines.get(i).afterBlank;
        return !Mark.of(text(i)).bullet() && (isBelowBullet || isWholeDate(i - 1));
    }

    /** The first line of the title above a label of the description: the label's own if there is none. */
    private int titleRun(int label) {
        return titleRun(label, 0);
    }

    private int titleRun(int label, int first) {
        int below = label;
        while (below > first && isRule(below - 1) && !lines.get(below).afterGap) {
            below--;
        }
        int run = below;
        while (run > first && lines.get(run - 1).isText() && !isItem(run - 1) && !isCutOff(run, run == below)) {
            run--;
        }
        return run == below ? label : below - run > MAX_TITLE ? below - 1 : run;
    }

    private boolean isItem(int i) {
        return section == Section.CATEGORY && Mark.of(text(i)) != null;
    }

    /** Whether the line above another does not belong to its run. */
    private boolean isCutOff(int run, boolean isFirst) {
        if (isFirst) {
            return lines.get(run).afterGap;
        }
        int above = run - 1;
        boolean isDateValue =
                above > 0 && lines.get(above - 1).isLabel(Section.DATE) && lines.get(above - 1).form != Form.INLINE;
        return lines.get(run).afterBlank
                || isRule(above)
                || isWholeDate(above)
                || isDateValue
                || isTextAfterDate(above)
                || (section == Section.DESCRIPTION && Bylines.names(text(above)) != null)
                || (section == Section.CATEGORY
                        && (Labels.inlineDate(text(above)) >= 0 || Labels.isMisspelt(Section.DATE, text(above))));
    }

    /** Whether text on the line of a date is no title: white space precedes it, or it holds no word, or another date. */
    private boolean isTextAfterDate(int i) {
        if (i == 0 || !lines.get(i).glued) {
            return false;
        }
        String word = text(i).replaceFirst("(?s)^[^\\p{L}\\p{Nd}]+", "");
        return lines.get(i).start() > lines.get(i - 1).end()
                || word.isEmpty()
                || (word.length() < text(i).length() && Dates.isDay(word));
    }

    private void acceptText(int i) {
        if (expectsDate) {
            expectsDate = false;
            acceptDate(i, 0);
            if (lines.get(i).isText() && isMisspeltDescription(i)) {
                acceptOtherDescription(i, Form.MISSPELT);
            }
        } else if (section == Section.DESCRIPTION) {
            acceptInDescription(i);
        } else if (lines.get(i).section == Section.DESCRIPTION) {
            acceptOtherDescription(i, Form.INLINE);
        } else if (lines.get(i).section == Section.DATE && section == Section.CATEGORY) {
            acceptInlineDate(i);
        } else if (afterDate) {
            acceptTextAfterDate(i);
        } else if (section == Section.CATEGORY && isDateBelowMisspeltLabel(i)) {
            lines.get(i - 1).setLabel(Section.DATE, Form.MISSPELT);
            section = Section.DATE;
            acceptDate(i, 0);
        } else if (isMisspeltDescription(i)) {
            acceptOtherDescription(i, Form.MISSPELT);
        }
    }

    /** In a description, a line with a label and its value is text, but two of them in a row are labels. */
    private void acceptInDescription(int i) {
        Section own = lines.get(i).section;
        if (own == Section.CATEGORY && i > 0 && isInlineDate(i - 1)) {
            lines.get(i - 1).setLabel(Section.DATE, Form.INLINE);
            lines.get(i).setLabel(Section.CATEGORY, Form.INLINE);
            section = Section.CATEGORY;
        } else if (own == Section.DATE && isInlineDate(i)) {
            int above = i - 1;
            while (above > 0 && i - above <= MAX_ITEMS && isItemOfText(above)) {
                above--;
            }
            if (above > 0 && lines.get(above).isText() && lines.get(above).section == Section.CATEGORY) {
                lines.get(above).setLabel(Section.CATEGORY, Form.INLINE);
                acceptInlineDate(i);
            }
        }
    }

    private boolean isItemOfText(int i) {
        return lines.get(i).isText() && lines.get(i).section == null && Mark.of(text(i)) != null;
    }

    private boolean isInlineDate(int i) {
        if (!lines.get(i).isText() || lines.get(i).section != Section.DATE) {
            return false;
        }
        String value = text(i).substring(Labels.inlineValue(text(i)));
        return Dates.shapeEnd(value) == value.length();
    }

    /** A line of a date section that is shaped like a date from a place on ends the section, or what stands behind it does. */
    private void acceptDate(int i, int from) {
        int length = Dates.shapeEnd(text(i).substring(from));
        if (length < 0) {
            return;
        }
        if (from + length < text(i).length()) {
            List<Line> both = lines.get(i).split(from + length);
            lines.set(i, both.get(0));
            lines.add(i + 1, both.get(1));
        }
        lines.get(i).kind = Kind.DATE;
        afterDate = true;
        tail = -1;
    }

    private void acceptInlineDate(int i) {
        acceptDate(i, Labels.inlineValue(text(i)));
        if (lines.get(i).kind == Kind.DATE) {
            lines.get(i).setLabel(Section.DATE, Form.INLINE);
            section = Section.DATE;
        }
    }

    private void acceptTextAfterDate(int i) {
        Line line = lines.get(i);
        if (tail < 0) {
            boolean isDirectlyBelow = !line.afterBlank && !line.glued && lines.get(i - 1).kind == Kind.DATE;
            if (isDirectlyBelow && isWholeDate(i)) {
                line.kind = Kind.DATE;
                return;
            }
            if (isTextAfterDate(i) || isRule(i)) {
                return;
            }
            tail = i;
        }
        if (isMisspeltDescription(i)) {
            acceptOtherDescription(i, Form.MISSPELT);
        }
    }

    private boolean isDateBelowMisspeltLabel(int i) {
        if (i == 0 || !lines.get(i - 1).isText() || !lines.get(i).isShort() || Dates.shapeEnd(text(i)) < 0) {
            return false;
        }
        boolean startsRun =
                i == 1 || lines.get(i - 1).afterBlank || !lines.get(i - 2).isText() || isItem(i - 2);
        return startsRun && Labels.isMisspelt(Section.DATE, text(i - 1));
    }

    /** Almost a label of the description, a title above, of one line or beyond a blank line, and anything below. */
    private boolean isMisspeltDescription(int i) {
        boolean isLast = i + 1 == lines.size();
        if (isLast || section == Section.DESCRIPTION || !Labels.isMisspelt(Section.DESCRIPTION, text(i))) {
            return false;
        }
        int run = titleRun(i, Math.max(i - 2, 0)); // what stands farther above does not matter
        return run < i && (lines.get(i).afterBlank || run == i - 1);
    }

    private void acceptOtherDescription(int i, Form form) {
        lines.get(i).setLabel(Section.DESCRIPTION, form);
        acceptDescription(i);
    }
}
