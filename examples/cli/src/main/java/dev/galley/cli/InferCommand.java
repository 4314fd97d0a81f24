package dev.galley.cli;

import dev.galley.archive.Archive;
import dev.galley.archive.Drift;
import dev.galley.archive.LearnedFormat;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code galley-cli infer}: learns what the dumps of an archive look like, or tells where they no longer do. */
@Command(
        name = "infer",
        mixinStandardHelpOptions = true,
        exitCodeOnExecutionException = 2,
        versionProvider = Main.Version.class,
        description = {
            "Learns the format of an archive and prints it, with what it rests on.",
            "Save that to a file, look at it, change it, and use it as --format-file of the other commands, or here as --with",
            "to see what has changed.",
            "The exit status is 0 if the format is certain, or nothing has changed; else 1."
        })
final class InferCommand implements Callable<Integer> {

    private static final int UNCERTAIN = 1;
    private static final int FAILURE = 2;

    private final Shell shell;

    @Spec
    private CommandSpec command;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE|DIR",
            description = "The archive: files, and directories with all .txt files in and below them.")
    private List<String> archive;

    @Option(names = "--with", paramLabel = "FILE", description = "A format to compare the archive with.")
    private Path known;

    InferCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        Screen screen = new Screen(shell);
        try {
            Archive files = Archive.of(paths());
            int status = known == null ? learn(files, screen.out()) : compare(files, screen.out());
            screen.finish();
            return status;
        } catch (OutputException e) {
            return e.isBrokenPipe() ? 0 : FAILURE;
        } catch (IOException e) {
            String file = e instanceof FileSystemException failed && failed.getFile() != null
                    ? failed.getFile()
                    : String.join(" ", archive);
            screen.line(Message.of(file, Reason.of(e)));
            return FAILURE;
        }
    }

    private Path[] paths() throws IOException {
        Path[] paths = new Path[archive.size()];
        for (int i = 0; i < paths.length; i++) {
            paths[i] = Sources.existing(archive.get(i));
        }
        return paths;
    }

    private static int learn(Archive files, Output out) throws IOException {
        LearnedFormat learned = files.learn();
        out.print(learned.report());
        return learned.isCertain() ? 0 : UNCERTAIN;
    }

    private int compare(Archive files, Output out) throws IOException {
        List<Drift> drifts = files.drift(FormatFile.read(command, known));
        for (Drift drift : drifts) {
            out.print(Message.printable(drift.toString()) + "\n");
        }
        return drifts.isEmpty() ? 0 : UNCERTAIN;
    }
}
