package dev.galley.examples.spark;

import java.util.Map;
import org.apache.spark.sql.connector.catalog.Table;
import org.apache.spark.sql.connector.catalog.TableProvider;
import org.apache.spark.sql.connector.expressions.Transform;
import org.apache.spark.sql.sources.DataSourceRegister;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.sql.util.CaseInsensitiveStringMap;

/** The data source {@code galley}: article dumps as a table with one row an article. Spark finds it by its name. */
public final class GalleySource implements TableProvider, DataSourceRegister {

    @Override
    public String shortName() {
        return "galley";
    }

    @Override
    public StructType inferSchema(CaseInsensitiveStringMap options) {
        return new Columns(Options.of(options).corruptRecord()).schema();
    }

    @Override
    public Table getTable(StructType schema, Transform[] partitioning, Map<String, String> properties) {
        return new GalleyTable(schema);
    }
}
