package dev.galley.examples.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.connector.read.Batch;
import org.apache.spark.sql.connector.read.InputPartition;
import org.apache.spark.sql.connector.read.PartitionReader;
import org.apache.spark.sql.connector.read.PartitionReaderFactory;
import org.apache.spark.sql.connector.read.Scan;
import org.apache.spark.sql.connector.read.SupportsPushDownRequiredColumns;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.util.SerializableConfiguration;

/** One reading of a table, on the driver: which columns, and which bytes of which files go to which task. */
final class GalleyScan implements SupportsPushDownRequiredColumns, Scan, Batch {

    private final Options options;
    private StructType schema;

    GalleyScan(StructType schema, Options options) {
        this.schema = schema;
        this.options = options;
    }

    /** A value that nobody asked for is not made. Columns are kept whole. */
    @Override
    public void pruneColumns(StructType required) {
        Set<String> names = Set.of(required.fieldNames());
        schema = new StructType(Arrays.stream(schema.fields())
                .filter(field -> names.contains(field.name()))
                .toArray(StructField[]::new));
    }

    @Override
    public Scan build() {
        return this;
    }

    @Override
    public StructType readSchema() {
        return schema;
    }

    @Override
    public String description() {
        return "galley " + options.paths().stream().collect(Collectors.joining(", ")) + " " + options.mode();
    }

    @Override
    public Batch toBatch() {
        return this;
    }

    @Override
    public InputPartition[] planInputPartitions() {
        try {
            return Partitions.plan(options.paths(), configuration(), SparkSession.active());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public PartitionReaderFactory createReaderFactory() {
        return new Readers(schema, options, new SerializableConfiguration(configuration()));
    }

    private Configuration configuration() {
        Configuration configuration =
                new Configuration(SparkSession.active().sparkContext().hadoopConfiguration());
        options.fileSystem().forEach(configuration::set);
        return configuration;
    }

    /** Travels to the executors. */
    private record Readers(StructType schema, Options options, SerializableConfiguration configuration)
            implements PartitionReaderFactory {
        @Override
        public PartitionReader<InternalRow> createReader(InputPartition partition) {
            return new ArticleReader((Partitions.Ranges) partition, schema, options, configuration.value());
        }
    }
}
