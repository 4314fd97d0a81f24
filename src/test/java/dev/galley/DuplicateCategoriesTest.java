package dev.galley;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The quick look for duplicates spares almost every list the closer one, but none that needs it. */
class DuplicateCategoriesTest {

    private static Category[] list(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Category.of(i, "Name " + i))
                .toArray(Category[]::new);
    }

    @Test
    void aFewThatDifferNeedNoCloserLook() {
        for (int count = 0; count <= 8; count++) {
            assertThat(DuplicateCategories.mayHaveDuplicate(list(count), 0, count))
                    .isFalse();
        }
        assertThat(DuplicateCategories.mayHaveDuplicate(list(9), 0, 9)).isTrue();
        assertThat(DuplicateCategories.mayHaveDuplicate(list(20), 12, 20)).isFalse();
        assertThat(DuplicateCategories.mayHaveDuplicate(list(20), 11, 20)).isTrue();
    }

    @Test
    void anyTwoMayBeTheSame() {
        for (int first = 0; first < 8; first++) {
            for (int second = first + 1; second < 8; second++) {
                Category[] sameNumber = list(8);
                sameNumber[second] = Category.of(first, "Another");
                Category[] sameName = list(8);
                sameName[second] = Category.of("NAME " + first);

                assertThat(DuplicateCategories.hasDuplicate(sameNumber, 0, 8)).isTrue();
                assertThat(DuplicateCategories.hasDuplicate(sameName, 0, 8)).isTrue();
                assertThat(DuplicateCategories.hasDuplicate(sameName, first + 1, 8))
                        .isFalse();
                assertThat(DuplicateCategories.hasDuplicate(sameName, 0, second))
                        .isFalse();
            }
        }
    }
}
