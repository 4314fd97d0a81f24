package dev.galley.cli;

import dev.galley.Category;
import dev.galley.Description;
import dev.galley.ParseResult;
import dev.galley.Tile;
import dev.galley.problem.Problem;
import dev.galley.problem.ProblemCode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All that a report on an archive needs of its articles; what it keeps does not grow with the archive. Not thread-safe. */
final class Survey {

    private static final int MOST_EXCERPTS = 3;
    private static final int MOST_FILES = 5;

    /** A file and how much of something is in it. */
    record FileCount(String file, long count) {}

    /** What is known of the problems with one code. */
    static final class Kind {

        private long count;
        private long files;
        private final List<FileCount> worst = new ArrayList<>();
        private final List<String> excerpts = new ArrayList<>();

        long count() {
            return count;
        }

        long files() {
            return files;
        }

        /** The files with most of them, the worst first. */
        List<FileCount> worst() {
            return worst;
        }

        /** Rendered reports of the first ones. */
        List<String> excerpts() {
            return excerpts;
        }
    }

    private final Statistics statistics = new Statistics();
    private final Timeline timeline = new Timeline();
    private final TopCounts topics = new TopCounts();
    private final TopCounts authors = new TopCounts();
    private final Map<ProblemCode, Kind> kinds = new EnumMap<>(ProblemCode.class);
    private final List<FileCount> unclaimed = new ArrayList<>();
    private long transcodedFiles;

    /** What to do with each result of one source. */
    Job.Step step() {
        return new OneFile();
    }

    private void addArticle(ParseResult result) {
        result.draft().dateCreated().value().ifPresent(timeline::add);
        Set<String> named = new HashSet<>();
        for (Category category : result.draft().categories().value().orElse(List.of())) {
            named.addAll(category.topics());
        }
        named.forEach(topics::add);
        result.draft()
                .byline()
                .value()
                .ifPresent(names ->
                        new HashSet<>(Description.of("-").withByline(names).authors()).forEach(authors::add));
    }

    private static void keepWorst(List<FileCount> worst, FileCount file) {
        int place = worst.size();
        while (place > 0 && worst.get(place - 1).count() < file.count()) {
            place--;
        }
        if (place < MOST_FILES) {
            worst.add(place, file);
            worst.subList(Math.min(MOST_FILES, worst.size()), worst.size()).clear();
        }
    }

    /** The survey of one file. */
    private final class OneFile implements Job.Step {

        private final Map<ProblemCode, Long> counts = new EnumMap<>(ProblemCode.class);
        private boolean transcoded;
        private long unclaimedBytes;

        @Override
        public void accept(Source source, ParseResult result) throws IOException {
            statistics.add(result);
            transcoded |= result.isTranscoded();
            if (Outside.holdsArticle(result)) {
                addArticle(result);
            }
            if (result.problems().isEmpty()) {
                return; // and every byte is claimed
            }
            for (Problem problem : result.problems()) {
                counts.merge(problem.code(), 1L, Long::sum);
                Kind kind = kinds.computeIfAbsent(problem.code(), code -> new Kind());
                kind.count++;
                if (kind.excerpts.size() < MOST_EXCERPTS) {
                    kind.excerpts.add(Reports.excerpt(source, result, problem));
                }
            }
            for (Tile tile : result.tiles()) {
                unclaimedBytes +=
                        tile.role() == Tile.Role.UNCLAIMED ? tile.span().length() : 0;
            }
        }

        @Override
        public void end(Source source) {
            counts.forEach((code, count) -> {
                Kind kind = kinds.computeIfAbsent(code, added -> new Kind());
                kind.files++;
                keepWorst(kind.worst, new FileCount(source.name(), count));
            });
            if (unclaimedBytes > 0) {
                keepWorst(unclaimed, new FileCount(source.name(), unclaimedBytes));
            }
            transcodedFiles += transcoded ? 1 : 0;
        }
    }

    Statistics statistics() {
        return statistics;
    }

    Timeline timeline() {
        return timeline;
    }

    TopCounts topics() {
        return topics;
    }

    TopCounts authors() {
        return authors;
    }

    /** What is known of the problems, by code. */
    Map<ProblemCode, Kind> kinds() {
        return kinds;
    }

    /** The files with most bytes of unclaimed text. */
    List<FileCount> unclaimed() {
        return unclaimed;
    }

    /** How many files were not UTF-8. */
    long transcodedFiles() {
        return transcodedFiles;
    }
}
