package dev.galley;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What was read from a dump need not be looked at again, but what is put together from pieces of it must be. */
class ReadParagraphsTest {

    private static final Article ARTICLE = new ArticleParser()
            .parse("A title\n\nDescription\n\nText.\n\nby Ann\n\nCategory\n\n- 1. Main\n\nDate Created\n\n09/26/2022\n")
            .orElseThrow();

    @Test
    @SuppressWarnings("StringOperationCanBeSimplified")
    void knowTheVeryTitleAndBylineThatWereReadWithThem() {
        Optional<String> byline = Optional.of("Ann");
        ReadParagraphs paragraphs = new ReadParagraphs("A title", new String[] {"Text."}, 1, byline);

        assertThat(paragraphs.wereReadBelow("A title")).isTrue();
        assertThat(paragraphs.wereReadBelow(new String("A title"))).isFalse();
        assertThat(paragraphs.wereReadWith(byline)).isTrue();
        assertThat(paragraphs.wereReadWith(Optional.of("Ann"))).isFalse();
    }

    @Test
    void aTitleThatWasNotReadWithThemIsLookedAt() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Article(" ", ARTICLE.description(), ARTICLE.categories(), ARTICLE.dateCreated()));
    }

    @Test
    void aBylineThatWasNotReadWithThemIsLookedAt() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Description(ARTICLE.description().paragraphs(), Optional.of("nobody")));
    }

    @Test
    void aDescriptionMayHaveAnotherByline() {
        assertThat(ARTICLE.description().withByline("Bob").byline()).contains("Bob");
        assertThat(ARTICLE.description().withByline("Bob").paragraphs()).containsExactly("Text.");
    }
}
