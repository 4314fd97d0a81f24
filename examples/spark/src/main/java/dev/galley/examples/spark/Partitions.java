package dev.galley.examples.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.apache.hadoop.io.compress.CompressionCodecFactory;
import org.apache.spark.network.util.JavaUtils;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.connector.read.InputPartition;

/**
 * Shares files out to tasks, as Spark does with its own sources and by the same settings: a big file is split into byte
 * ranges, small files are packed together, a compressed file stays whole.
 */
final class Partitions {

    /** What one task reads, one range after another. */
    record Ranges(List<Range> ranges) implements InputPartition {}

    /**
     * The bytes of a file that one task reads, and so the articles that begin there.
     *
     * @param size the size of the file, the same for all its ranges, even if the file is just growing
     */
    record Range(String file, long start, long end, long size) implements Serializable {
        long length() {
            return end - start;
        }
    }

    static Ranges[] plan(List<String> paths, Configuration configuration, SparkSession spark) throws IOException {
        List<FileStatus> files = files(paths, configuration);
        long most = bytes(spark, "spark.sql.files.maxPartitionBytes");
        long openCost = bytes(spark, "spark.sql.files.openCostInBytes");
        int tasks = Integer.parseInt(spark.conf()
                .get(
                        "spark.sql.files.minPartitionNum",
                        String.valueOf(spark.sparkContext().defaultParallelism())));
        long total = files.stream().mapToLong(file -> file.getLen() + openCost).sum();
        long share = Math.max(1, Math.min(most, Math.max(openCost, (total + tasks - 1) / tasks)));

        CompressionCodecFactory codecs = new CompressionCodecFactory(configuration);
        List<Range> ranges = new ArrayList<>();
        for (FileStatus file : files) {
            boolean whole = codecs.getCodec(file.getPath()) != null;
            addRanges(ranges, file, whole ? file.getLen() : share);
        }
        return pack(ranges, share, openCost);
    }

    private static long bytes(SparkSession spark, String setting) {
        return JavaUtils.byteStringAsBytes(spark.conf().get(setting));
    }

    private static void addRanges(List<Range> ranges, FileStatus file, long step) {
        long size = file.getLen();
        for (long start = 0; start < size; start += step) {
            ranges.add(new Range(file.getPath().toString(), start, Math.min(start + step, size), size));
        }
    }

    /** Big ranges first; each task takes what still fits. */
    private static Ranges[] pack(List<Range> ranges, long share, long openCost) {
        ranges.sort(Comparator.comparingLong(Range::length).reversed());
        List<Ranges> tasks = new ArrayList<>();
        List<Range> task = new ArrayList<>();
        long taken = 0;
        for (Range range : ranges) {
            if (!task.isEmpty() && taken + range.length() > share) {
                tasks.add(new Ranges(List.copyOf(task)));
                task.clear();
                taken = 0;
            }
            task.add(range);
            taken += range.length() + openCost;
        }
        if (!task.isEmpty()) {
            tasks.add(new Ranges(List.copyOf(task)));
        }
        return tasks.toArray(Ranges[]::new);
    }

    /** The files that paths and globs stand for; a folder stands for all files in it and below, but for hidden ones. */
    private static List<FileStatus> files(List<String> paths, Configuration configuration) throws IOException {
        List<FileStatus> files = new ArrayList<>();
        for (String name : paths) {
            Path path = new Path(name);
            FileSystem system = path.getFileSystem(configuration);
            FileStatus[] matches = system.globStatus(path);
            if (matches == null || matches.length == 0) {
                throw new FileNotFoundException("no such file or folder: " + name);
            }
            for (FileStatus match : matches) {
                if (match.isFile()) {
                    files.add(match);
                } else {
                    addVisible(files, match.getPath(), system);
                }
            }
        }
        return files;
    }

    private static void addVisible(List<FileStatus> files, Path folder, FileSystem system) throws IOException {
        for (RemoteIterator<LocatedFileStatus> i = system.listFiles(folder, true); i.hasNext(); ) {
            LocatedFileStatus file = i.next();
            boolean hidden = false;
            for (Path path = file.getPath(); !path.equals(folder); path = path.getParent()) {
                hidden |= path.getName().startsWith("_") || path.getName().startsWith(".");
            }
            if (!hidden) {
                files.add(file);
            }
        }
    }
}
