package dev.galley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The program as a whole: its help, its exit status, and what it says when input or output fails. */
class MainTest {

    @Test
    void explainsItself() {
        assertThat(Run.of("--help").status()).isZero();
        assertThat(Run.of("--help").out()).contains("parse", "check", "Exit status");
        assertThat(Run.of("check", "--help").out()).contains("FILE|DIR|-", "--color");
        assertThat(Run.of("--version").out()).startsWith("galley-cli ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "parse",
                "check",
                "xyzzy -",
                "parse --pretty -",
                "check --color sometimes -",
                "parse --label Text -",
                "parse --label heading=Text -",
                "parse --label description=A:B -",
                "parse --date-order year -",
                "parse --severity impossible-date -",
                "parse --severity no-such=error -",
                "parse --severity impossible-date=fatal -",
                "parse --severity impossible-date=info -",
                "parse --charset klingon -",
                "parse --max-ratio many -",
                "parse -j0 -",
            })
    void refusesWrongUsage(String arguments) {
        Run run = Run.of(arguments.isEmpty() ? new String[0] : arguments.split(" "));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("Usage: galley-cli");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no\0path"})
    void refusesWhatIsNoPath(String name) {
        Run run = Run.of("parse", name);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("galley-cli: " + name.replace("\0", "\\u0000") + ": ")
                .doesNotContain("Exception");
    }

    @Test
    void printsWhatItKnowsBeforeInputFails() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        InputStream failing =
                new ByteArrayInputStream((Dumps.CLEAN + "\n" + Dumps.CLEAN).getBytes(StandardCharsets.UTF_8)) {
                    @Override
                    public synchronized int read(byte[] buffer, int offset, int length) {
                        int count = super.read(buffer, offset, length);
                        if (count < 0) {
                            throw new java.io.UncheckedIOException(new IOException("the disk is gone"));
                        }
                        return count;
                    }
                };

        int status = Main.run(new Shell(failing, out, err, false, false, Map.of()), "parse", "-");

        assertThat(status).isEqualTo(2);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(Dumps.cleanLine("-"));
        assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo("galley-cli: -: the disk is gone\n");
    }

    @Test
    void endsQuietlyWhenNobodyReadsOn() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();

        int status = Main.run(new Shell(input(), broken("Broken pipe"), err, false, false, Map.of()), "parse", "-");

        assertThat(status).isZero();
        assertThat(err.size()).isZero();
    }

    @Test
    void saysThatOutputFailed() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();

        int status = Main.run(
                new Shell(input(), broken("No space left on device"), err, false, false, Map.of()), "parse", "-");

        assertThat(status).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("galley-cli: standard output: No space left on device\n");
    }

    private static InputStream input() {
        return new ByteArrayInputStream(Dumps.CLEAN.getBytes(StandardCharsets.UTF_8));
    }

    private static OutputStream broken(String reason) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(reason);
            }
        };
    }
}
