package dev.galley.examples.duckdb;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import org.duckdb.DuckDBConnection;

/** Loads dumps into a DuckDB database, prints articles by month and category, and writes each table as Parquet. */
public final class Analysis {

    public static void main(String[] args) throws IOException, SQLException {
        if (args.length < 2) {
            throw new IllegalArgumentException("usage: FOLDER DUMP..., where the folder is for the database");
        }
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        run(Path.of(args[0]), List.of(args).subList(1, args.length), out);
    }

    static void run(Path folder, List<String> dumps, PrintStream out) throws IOException, SQLException {
        Files.createDirectories(folder);
        String url = "jdbc:duckdb:" + folder.resolve("articles.duckdb");
        try (DuckDBConnection database = (DuckDBConnection) DriverManager.getConnection(url);
                Statement sql = database.createStatement()) {
            sql.execute(read("schema.sql"));
            try (Archive archive = new Archive(database)) {
                for (String dump : dumps) {
                    archive.load(Path.of(dump));
                }
            }
            try (ResultSet rows = sql.executeQuery(read("months.sql"))) {
                while (rows.next()) {
                    out.printf(Locale.ROOT, "%s  %-12s %6d%n", rows.getString(1), rows.getString(2), rows.getLong(3));
                }
            }
            for (String table : List.of("articles", "categories", "problems")) {
                Path file = folder.resolve(table + ".parquet");
                long count = sql.executeUpdate(
                        "COPY " + table + " TO '" + file.toString().replace("'", "''") + "' (FORMAT parquet)");
                out.println(file + ": " + count + " rows");
            }
        }
    }

    private static String read(String script) throws IOException {
        try (InputStream in = Analysis.class.getResourceAsStream(script)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
