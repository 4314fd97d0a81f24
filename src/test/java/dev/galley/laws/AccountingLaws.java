package dev.galley.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.ArticleParser;
import dev.galley.ParseResult;
import dev.galley.problem.Position;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/** Nothing is lost, nothing is invented, everything is where it is said to be, and nothing makes a parser throw. */
@AddLifecycleHook(Repeatable.class)
class AccountingLaws {

    private static final ArticleParser PARSER = new ArticleParser();

    @Property(tries = 1000)
    void everyByteOfASoupIsAccountedFor(@ForAll(supplier = Dumps.Soups.class) Dump dump) {
        audit(dump);
    }

    @Property(tries = 1000)
    void everyByteOfSoupLinesIsAccountedFor(@ForAll(supplier = Dumps.LineSoups.class) Dump dump) {
        audit(dump);
    }

    @Property(tries = 500)
    void everyByteOfADamagedArchiveIsAccountedFor(@ForAll(supplier = Dumps.Mutants.class) Dump dump) {
        audit(dump);
    }

    @Property(tries = 500)
    void everyByteIsAccountedForWhereTitlesHaveLabels(@ForAll(supplier = Dumps.Titled.class) Dump dump) {
        Ledger ledger = new Ledger(dump.bytes());

        ledger.audit(new ArticleParser(Formats.TITLED).stream(dump.bytes()).toList());
    }

    @Property
    void everyByteOfNoiseIsAccountedFor(@ForAll(supplier = Dumps.Noise.class) Dump dump) {
        Assume.that(!dump.isMarkedAsUtf16()); // a transcoded source has other offsets
        audit(dump);
    }

    private static void audit(Dump dump) {
        Ledger ledger = new Ledger(dump.bytes());
        ledger.audit(PARSER.stream(dump.bytes()).toList());
        ParseResult whole = PARSER.parse(dump.bytes());
        ledger.audit(whole);
        if (whole.extent().length() > 0) {
            assertThat(whole.extent().end()).as("one result covers the source").isEqualTo(dump.bytes().length);
        }
    }

    @Property
    void everyByteOfAnyStringIsAccountedFor(@ForAll String text) {
        List<ParseResult> results = PARSER.stream(text).toList();
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        if (new String(utf8, StandardCharsets.UTF_8).equals(text)) { // no unpaired surrogate
            new Ledger(utf8).audit(results);
        }
        PARSER.parse(text);
    }

    @Property
    void aValueIsTheTextUnderItsTiles(@ForAll(supplier = Dumps.Archives.class) Archive archive) {
        byte[] bytes = archive.text().getBytes(StandardCharsets.UTF_8);
        for (ParseResult result : PARSER.stream(bytes).toList()) {
            assertThat(Underlay.of(bytes, result)).isEqualTo(Underlay.of(result.orElseThrow()));
        }
    }

    @Example
    void theLedgerCountsAsPeopleDo() {
        Ledger ledger = new Ledger("a\r\nb\rc\n\u00E9\uD83D\uDE00x".getBytes(StandardCharsets.UTF_8));

        assertThat(ledger.position(0)).isEqualTo(new Position(1, 1));
        assertThat(ledger.position(3)).isEqualTo(new Position(2, 1));
        assertThat(ledger.position(5)).isEqualTo(new Position(3, 1));
        assertThat(ledger.position(7 + 2 + 4)).isEqualTo(new Position(4, 3));
        assertThat(ledger.lines()).isEqualTo(4);
    }
}
