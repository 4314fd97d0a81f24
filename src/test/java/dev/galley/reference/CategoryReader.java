package dev.galley.reference;

import dev.galley.Category;
import dev.galley.Rule;
import dev.galley.Tile.Role;
import dev.galley.problem.ProblemCode;
import dev.galley.problem.Section;
import dev.galley.reference.Article.Part;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** Reads the categories: section 6 of the specification. */
final class CategoryReader extends SectionReader {

    private static final int MAX_WORDS = 8;

    private final List<Runnable> rejects = new ArrayList<>(); // what is reported if there are categories at all
    private int indent = -1; // of the first one
    private Map<Integer, Integer> numbers = new HashMap<>(); // of the section
    private Set<String> names = new HashSet<>();

    CategoryReader(Article article, Reading reading) {
        super(article, reading);
    }

    void readCategories() {
        for (Part part : article.parts) {
            if (part.section == Section.CATEGORY) {
                numbers = new HashMap<>();
                names = new HashSet<>();
                readPart(part);
            }
        }
        if (!reading.categories.isEmpty()) {
            rejects.forEach(Runnable::run);
        }
        audit.report(reading, " in the category");
    }

    private Mark mark(int i) {
        return line(i).isText() ? Mark.of(line(i).text) : null;
    }

    /** The columns before a line: a tab is four, what nobody can see is none. */
    private int indent(int i) {
        return line(i).all
                .text(line(i).begin, line(i).from)
                .replaceAll("[\\x00\u200B\u2060\uFEFF]", "")
                .replace("\t", "    ")
                .length();
    }

    private void readPart(Part part) {
        if (isInline(part)) {
            int value = inlineValue(part);
            readItem(
                    part.label, value, part.label, Mark.of(line(part.label).text.substring(value)));
        }
        boolean marked = false;
        for (int i = part.from; i < part.to; i++) {
            marked |= mark(i) != null;
        }
        for (int i = part.from; i < part.to; ) {
            int last = i;
            if (mark(i) != null) {
                while (last + 1 < part.to
                        && goesOn(last + 1)
                        && !isSeparator(last + 1)
                        && indent(last + 1) > indent(i)) {
                    last++;
                }
                checkIndent(i);
                readItem(i, 0, last, mark(i));
            } else if (!isSeparator(i) && isName(i) && (!marked || touchesItem(i))) {
                indent = indent < 0 ? indent(i) : indent;
                readItem(i, 0, i, null);
            } else if (isSeparator(i)) {
                separate(i);
            } else {
                while (last + 1 < part.to && goesOn(last + 1)) {
                    last++;
                }
                reading.claim(Role.UNCLAIMED, Rule.UNCLAIMED, line(i), line(last));
                reject(
                        ProblemCode.NOT_A_CATEGORY_ITEM,
                        line(i).start(),
                        line(last).end(),
                        "the text " + line(i).quote() + " is no category");
            }
            i = last + 1;
        }
    }

    private boolean touchesItem(int i) {
        boolean isBelow = !line(i).afterBlank && i > 0 && mark(i - 1) != null;
        return isBelow || i + 1 < lines.size() && !line(i + 1).afterBlank && mark(i + 1) != null;
    }

    /** Whether a line stands directly below another text and is no item of its own. */
    private boolean goesOn(int i) {
        return line(i).isText() && !line(i).afterBlank && mark(i) == null;
    }

    private boolean isName(int i) {
        String text = line(i).text;
        return line(i).isText()
                && Bylines.names(text) == null
                && text.split(" ", -1).length <= MAX_WORDS
                && !text.matches("(?s).*[!?:,]");
    }

    private void checkIndent(int i) {
        if (indent < 0) {
            indent = indent(i);
        } else if (indent(i) > indent + 1) {
            reading.report(ProblemCode.NESTED_CATEGORY, line(i), line(i));
        }
    }

    private void reject(ProblemCode code, int start, int end, String message) {
        rejects.add(() -> reading.report(code, start, end, message));
    }

    private void readItem(int i, int from, int last, Mark mark) {
        String text = line(i).text.substring(from + (mark == null ? 0 : mark.name()));
        String first = text.substring(isEscapedNumber(text) ? 1 : 0);
        audit.look(line(i).to - first.codePointCount(0, first.length()), line(i).to);
        StringBuilder name = new StringBuilder(trim(first));
        for (int k = i + 1; k <= last; k++) {
            boolean joined = name.length() == 0 || name.charAt(name.length() - 1) == '-';
            name.append(joined ? "" : " ").append(line(k).text);
            audit.look(line(k).from, line(k).to);
        }
        int start = line(i).offset(from);
        int end = line(last).end();
        if (name.length() == 0) {
            reject(ProblemCode.EMPTY_CATEGORY_ITEM, start, end, null);
            reading.claim(Role.LABEL, Rule.CATEGORY_MARK, start, end);
            return;
        }
        int nameStart = line(i).offset(line(i).text.length() - first.length());
        reading.claim(Role.LABEL, Rule.CATEGORY_MARK, start, nameStart);
        reading.claim(Role.VALUE, Rule.CATEGORY, nameStart, end);
        if (mark == null || mark.number() == null) {
            reading.report(ProblemCode.UNNUMBERED_CATEGORY, start, end);
        } else if (!mark.canonical() || last > i) {
            String quoted = line(i).all.quote(start, line(i).end());
            String what = last > i ? " goes on below its line" : " is not written as `- 1. Name`";
            reading.report(ProblemCode.CATEGORY_VARIANT, start, end, "the category " + quoted + what);
        }
        OptionalInt number = numberOf(mark);
        if (mark != null && mark.number() != null && number.isEmpty()) {
            int digits = from + mark.numberAt();
            reading.report(
                    ProblemCode.CATEGORY_NUMBER_RANGE,
                    line(i).offset(digits),
                    line(i).offset(digits + mark.number().length()));
        }
        reportDuplicate(i, number, name.toString());
        reading.categories.add(new Category(number, name.toString()));
    }

    private void reportDuplicate(int i, OptionalInt number, String name) {
        boolean sameName = !names.add(Labels.lower(name));
        boolean sameNumber = number.isPresent() && numbers.putIfAbsent(number.getAsInt(), i) != null;
        if (sameName) {
            reading.report(ProblemCode.DUPLICATE_CATEGORY, line(i), line(i));
        } else if (sameNumber) {
            String message = "the number " + number.getAsInt() + " is given to two categories";
            reading.report(ProblemCode.DUPLICATE_CATEGORY_NUMBER, line(i), line(i), message);
        }
    }

    /** Whether a backslash says of a name that it does not begin with the number that it seems to begin with. */
    private static boolean isEscapedNumber(String name) {
        String text = name.replaceAll("^\\\\+", "");
        Mark mark = text.matches("(?s)[" + Characters.BLANK + "\\x00].*") ? null : Mark.of(text);
        return name.startsWith("\\") && mark != null && mark.number() != null && !mark.bullet();
    }

    private static OptionalInt numberOf(Mark mark) {
        if (mark == null || mark.number() == null) {
            return OptionalInt.empty();
        }
        String digits = mark.number().replaceAll("^0+(?=.)", "");
        boolean isSmall = digits.length() < 10 || digits.length() == 10 && digits.compareTo("2147483647") <= 0;
        return isSmall ? OptionalInt.of(Integer.parseInt(digits)) : OptionalInt.empty();
    }
}
