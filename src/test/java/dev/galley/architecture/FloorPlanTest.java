package dev.galley.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The floor plan in the package-info of {@code dev.galley} shows the house as it stands. */
class FloorPlanTest {

    private static final String HOUSE = "dev.galley";

    /** Rooms that are no step of the way, and that everybody knows. */
    private static final Set<String> KNOWN_TO_ALL = Set.of("values", "format");

    private static final Set<String> SECTIONS = Set.of("title", "description", "categories", "date");

    @Test
    void everyClassIsInOneRoom() throws IOException {
        List<String> shown = FloorPlan.read().classes();

        assertThat(shown).doesNotHaveDuplicates();
        assertThat(shown).containsExactlyInAnyOrderElementsOf(classes());
    }

    @Test
    void nobodyKnowsARoomAbove() throws IOException {
        assertThat(arrows().filter(Arrow::leadsUp)).isEmpty();
    }

    @Test
    void readersNeverKnowEachOther() throws IOException {
        assertThat(arrows().filter(Arrow::leadsToAnotherSection)).isEmpty();
    }

    private static Stream<Arrow> arrows() throws IOException {
        FloorPlan plan = FloorPlan.read();
        return Library.classes().stream()
                .filter(FloorPlanTest::isInHouse)
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(arrow -> isInHouse(arrow.getTargetClass().getBaseComponentType()))
                .map(arrow -> new Arrow(plan, name(arrow.getOriginClass()), name(arrow.getTargetClass())))
                .distinct();
    }

    /** That one class knows another. */
    private record Arrow(FloorPlan plan, String from, String to) {

        boolean leadsUp() {
            return plan.floor(to) < plan.floor(from) && !KNOWN_TO_ALL.contains(plan.room(to));
        }

        boolean leadsToAnotherSection() {
            return SECTIONS.contains(plan.room(from))
                    && SECTIONS.contains(plan.room(to))
                    && !plan.room(from).equals(plan.room(to));
        }

        @Override
        public String toString() {
            return from + " in " + plan.room(from) + " knows " + to + " in " + plan.room(to);
        }
    }

    private static Set<String> classes() {
        return Library.classes().stream()
                .filter(FloorPlanTest::isInHouse)
                .map(FloorPlanTest::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isInHouse(JavaClass type) {
        return type.getPackageName().equals(HOUSE) && !type.getSimpleName().equals("package-info");
    }

    /** The name of a class, or of the one around it. */
    private static String name(JavaClass type) {
        String name = type.getBaseComponentType().getName().substring(HOUSE.length() + 1);
        return name.split("\\$")[0];
    }
}
