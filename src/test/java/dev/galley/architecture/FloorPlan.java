package dev.galley.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The rooms of a package from top to bottom and the classes in each, as a comment of its package-info shows them: a line
 * begins with the name of a room or goes on with the one above. Classes are told by their capitals.
 */
final class FloorPlan {

    private static final Path FILE = Path.of("src/main/java/dev/galley/package-info.java");

    private static final Pattern LINE = Pattern.compile("// ((?:[a-z]+ )*[a-z]+)?  +(\\S.*)");

    private static final Pattern CLASS = Pattern.compile("\\b[A-Z]\\w+");

    private record Place(String room, int floor, String type) {}

    private final List<Place> places = new ArrayList<>();

    private FloorPlan() {}

    static FloorPlan read() throws IOException {
        FloorPlan plan = new FloorPlan();
        String room = "";
        int floor = 0;
        for (String line : Files.readAllLines(FILE)) {
            Matcher matcher = LINE.matcher(line);
            if (matcher.matches()) {
                if (matcher.group(1) != null) {
                    room = matcher.group(1);
                    floor++;
                }
                plan.add(room, floor, matcher.group(2));
            }
        }
        return plan;
    }

    private void add(String room, int floor, String text) {
        Matcher types = CLASS.matcher(text);
        while (types.find()) {
            places.add(new Place(room, floor, types.group()));
        }
    }

    List<String> classes() {
        return places.stream().map(Place::type).toList();
    }

    /** The room of a class. */
    String room(String type) {
        return place(type).room();
    }

    /** Where that room is, from 1 for the topmost. */
    int floor(String type) {
        return place(type).floor();
    }

    private Place place(String type) {
        return places.stream()
                .filter(place -> place.type().equals(type))
                .findFirst()
                .orElseThrow(() -> new AssertionError(type + " is in no room"));
    }
}
