package dev.galley.cli;

import dev.galley.DateOrder;
import dev.galley.DumpFormat;
import dev.galley.problem.ProblemCode;
import dev.galley.problem.Section;
import dev.galley.problem.Severity;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The arguments that say what dumps look like and what counts as a problem. */
final class FormatOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--format-file",
            paramLabel = "FILE",
            description = "What the dumps look like, as infer prints it; the other options change it.")
    private Path formatFile;

    @Option(
            names = "--label",
            paramLabel = "SECTION=TEXT",
            description = {
                "A label instead of the standard one; may be repeated for labels that mean the same.",
                "SECTION is title, description, category or date; titles have no label but for this."
            })
    private List<String> labels = new ArrayList<>();

    @Option(
            names = "--date-order",
            paramLabel = "ORDER",
            description = "The order of the numbers in a date: ${COMPLETION-CANDIDATES}.")
    private Order dateOrder;

    @Option(
            names = "--severity",
            paramLabel = "CODE=LEVEL",
            description = "How much a problem matters: off, info, warning or error; may be repeated.")
    private Map<String, String> severities = new LinkedHashMap<>();

    @Option(
            names = "--charset",
            paramLabel = "NAME",
            description = "The charset of dumps without a byte order mark; UTF-8 if not given.")
    private String charset;

    /** The orders of dates, in words for the command line. */
    enum Order {
        MONTH_FIRST(DateOrder.MONTH_FIRST),
        DAY_FIRST(DateOrder.DAY_FIRST);

        private final DateOrder order;

        Order(DateOrder order) {
            this.order = order;
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * The format that the options describe.
     *
     * @throws ParameterException if they describe none
     */
    DumpFormat format() {
        DumpFormat format = base();
        if (dateOrder != null) {
            format = format.withDateOrder(dateOrder.order);
        }
        if (charset != null) {
            format = format.withCharset(charset());
        }
        for (Map.Entry<String, String> severity : severities.entrySet()) {
            format = graded(format, severity.getKey(), severity.getValue());
        }
        return withLabels(format);
    }

    private DumpFormat graded(DumpFormat format, String id, String word) {
        ProblemCode code = code(id);
        Severity severity = severity(word);
        try {
            return format.withSeverity(code, severity);
        } catch (IllegalArgumentException e) {
            throw wrong("--severity", id + "=" + word, e.getMessage());
        }
    }

    private DumpFormat base() {
        if (formatFile == null) {
            return DumpFormat.STANDARD;
        }
        try {
            return FormatFile.read(command, formatFile).format();
        } catch (IllegalArgumentException e) {
            throw wrong("--format-file", formatFile.toString(), e.getMessage());
        }
    }

    private DumpFormat withLabels(DumpFormat format) {
        Map<Section, List<String>> texts = new EnumMap<>(Section.class);
        for (String label : labels) {
            int equals = label.indexOf('=');
            if (equals < 0) {
                throw wrong("--label", label, "not of the form SECTION=TEXT");
            }
            texts.computeIfAbsent(section(label.substring(0, equals)), section -> new ArrayList<>())
                    .add(label.substring(equals + 1));
        }
        DumpFormat changed = format;
        for (Map.Entry<Section, List<String>> entry : texts.entrySet()) {
            try {
                changed = changed.withLabel(entry.getKey(), entry.getValue().toArray(String[]::new));
            } catch (IllegalArgumentException e) {
                throw wrong("--label", String.join("', '", entry.getValue()), e.getMessage());
            }
        }
        return changed;
    }

    private Section section(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "title" -> Section.TITLE;
            case "description" -> Section.DESCRIPTION;
            case "category" -> Section.CATEGORY;
            case "date" -> Section.DATE;
            default -> throw wrong("--label", name, "the sections are title, description, category and date");
        };
    }

    private ProblemCode code(String id) {
        return ProblemCode.of(id).orElseThrow(() -> wrong("--severity", id, "there is no such problem"));
    }

    private Severity severity(String word) {
        for (Severity severity : Severity.values()) {
            if (severity.word().equals(word)) {
                return severity;
            }
        }
        throw wrong("--severity", word, "the levels are off, info, warning and error");
    }

    private Charset charset() {
        try {
            return Charset.forName(charset);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw wrong("--charset", charset, "there is no such charset");
        }
    }

    private ParameterException wrong(String option, String value, String reason) {
        return new ParameterException(
                command.commandLine(), "Invalid value for option '" + option + "': '" + value + "': " + reason);
    }
}
