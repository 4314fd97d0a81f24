package dev.galley.reference;

import dev.galley.problem.Section;
import dev.galley.reference.Line.Form;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What lines are labels of the standard format, and what is almost one: section 3 of the specification. */
final class Labels {

    /** A line that is a label, decorations and all, or almost one, is not longer. */
    static final int MAX_BYTES = 64;

    /**
     * What a line is.
     *
     * @param section whose label
     * @param form exact, a variant, or with its value on the line
     */
    record Match(Section section, Form form) {}

    private static final Map<String, Section> LABELS =
            Map.of("Description", Section.DESCRIPTION, "Category", Section.CATEGORY, "Date Created", Section.DATE);

    private static final String SPACE = "[\\x20\\t\\xA0\\u1680\\u2000-\\u200A\\u202F\\u205F\\u3000]";
    private static final Pattern SPACES = Pattern.compile(SPACE + "+");
    private static final Pattern DECORATED = Pattern.compile(
            "#{0,6} *[*_]{0,3} *(?<core>.*?) *([*_]{0,3} *:|: *[*_]{0,3}|[*_]{0,3}) *#{0,6}".replace(" ", SPACE),
            Pattern.DOTALL);
    private static final Pattern UNSEEN =
            Pattern.compile("[\\xAD\\u034F\\u115F\\u1160\\u180E\\u200B-\\u200D\\u2060-\\u2064\\u3164"
                    + "\\uFFA0\\uFEFF\\x{E0000}-\\x{E007F}]");
    private static final Pattern INLINE =
            Pattern.compile("(?<label>[^:]*):([" + Characters.BLANK + "]*)(?<value>.*)", Pattern.DOTALL);
    private static final Pattern EMPHASISED_INLINE =
            Pattern.compile("(?<label>[*_][^:]*):[*_]{0,3}([" + Characters.BLANK + "]*)(?<value>.*)", Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9[^\\x00-\\x7F]]");
    private static final Pattern WRAPPED = Pattern.compile(
            "(\\x1B\\[[0-9;]*m|[^a-z<]|<[^>]*>|<)*+(?<label>(?=[a-z]).*?)(\\x1B\\[[0-9;]*m|[^a-z<]|<[^<>]*>|<)*",
            Pattern.DOTALL);

    private static final Pattern WORD_START = Pattern.compile("(?<=[^0-9])[0-9]|(?<=[ :\\t])[A-Za-z]");

    private static final Pattern CAPITAL = Pattern.compile("[A-Z]");

    private Labels() {}

    /** What a line is; null for a text that has nothing of a label. */
    static Match match(String line) {
        if (LABELS.containsKey(line)) {
            return new Match(LABELS.get(line), Form.EXACT);
        }
        Section section = bytes(line) > MAX_BYTES ? null : section(core(line));
        if (section != null) {
            return new Match(section, Form.VARIANT);
        }
        Matcher inline = inline(line);
        section = inline == null ? null : section(core(inline.group("label")));
        return section == null ? null : new Match(section, Form.INLINE);
    }

    /** Whether what stands before a value on its line is the label of a section, not misspelt. */
    static boolean isLabelBeforeValue(Section section, String text) {
        return section(core(text.replaceAll("[ \\t:*_]+$", ""))) == section;
    }

    /** Where the value of a line `Label: value` starts; its end if there is none. */
    static int inlineValue(String line) {
        Matcher inline = inline(line);
        return inline == null ? line.length() : inline.start("value");
    }

    private static Matcher inline(String line) {
        Matcher inline = (line.startsWith("*") || line.startsWith("_") ? EMPHASISED_INLINE : INLINE).matcher(line);
        boolean found = inline.matches()
                && bytes(inline.group("label")) < MAX_BYTES
                && WORD.matcher(inline.group("value")).find();
        return found ? inline : null;
    }

    private static Section section(String core) {
        for (Map.Entry<String, Section> label : LABELS.entrySet()) {
            if (lower(label.getKey()).equals(core)) {
                return label.getValue();
            }
        }
        return null;
    }

    /** The line without decorations and what cannot be seen, in lower case. */
    private static String core(String line) {
        Matcher decorated = DECORATED.matcher(line);
        decorated.matches();
        String visible = UNSEEN.matcher(decorated.group("core")).replaceAll("");
        String spaced = SPACES.matcher(visible).replaceAll(" ");
        return lower(spaced.replaceAll("^ | $", ""));
    }

    /** In lower case, of the ASCII letters alone. */
    static String lower(String text) {
        return CAPITAL.matcher(text).replaceAll(m -> m.group().toLowerCase(Locale.ROOT));
    }

    static int bytes(String text) {
        return text.getBytes(java.nio.charset.StandardCharsets.UTF_8).length;
    }

    /** The label of a section. */
    static String of(Section section) {
        return LABELS.entrySet().stream()
                .filter(label -> label.getValue() == section)
                .findFirst()
                .orElseThrow()
                .getKey();
    }

    /** Whether a line is almost the label of a section. An escaped one is not. */
    static boolean isMisspelt(Section section, String line) {
        if (bytes(line) > MAX_BYTES || line.startsWith("\\") || section == Section.TITLE) {
            return false;
        }
        String label = lower(of(section));
        String core = core(line);
        return !core.isEmpty()
                && (distance(core, label) <= (label.length() + 1) / 4
                        || (core.startsWith(label.substring(0, (label.length() * 3 + 3) / 4))
                                && core.codePointCount(0, core.length()) <= label.length() + 4)
                        || (core.length() >= 4
                                && label.contains(" ")
                                && List.of(label.split(" ")).contains(core))
                        || isWrapped(core, label));
    }

    /** Whether the label stands among nothing but marks, tags and digits; but not as an item of a list. */
    private static boolean isWrapped(String core, String label) {
        Matcher wrapped = WRAPPED.matcher(core);
        boolean isItem = core.matches("(?s)([-*+]|[^\\x00-\\x7F]).*")
                && core.replaceAll("<[^>]*>|\\x1B\\[[0-9;]*m", "").matches("(?s)[^a-z]*[0-9].*");
        return wrapped.matches() && wrapped.group("label").equals(label) && !isItem;
    }

    /** Whether a line is the start of a label: three letters at least. */
    static boolean isCutShort(Section section, String line) {
        String core = core(line);
        return bytes(line) <= MAX_BYTES
                && core.length() >= 3
                && lower(of(section)).startsWith(core);
    }

    /** How many letters must be inserted, left out, replaced, or swapped with their neighbours. */
    private static int distance(String text, String label) {
        int[] a = text.codePoints().toArray();
        int[] b = label.codePoints().toArray();
        int[][] d = new int[a.length + 1][b.length + 1];
        for (int i = 0; i <= a.length; i++) {
            for (int j = 0; j <= b.length; j++) {
                d[i][j] = i == 0 || j == 0 ? i + j : d[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                if (i > 0 && j > 0) {
                    d[i][j] = Math.min(d[i][j], Math.min(d[i - 1][j], d[i][j - 1]) + 1);
                }
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length][b.length];
    }

    /** Where the date starts on a line with a label of the date, perhaps misspelt, and a date; or -1. */
    static int inlineDate(String line) {
        Matcher start = WORD_START.matcher(line);
        int date = -1;
        while (date < 0 && start.find() && bytes(line) <= 2 * MAX_BYTES) {
            boolean isNear = bytes(line.substring(0, start.start())) < MAX_BYTES;
            String rest = line.substring(start.start());
            date = isNear && Dates.shapeEnd(rest) == rest.length() ? start.start() : -1;
        }
        return date >= 0 && isLabelBefore(Section.DATE, line, date) ? date : -1;
    }

    private static boolean isLabelBefore(Section section, String line, int value) {
        String label = line.substring(0, value).replaceAll("[ :]+$", "");
        return !label.isEmpty() && (isMisspelt(section, label) || isLabelBeforeValue(section, label));
    }

    /** Where the item starts on a line with a label of the categories, perhaps misspelt, and an item; or -1. */
    static int inlineItem(String line) {
        int colon = line.indexOf(':');
        int item = colon < 0 || bytes(line.substring(0, colon)) >= MAX_BYTES ? line.length() : colon + 1;
        Matcher spaces = SPACES.matcher(line.substring(item));
        item += spaces.lookingAt() ? spaces.end() : 0;
        int hyphen = line.indexOf('-', 1);
        item = hyphen < 0 ? item : Math.min(item, hyphen);
        Mark mark = item >= line.length() || bytes(line.substring(0, item)) >= MAX_BYTES
                ? null
                : Mark.of(line.substring(item));
        boolean isItem = mark != null && mark.number() != null && item + mark.name() < line.length();
        return isItem && isLabelBefore(Section.CATEGORY, line, item) ? item : -1;
    }
}
