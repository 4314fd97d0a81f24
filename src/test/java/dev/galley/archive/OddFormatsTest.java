package dev.galley.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Archives in formats that are unlike the standard one are learned exactly, of many files or of one. */
class OddFormatsTest {

    private static final String USUAL = "order: description, category, date; ";
    private static final String TITLED = "order: title, description, category, date; ";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "description: Lede; category: Slugs; date: Run date; " + USUAL
                        + "heading: plain; list: - 1. Name; dates: MM/DD/YYYY; byline: by NAME",
                "description: BODY COPY; category: DESK; date: FILED; " + USUAL
                        + "heading: colon; list: 1) Name; dates: DD-MM-YYYY; byline: by NAME; between: ===",
                "title: Kop; description: Bericht; category: Trefwoorden; date: Gepubliceerd; " + TITLED
                        + "heading: plain; list: * Name; dates: DD-MM-YYYY; byline: by NAME",
                "title: Headline; description: Story; category: Topics; date: Published; " + TITLED
                        + "heading: colon; list: - Name; dates: MM/DD/YYYY; byline: by NAME; between: ---",
                "title: Titel; description: Meldung; category: Ressort; date: Erschienen; " + TITLED
                        + "heading: hashes; list: + Name; dates: DD.MM.YYYY; between: form feed",
                "title: OVERSKRIFT; description: TEKST; category: EMNER; date: DATO; " + TITLED
                        + "heading: emphasis; list: \u2022 Name; dates: DD.MM.YYYY; byline: by NAME",
                "title: Titolo; description: Testo; category: Temi; date: Data; " + TITLED
                        + "heading: inline; list: - 1. Name; dates: DD/MM/YYYY; byline: by NAME",
                "description: Corpo do texto; category: Palavras chave; date: Data de cria\u00E7\u00E3o; " + USUAL
                        + "heading: inline; list: - Name; dates: YYYY-MM-DD",
                "title: \u0417\u0430\u0433\u043E\u043B\u043E\u0432\u043E\u043A; description: \u0422\u0435\u043A\u0441\u0442; "
                        + "category: \u0420\u0443\u0431\u0440\u0438\u043A\u0438; date: \u0414\u0430\u0442\u0430; "
                        + TITLED
                        + "heading: plain; list: \u2013 Name; dates: DD.MM.YYYY",
                "title: \u6A19\u984C; description: \u672C\u6587; category: \u5206\u985E; date: \u65E5\u4ED8; " + TITLED
                        + "heading: colon; list: - 1. Name; dates: YYYY-MM-DD",
                "description: Part 1; category: Part 2; date: Part 3; " + USUAL
                        + "heading: hashes; list: (1) Name; dates: MM-DD-YYYY; byline: by NAME; between: ***",
                "description: Zz; category: Qq; date: Xx; " + USUAL
                        + "heading: plain; list: [1] Name; dates: MM.DD.YYYY; byline: by NAME; between: ___",
                "description: Article text (final); category: Filed (desk); date: Day of issue; " + USUAL
                        + "heading: plain; list: - 1) Name; dates: month name; byline: by NAME",
                "description: Matter; date: Stamp; category: Bins; order: description, date, category; "
                        + "heading: colon; list: #1 Name; dates: DD/MM/YYYY; byline: by NAME",
                "title: Slug; description: Matter; date: Stamp; category: Bins; "
                        + "order: title, description, date, category; "
                        + "heading: plain; list: * 1. Name; dates: MM/DD/YYYY; byline: by NAME; between: ~~~",
                "description: Text; category: Rubrik; date: Datum; " + USUAL
                        + "heading: plain; list: - 1. Name; dates: month name; byline: von NAME",
                "title: Titre; description: Texte; category: Rubriques; date: Paru le; " + TITLED
                        + "heading: plain; list: - Name; dates: month name; byline: par NAME",
                "title: Titular; description: Cuerpo; category: Etiquetas; date: Publicado; " + TITLED
                        + "heading: colon; list: 1. Name; dates: month name; byline: por NAME",
                "description: Category; category: Date Created; date: Description; " + USUAL
                        + "heading: plain; list: - 1. Name; dates: DD/MM/YYYY; byline: by NAME",
                "title: Nr 1; description: A; category: B; date: C; " + TITLED
                        + "heading: plain; list: - 1. Name; dates: MM/DD/YYYY; byline: by NAME",
                "title: T; description: D; category: C; date: P; " + TITLED
                        + "heading: inline; list: - 1. Name; dates: MM/DD/YYYY; byline: by NAME; between: ---",
            })
    void areLearnedExactly(String format) throws IOException {
        FormatProfile truth = FormatProfile.parse(format.replace("; ", "\n"));
        for (int articles : new int[] {24, 61}) {
            List<String> texts = new Gazette(articles, truth, false).articles(articles);
            for (List<String> archive : List.of(texts, List.of(String.join("", texts)))) {
                LearnedFormat learned = Archive.ofTexts(archive).learn();

                assertThat(learned.profile()).isEqualTo(truth);
                assertThat(learned.undecided()).isEmpty();
                assertThat(learned.heldBackValid()).as(learned.report()).isEqualTo(learned.heldBack());
                assertThat(Archive.ofTexts(archive).drift(truth)).isEmpty();
            }
        }
    }

    @Test
    void nearlyAllOfAnyKindAreLearnedExactly() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (long seed = 0; seed < 300; seed++) {
            FormatProfile truth = Gazette.anyFormat(seed);
            List<String> texts = new Gazette(seed, truth, seed % 2 == 0).articles(24 + (int) (seed % 40));
            if (seed % 5 == 0) {
                texts.replaceAll(text -> text.replace("\n\n", "\n"));
            }
            FormatProfile learned = Archive.ofTexts(seed % 3 == 0 ? List.of(String.join("", texts)) : texts)
                    .learn()
                    .profile();
            if (!FormatLaws.same(learned, truth)) {
                wrong.add(seed + " " + truth + " but " + learned);
            }
        }
        assertThat(wrong).as("of 300").hasSizeLessThanOrEqualTo(2);
    }
}
