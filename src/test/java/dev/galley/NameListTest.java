package dev.galley;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Almost all bylines hold plain names, which one pass tells; what else may be names is left to a closer look. */
class NameListTest {

    static Stream<String> plain() {
        return Stream.of(
                "A",
                "Z",
                "Ann Author",
                "Ann Author and Bob Writer",
                "Ann AND Bob",
                "Ann & Bob et Cy und Di",
                "Ann Author, Bob Writer",
                "Ann Author, Bob Writer, and Cy",
                "Ann Author,",
                "A. Author-Writer",
                "Bj\u00F6rn Zolt\u00E1n",
                "The Lamp",
                "Andy Underwood",
                "A B C D E F G H I J K L M N O P Q R S T U V W X");
    }

    @ParameterizedTest
    @MethodSource("plain")
    void plainNamesAreNamesAndNothingMore(String names) {
        assertThat(NameList.isPlain(names)).isTrue();
        assertThat(NameList.isClear(names)).isTrue();
    }

    static Stream<String> other() {
        return Stream.of(
                "",
                "ann",
                "Ann author",
                "Ann [uthor",
                "Ann @uthor",
                "Ann  Author",
                "Ann Author1",
                "Ann (Author)",
                "Ann O'Hara",
                "Ann Author; Bob",
                "Ann,Bob",
                "\u00C5sa Author",
                "and Ann",
                "Ann and",
                "Ann and and Bob",
                "Ann and, Bob",
                "The Lamp and Ann",
                "Ann, The Lamp",
                "A B C D E F G H I J K L M N O P Q R S T U V W X Y");
    }

    @ParameterizedTest
    @MethodSource("other")
    void othersAreLookedAt(String names) {
        assertThat(NameList.isPlain(names)).isFalse();
    }
}
