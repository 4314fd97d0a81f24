package dev.galley.examples.spark;

import dev.galley.ArticleParser;
import dev.galley.InvalidArticleException;
import dev.galley.ParseResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.function.Function;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.connector.read.PartitionReader;
import org.apache.spark.sql.types.StructType;

/** Reads the articles of one task, on an executor, and applies the mode. */
final class ArticleReader implements PartitionReader<InternalRow> {

    private final Iterator<Partitions.Range> ranges;
    private final Options.Mode mode;
    private final ArticleParser parser;
    private final Configuration configuration;
    private final Function<Columns.Found, InternalRow> rows;
    private DumpFile dump;
    private InternalRow row;

    ArticleReader(Partitions.Ranges partition, StructType schema, Options options, Configuration configuration) {
        this.ranges = partition.ranges().iterator();
        this.mode = options.mode();
        this.parser = options.parser();
        this.configuration = configuration;
        this.rows = new Columns(options.corruptRecord()).rows(schema);
    }

    @Override
    public boolean next() throws IOException {
        try {
            while (dump != null || ranges.hasNext()) {
                if (dump == null) {
                    dump = new DumpFile(ranges.next(), parser, configuration);
                }
                if (!dump.next()) {
                    close();
                } else if (isWanted(dump.result())) {
                    row = rows.apply(dump);
                    return true;
                }
            }
            return false;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private boolean isWanted(ParseResult result) {
        return result.article().isPresent()
                || switch (mode) {
                    case PERMISSIVE -> true;
                    case DROPMALFORMED -> false;
                    case FAILFAST -> throw failure(result);
                };
    }

    private RuntimeException failure(ParseResult result) {
        try {
            result.orElseThrow();
            throw new AssertionError("the article is valid");
        } catch (InvalidArticleException e) {
            return new IllegalStateException(dump.source() + ": malformed article, mode FAILFAST", e);
        }
    }

    @Override
    public InternalRow get() {
        return row;
    }

    @Override
    public void close() throws IOException {
        if (dump != null) {
            dump.close();
            dump = null;
        }
    }
}
