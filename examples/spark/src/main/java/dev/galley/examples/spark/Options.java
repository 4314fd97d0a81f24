package dev.galley.examples.spark;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.galley.ArticleParser;
import dev.galley.archive.FormatProfile;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.util.CaseInsensitiveStringMap;

/**
 * What a reader of the data source asks for, with the names and defaults of Spark's own sources. Immutable.
 *
 * @param paths files, folders and globs
 * @param mode what becomes of an article that is not valid
 * @param corruptRecord the name of the column for its text
 * @param profile the labels and dates of the dumps, as {@link FormatProfile} writes them; blank for the standard
 * @param fileSystem settings for the file system
 */
record Options(List<String> paths, Mode mode, String corruptRecord, String profile, Map<String, String> fileSystem)
        implements Serializable {

    enum Mode {
        /** Gives a row with what could be read, its problems, and its text. */
        PERMISSIVE,
        /** Leaves it out. */
        DROPMALFORMED,
        /** Stops reading, and says where and why. */
        FAILFAST
    }

    Options {
        if (paths.isEmpty()) {
            throw new IllegalArgumentException("the data source galley needs a path");
        }
        parser(profile); // refuses what is no profile before there are tasks
    }

    static Options of(CaseInsensitiveStringMap options) {
        String mode = options.getOrDefault("mode", Mode.PERMISSIVE.name());
        String column = options.get("columnNameOfCorruptRecord");
        return new Options(
                paths(options),
                Mode.valueOf(mode.toUpperCase(Locale.ROOT)),
                column != null ? column : SparkSession.active().conf().get("spark.sql.columnNameOfCorruptRecord"),
                options.getOrDefault("profile", ""),
                Map.copyOf(options.asCaseSensitiveMap()));
    }

    private static List<String> paths(CaseInsensitiveStringMap options) {
        List<String> paths = new ArrayList<>();
        if (options.containsKey("path")) {
            paths.add(options.get("path"));
        }
        if (options.containsKey("paths")) { // load("one", "two")
            try {
                paths.addAll(List.of(new ObjectMapper().readValue(options.get("paths"), String[].class)));
            } catch (JsonProcessingException e) {
                throw new IllegalArgumentException("not a list of paths: " + options.get("paths"), e);
            }
        }
        return List.copyOf(paths);
    }

    ArticleParser parser() {
        return parser(profile);
    }

    private static ArticleParser parser(String profile) {
        return profile.isBlank()
                ? new ArticleParser()
                : new ArticleParser(FormatProfile.parse(profile).format());
    }
}
