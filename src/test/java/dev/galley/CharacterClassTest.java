package dev.galley;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Each character is of the class that Unicode gives it, or the specification where that names characters one by one. */
class CharacterClassTest {

    private static final Set<Integer> INVISIBLE =
            Set.of(0xAD, 0x34F, 0x115F, 0x1160, 0x180E, 0x200B, 0x2060, 0x2061, 0x2062, 0x2063, 0x2064, 0x3164, 0xFFA0);

    private static CharacterClass expected(int c) {
        if (c == 0xB || c == 0xC || c == 0x85 || c == 0x2028 || c == 0x2029) {
            return CharacterClass.LINE_BREAK;
        }
        if (Character.isSpaceChar(c) || c == '\t' || c == '\n' || c == '\r') {
            return CharacterClass.BLANK;
        }
        if (INVISIBLE.contains(c) || c >> 7 == 0xE0000 >> 7) {
            return CharacterClass.INVISIBLE;
        }
        if (Character.getType(c) == Character.CONTROL) {
            return CharacterClass.CONTROL;
        }
        return switch (Character.getDirectionality(c)) {
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT_EMBEDDING,
                    Character.DIRECTIONALITY_LEFT_TO_RIGHT_OVERRIDE,
                    Character.DIRECTIONALITY_LEFT_TO_RIGHT_ISOLATE,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ISOLATE,
                    Character.DIRECTIONALITY_FIRST_STRONG_ISOLATE,
                    Character.DIRECTIONALITY_POP_DIRECTIONAL_FORMAT,
                    Character.DIRECTIONALITY_POP_DIRECTIONAL_ISOLATE -> CharacterClass.BIDI;
            default -> c == 0xFEFF ? CharacterClass.BOM : CharacterClass.ORDINARY;
        };
    }

    private static String[] where(IntPredicate wrong) {
        return IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .filter(wrong)
                .mapToObj("U+%04X"::formatted)
                .toArray(String[]::new);
    }

    @Test
    void everyCharacterHasItsClass() {
        assertThat(where(c -> CharacterClass.of(c) != expected(c))).isEmpty();
    }

    @Test
    void whatNobodySeesIsNoPartOfALine() {
        Set<CharacterClass> space = Set.of(CharacterClass.BLANK, CharacterClass.LINE_BREAK, CharacterClass.BOM);
        IntPredicate unseen = c -> c == 0x200B || c == 0x2060 || space.contains(expected(c));

        assertThat(where(c -> CharacterClass.isTrimmed(c) != unseen.test(c))).isEmpty();
        assertThat(where(c -> CharacterClass.isMargin(c) != (c == 0 || unseen.test(c))))
                .isEmpty();
    }
}
