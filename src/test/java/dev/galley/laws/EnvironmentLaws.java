package dev.galley.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a dump says does not depend on where it is read: not on locale, time zone or charset of the machine. */
class EnvironmentLaws {

    @Test
    void aTurkishMachineOnKiritimatiReadsTheSame() throws Exception {
        requireAgreement(
                "-Duser.language=tr",
                "-Duser.region=TR",
                "-Duser.timezone=Pacific/Kiritimati",
                "-Dfile.encoding=US-ASCII");
    }

    @Test
    void anEgyptianMachineReadsTheSame() throws Exception {
        requireAgreement(
                "-Duser.language=ar",
                "-Duser.region=EG",
                "-Duser.extensions=u-nu-arab",
                "-Duser.timezone=Pacific/Pago_Pago",
                "-Dfile.encoding=UTF-16");
    }

    private static void requireAgreement(String... options)
            throws IOException, InterruptedException, NoSuchAlgorithmException {
        assertThat(OtherJvm.run(List.of(options), Digest.class))
                .as("digest with %s", List.of(options))
                .isEqualTo(Digest.compute());
    }
}
