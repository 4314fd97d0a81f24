package dev.galley.archive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.DateOrder;
import dev.galley.archive.DateVerdict.Status;
import dev.galley.laws.Repeatable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/** What no archive of dates may break, whatever its dates are. */
@AddLifecycleHook(Repeatable.class)
class DateEvidenceLaws {

    private static final List<Character> SEPARATORS = List.of('/', '-', '.');

    @Provide
    Arbitrary<LocalDate> day() {
        return Arbitraries.integers()
                .between(0, 80_000)
                .map(n -> LocalDate.of(1880, 1, 1).plusDays(n));
    }

    @Provide
    Arbitrary<Character> separator() {
        return Arbitraries.of(SEPARATORS);
    }

    private static String written(LocalDate day, DateOrder order, char separator) {
        int first = order == DateOrder.MONTH_FIRST ? day.getMonthValue() : day.getDayOfMonth();
        int second = order == DateOrder.MONTH_FIRST ? day.getDayOfMonth() : day.getMonthValue();
        return String.format("%02d%c%02d%c%04d", first, separator, second, separator, day.getYear());
    }

    private static Witness at(int i, String text) {
        return new Witness("f", i + 1L, text);
    }

    @Property
    void whatIsProvenIsTrue(
            @ForAll @Size(max = 12) List<@net.jqwik.api.From("day") LocalDate> days,
            @ForAll DateOrder order,
            @ForAll Random random) {
        DateEvidence evidence = new DateEvidence();
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            texts.add(written(days.get(i), order, SEPARATORS.get(random.nextInt(3))));
            evidence.add(at(i, texts.get(i)));
        }

        assertThat(evidence.order().orElse(order)).isEqualTo(order);
        for (int i = 0; i < days.size(); i++) {
            DateVerdict verdict = evidence.judge(at(i, texts.get(i)));
            assertThat(verdict.readings()).contains(days.get(i));
            if (verdict.status() == Status.PROVEN) {
                assertThat(verdict.readings()).containsExactly(days.get(i));
                assertThat(verdict.witnesses()).isNotEmpty();
            } else {
                assertThat(verdict.status()).isEqualTo(Status.AMBIGUOUS);
                assertThat(verdict.readings()).hasSize(2);
            }
        }
    }

    @Property
    void aMixedArchiveIsSaidToBeMixed(
            @ForAll @Size(min = 2, max = 40) List<@net.jqwik.api.From("day") LocalDate> days,
            @ForAll("separator") char separator,
            @ForAll Random random) {
        DateEvidence evidence = new DateEvidence();
        boolean monthFirst = false;
        boolean dayFirst = false;
        for (int i = 0; i < days.size(); i++) {
            DateOrder order = random.nextBoolean() ? DateOrder.MONTH_FIRST : DateOrder.DAY_FIRST;
            evidence.add(at(i, written(days.get(i), order, separator)));
            monthFirst |= order == DateOrder.MONTH_FIRST && days.get(i).getDayOfMonth() > 12;
            dayFirst |= order == DateOrder.DAY_FIRST && days.get(i).getDayOfMonth() > 12;
        }

        assertThat(evidence.status() == Status.CONTRADICTED).isEqualTo(monthFirst && dayFirst);
        if (monthFirst && dayFirst) {
            assertThat(evidence.order()).isEmpty();
            assertThat(evidence.witnesses(DateOrder.MONTH_FIRST)).isNotEmpty();
            assertThat(evidence.witnesses(DateOrder.DAY_FIRST)).isNotEmpty();
            assertThat(evidence.judge(at(0, "03/04/2022")).readings()).hasSize(2);
        }
    }

    @Property
    void everyWitnessBearsItsOrderOut(
            @ForAll @Size(max = 60) List<@net.jqwik.api.From("day") LocalDate> days, @ForAll DateOrder order) {
        DateEvidence evidence = new DateEvidence();
        for (int i = 0; i < days.size(); i++) {
            evidence.add(at(i, written(days.get(i), order, '/')));
        }

        long late = days.stream().filter(day -> day.getDayOfMonth() > 12).count();
        assertThat(evidence.count(order)).isEqualTo(late);
        assertThat(evidence.witnesses(order)).hasSize((int) Math.min(late, Witnesses.KEPT));
        for (Witness witness : evidence.witnesses(order)) {
            int i = (int) witness.line() - 1;
            assertThat(days.get(i).getDayOfMonth()).isGreaterThan(12);
            assertThat(witness.text()).isEqualTo(written(days.get(i), order, '/'));
        }
    }

    /** (144 / 365) to the power of ten is 0.0001: of 2,000 archives, hardly one stays undecided. */
    @Property(tries = 1)
    void tenRandomDatesSettleIt() {
        Random random = new Random(17);
        int settled = 0;
        for (int n = 0; n < 2000; n++) {
            DateEvidence evidence = new DateEvidence();
            DateOrder order = random.nextBoolean() ? DateOrder.MONTH_FIRST : DateOrder.DAY_FIRST;
            for (int i = 0; i < 10; i++) {
                LocalDate day = LocalDate.of(2000, 1, 1).plusDays(random.nextInt(9000));
                evidence.add(at(i, written(day, order, '/')));
            }
            settled += evidence.order().isPresent() ? 1 : 0;
        }
        assertThat(settled).isGreaterThanOrEqualTo(1996);
    }
}
