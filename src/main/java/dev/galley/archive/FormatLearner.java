package dev.galley.archive;

import dev.galley.DateOrder;
import dev.galley.archive.DateVerdict.Status;
import dev.galley.archive.LearnedFormat.Remark;
import dev.galley.problem.Section;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Learns how the dumps of an archive are written, in five passes: which lines are frequent; what stands around those; which of them
 * never come together; how articles look with the labels so found; and whether those that were held back are valid.
 *
 * <p>Every second file is held back; of a single file, the second half of its lines, unless they are few.
 */
final class FormatLearner {

    private static final int FREQUENT = 48; // beside them, candidates that are known words

    private static final int MIN_LINES = 100;

    private final Archive archive;
    private final Sample sample;
    private final DateTextReader dates = new DateTextReader(new MonthNames());
    private final List<String> undecided = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();

    private FormatLearner(Archive archive, Sample sample) {
        this.archive = archive;
        this.sample = sample;
    }

    static LearnedFormat learn(Archive archive) throws IOException {
        if (archive.size() != 1) {
            return new FormatLearner(archive, (file, line) -> file % 2 == 0).learn();
        }
        long[] lines = {0};
        archive.readLines(0, new DateTextReader(new MonthNames()), line -> lines[0]++);
        long half = lines[0] < MIN_LINES ? lines[0] : lines[0] / 2;
        return new FormatLearner(archive, (file, line) -> line <= half).learn();
    }

    /** Learns the labels alone, in three passes, and holds nothing back. */
    static Map<Section, List<String>> learnLabels(Archive archive) throws IOException {
        return labels(new FormatLearner(archive, (file, line) -> true).choose());
    }

    private LabelChoice choose() throws IOException {
        LabelCandidates candidates = frequentLines();
        forEachLine(candidates::startFile, candidates::take);
        LabelChoice choice = new LabelChoice(candidates);
        LabelSequence sequence = choice.sequence();
        forEachLine(sequence::startFile, (source, line) -> {
            int index = candidates.indexOf(line);
            if (index >= 0) {
                sequence.take(index);
            }
        });
        sequence.startFile();
        choice.decide();
        return choice;
    }

    private LearnedFormat learn() throws IOException {
        LabelChoice choice = choose();
        Map<Section, List<String>> labels = labels(choice);
        FormatProfile draft = new FormatProfile(labels, List.of(), "", "", List.of(), "", "");
        ShapeSurvey survey = new ShapeSurvey(sample);
        archive.visit(draft.format().withDateWords(MonthNames.all()).withCharset(archive.charset()), survey);
        FormatProfile profile = new FormatProfile(
                labels,
                survey.order(),
                survey.heading(),
                survey.mark(),
                survey.patterns(),
                survey.byline(),
                survey.between());
        Validation validation = new Validation(sample);
        archive.visit(profile.format().withCharset(archive.charset()), validation);

        remarkOnLabels(choice, survey.articles());
        remarkOnShape(profile, survey);
        doubt(choice, survey);
        return new LearnedFormat(profile, remarks, undecided, validation, survey.articles());
    }

    private LabelCandidates frequentLines() throws IOException {
        FrequentLines frequent = new FrequentLines();
        Vocabulary vocabulary = new Vocabulary();
        FrequentLines known = new FrequentLines();
        forEachLine(() -> {}, (source, line) -> {
            Heading heading = line.heading();
            if (heading != null) {
                frequent.add(heading.key());
                if (vocabulary.knows(heading.key())) {
                    known.add(heading.key());
                }
            }
        });
        List<String> keys = new ArrayList<>(frequent.most(FREQUENT, 2));
        for (String key : known.most(LabelCandidates.MOST, 1)) {
            if (!keys.contains(key) && keys.size() < LabelCandidates.MOST) {
                keys.add(key);
            }
        }
        return new LabelCandidates(keys, frequent, dates);
    }

    private void forEachLine(Runnable startFile, LineSink sink) throws IOException {
        for (int file = 0; file < archive.size(); file++) {
            if (archive.size() > 1 && !sample.holds(file, 1)) {
                continue;
            }
            startFile.run();
            String source = archive.name(file);
            int current = file;
            archive.readLines(file, dates, line -> {
                if (sample.holds(current, line.number())) {
                    sink.take(source, line);
                }
            });
        }
    }

    /** Takes the lines of files. */
    private interface LineSink {
        void take(String source, RawLine line);
    }

    private static Map<Section, List<String>> labels(LabelChoice choice) {
        Map<Section, List<String>> labels = new EnumMap<>(Section.class);
        for (Section section : Section.values()) {
            List<String> texts = new ArrayList<>();
            for (LabelCandidate label : choice.labels(section)) {
                texts.add(label.spelling());
            }
            labels.put(section, texts);
        }
        return labels;
    }

    private void remarkOnLabels(LabelChoice choice, long articles) {
        for (Section section : Section.values()) {
            for (LabelCandidate label : choice.labels(section)) {
                remark(Words.of(section), label.spelling(), label.count(), articles, label.first());
            }
        }
    }

    private void remark(String name, String value, long count, long articles, @Nullable Witness example) {
        String text = count + " of " + articles + (example == null ? "" : ", as " + example);
        remarks.add(new Remark(new ProfileText.Line(name, value), text));
    }

    private void remarkOnShape(FormatProfile profile, ShapeSurvey survey) {
        long articles = survey.articles();
        for (ProfileText.Line line : ProfileText.lines(profile)) {
            switch (line.name()) {
                case "order" -> {
                    remark(line.name(), line.value(), survey.orderCount(), articles, null);
                    if (!inUsualOrder(survey.order())) {
                        remarks.add(new Remark(line, "the parser expects another order and says so of each article"));
                    }
                }
                case "heading" -> remark(line.name(), line.value(), survey.headingCount(), survey.labelCount(), null);
                case "list" -> remark(line.name(), line.value(), survey.markCount(), articles, null);
                case "byline" -> remark(line.name(), line.value(), survey.bylineCount(), articles, null);
                case "between" -> remark(line.name(), line.value(), survey.betweenCount(), articles, null);
                case "dates" -> {
                    if (remarks.stream()
                            .noneMatch(remark -> remark.line().name().equals("dates"))) {
                        for (String text : Words.split(survey.dates().toString().strip(), '\n')) {
                            remarks.add(new Remark(line, text));
                        }
                    }
                }
                default -> {} // labels
            }
        }
    }

    private static boolean inUsualOrder(List<Section> order) {
        for (int i = 1; i < order.size(); i++) {
            if (order.get(i).compareTo(order.get(i - 1)) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Says what is not known, and what is known but cannot be said by a format. */
    private void doubt(LabelChoice choice, ShapeSurvey survey) {
        for (Section section : List.of(Section.DESCRIPTION, Section.CATEGORY, Section.DATE)) {
            if (choice.labels(section).isEmpty()) {
                undecided.add("no line is known to be the label of the " + section.word());
            }
        }
        for (LabelCandidate other : choice.others()) {
            undecided.add("the line `" + Words.shown(other.spelling()) + "` stands in " + other.count() + " of "
                    + survey.articles() + " articles and belongs to no field, as " + other.first());
        }
        doubtDates(survey);
    }

    private void doubtDates(ShapeSurvey survey) {
        DateEvidence evidence = survey.dates();
        if (evidence.status() == Status.CONTRADICTED) {
            undecided.add("some dates have the month first, others the day, as "
                    + evidence.witnesses(DateOrder.MONTH_FIRST).get(0) + " and "
                    + evidence.witnesses(DateOrder.DAY_FIRST).get(0));
            return;
        }
        for (String pattern : survey.patterns()) {
            if (pattern.startsWith("?")) {
                undecided.add("no date of the form `" + pattern + "` shows whether the month comes first or the day");
            }
        }
        Witnesses months = survey.unreadMonths();
        if (months.count() > 0) {
            undecided.add("the parser cannot read " + Words.counted(months.count(), "date")
                    + " with the name of a month, as " + months.first().get(0));
        }
    }
}
