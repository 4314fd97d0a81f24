package dev.galley.examples.spark;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Random;

/** Writes an archive of dumps of which every twentieth or so has a fault; the same one for the same size. */
final class Archive {

    private static final String[] WORDS =
            ("harbour keeper lamp winter train bakery roof bees orchestra library telescope market chess river bridge *garden*"
                            + " clock engine letter island ferry council museum village song – café naïve 🚲 street. Description")
                    .split(" ");
    private static final String[] TOPICS = {"Coast", "Culture", "Sports", "Science", "Local Hist.", "Gov.", "Events"};

    private final Random random = new Random(4);

    static Path write(Path file, long bytes) throws IOException {
        Archive archive = new Archive();
        try (Writer out = Files.newBufferedWriter(file)) {
            long written = 0;
            for (int i = 0; written < bytes; i++) {
                String dump = archive.dump(i);
                out.write(dump);
                written += dump.length(); // a little less than the bytes
            }
        }
        return file;
    }

    private String dump(int number) {
        int fault = random.nextInt(100);
        StringBuilder dump = new StringBuilder(fault == 0 ? "" : "Article " + number + " on the " + word() + "\n\n");
        dump.append("Description\n\nNORWAY: ");
        for (int paragraphs = 1 + random.nextInt(6); paragraphs > 0; paragraphs--) {
            for (int words = 10 + random.nextInt(60); words > 0; words--) {
                dump.append(word()).append(random.nextInt(12) == 0 ? '\n' : ' ');
            }
            dump.append("end.\n\n");
        }
        dump.append(random.nextInt(3) == 0 ? "" : "by Ann Author" + random.nextInt(9) + ", Bo Writer\n\n");
        dump.append(fault == 1 ? "Catagory\n\n" : "Category\n\n");
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            dump.append("- ")
                    .append(fault == 2 ? 1 : i)
                    .append(". ")
                    .append(topic())
                    .append('-')
                    .append(topic())
                    .append('\n');
        }
        LocalDate date = LocalDate.of(2019, 1, 1).plusDays(random.nextInt(1826));
        dump.append("\nDate Created\n\n");
        dump.append(
                fault == 3
                        ? "02/30/2023"
                        : DateTimeFormatter.ofPattern("MM/dd/yyyy").format(date));
        dump.append(fault == 4 ? "" : "\n\n"); // the next one starts on the same line
        dump.append(fault == 5 ? "--- page " + number + " ---\n\n" : "");
        return fault == 6 ? dump.toString().replace("\n", "\r\n") : dump.toString();
    }

    private String word() {
        return WORDS[random.nextInt(WORDS.length)];
    }

    private String topic() {
        return TOPICS[random.nextInt(TOPICS.length)];
    }
}
