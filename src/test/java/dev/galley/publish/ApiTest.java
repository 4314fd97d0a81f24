package dev.galley.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * Compares all that users can see with the list in {@code api.txt}, so that no promise is made, changed or broken unseen:
 * whoever changes the API changes the list.
 */
class ApiTest {

    private static final Path LIST = Path.of("src/test/resources/api.txt");
    private static final Path FOUND = Path.of("target/api.txt");

    @Test
    void theApiIsTheOneInTheList() throws Exception {
        String found = Api.list();
        Files.writeString(FOUND, found);

        assertThat(found)
                .as("the public API; where the change is meant, copy %s to %s", FOUND, LIST)
                .isEqualTo(Files.readString(LIST));
    }
}
