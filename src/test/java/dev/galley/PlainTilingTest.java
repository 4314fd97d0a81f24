package dev.galley;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What results keep of arrays that are longer than what they hold. */
class PlainTilingTest {

    @Test
    void anArrayIsKeptAsItIsIfAThirdOfItIsLeftAtMost() {
        assertThat(PlainTiling.isFull(12, 12)).isTrue();
        assertThat(PlainTiling.isFull(12, 8)).isTrue();
        assertThat(PlainTiling.isFull(12, 7)).isFalse();
        assertThat(PlainTiling.isFull(28, 19)).isTrue();
        assertThat(PlainTiling.isFull(28, 18)).isFalse();
    }
}
