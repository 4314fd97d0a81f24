package dev.galley.examples.spark;

import java.util.Set;
import org.apache.spark.sql.connector.catalog.SupportsRead;
import org.apache.spark.sql.connector.catalog.TableCapability;
import org.apache.spark.sql.connector.read.ScanBuilder;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.sql.util.CaseInsensitiveStringMap;

/** The table of all articles of the dumps that the options name. */
final class GalleyTable implements SupportsRead {

    private final StructType schema;

    GalleyTable(StructType schema) {
        this.schema = schema;
    }

    @Override
    public String name() {
        return "galley";
    }

    @Override
    @SuppressWarnings("deprecation") // Spark 3.5 has no other
    public StructType schema() {
        return schema;
    }

    @Override
    public Set<TableCapability> capabilities() {
        return Set.of(TableCapability.BATCH_READ);
    }

    @Override
    public ScanBuilder newScanBuilder(CaseInsensitiveStringMap options) {
        return new GalleyScan(schema, Options.of(options));
    }
}
