package dev.galley.benchmarks.contenders;

import com.univocity.parsers.csv.CsvParser;
import com.univocity.parsers.csv.CsvParserSettings;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.StringArrayHandler;
import dev.galley.benchmarks.corpus.PlainArticle;
import dev.galley.benchmarks.corpus.PlainArticle.PlainCategory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** FastCSV and univocity over the CSV; fields become values by hand. */
final class CsvReaders {

    private CsvReaders() {}

    static void fastCsv(InputStream in, Consumer<Object> sink) throws IOException {
        readAll(CsvReader.builder().build(StringArrayHandler.of(), in), sink);
    }

    /** Faster than from a stream, for a CSV that fits into a string. */
    static void fastCsv(String csv, Consumer<Object> sink) throws IOException {
        readAll(CsvReader.builder().build(StringArrayHandler.of(), csv), sink);
    }

    private static void readAll(CsvReader<String[]> records, Consumer<Object> sink) throws IOException {
        try (records) {
            records.forEach(record -> sink.accept(article(record)));
        }
    }

    static void univocity(byte[] csv, Consumer<Object> sink) {
        CsvParserSettings settings = new CsvParserSettings();
        settings.getFormat().setLineSeparator("\n");
        settings.setMaxCharsPerColumn(1 << 20);
        settings.setReadInputOnSeparateThread(false);
        CsvParser parser = new CsvParser(settings);
        parser.beginParsing(new ByteArrayInputStream(csv), StandardCharsets.UTF_8);
        for (String[] record = parser.parseNext(); record != null; record = parser.parseNext()) {
            sink.accept(article(record));
        }
    }

    private static PlainArticle article(String[] record) {
        List<PlainCategory> categories = new ArrayList<>();
        for (String category : Values.split(record[3], "\n")) {
            categories.add(Values.category(category));
        }
        String byline = record[2] == null || record[2].isEmpty() ? null : record[2];
        return new PlainArticle(
                record[0], Values.split(record[1], "\n\n"), byline, categories, Values.isoDate(record[4]));
    }
}
