package dev.galley.mutation;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.platform.engine.FilterResult;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.PostDiscoveryFilter;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Test classes of hundreds of small tests, each class as one trial. */
final class UnitTrials {

    private static final Launcher LAUNCHER = LauncherFactory.create();

    private static final Map<String, List<String>> CLASSES = Map.of(
            "forms",
            List.of(
                    "dev.galley.CanonicalDateTest",
                    "dev.galley.PlainReaderTest",
                    "dev.galley.forms.BylineFormsTest",
                    "dev.galley.forms.DateFormsTest",
                    "dev.galley.forms.FixFormsTest",
                    "dev.galley.forms.ListFormsTest",
                    "dev.galley.forms.TextFormsTest",
                    "dev.galley.forms.ValueFormsTest",
                    "dev.galley.robust.ArgumentTest",
                    "dev.galley.spec.RuleTest"),
            "limits",
            List.of(
                    "dev.galley.robust.ArticleLimitTest",
                    "dev.galley.robust.LimitTest",
                    "dev.galley.robust.LongLineTest"),
            "sources",
            List.of(
                    "dev.galley.ByteStreamsTest",
                    "dev.galley.robust.BadStreamTest",
                    "dev.galley.robust.ByteSourceTest",
                    "dev.galley.robust.FailingSourceTest",
                    "dev.galley.robust.FileTest",
                    "dev.galley.robust.PieceTest",
                    "dev.galley.robust.StreamTest"),
            "units",
            List.of(
                    "dev.galley.ArticleCutterTest",
                    "dev.galley.AsciiTest",
                    "dev.galley.BoundaryFinderTest",
                    "dev.galley.BylineFormTest",
                    "dev.galley.ByteOrderMarkTest",
                    "dev.galley.CharacterClassTest",
                    "dev.galley.DateShapeTest",
                    "dev.galley.DuplicateCategoriesTest",
                    "dev.galley.LabelTableTest",
                    "dev.galley.LabelsTest",
                    "dev.galley.LineScannerTest",
                    "dev.galley.LinesTest",
                    "dev.galley.ListMarkTest",
                    "dev.galley.NameListTest",
                    "dev.galley.OmissionsTest",
                    "dev.galley.ParagraphTableTest",
                    "dev.galley.PartTest",
                    "dev.galley.PlainBytesTest",
                    "dev.galley.PlainLinesTest",
                    "dev.galley.PlainTilingTest",
                    "dev.galley.ReadParagraphsTest",
                    "dev.galley.RuleLineTest",
                    "dev.galley.Utf8EncoderTest",
                    "dev.galley.Utf8Test",
                    "dev.galley.WindowTest"),
            "work",
            List.of("dev.galley.WorkTest"));

    /** Tests that take longer than all others of these together. */
    private static final Set<String> SLOW = Set.of(
            "aLineBeyondAllLimitsIsCutAndNotLost",
            "aMillionArticlesAreAMillion",
            "aPipeIsReadToItsEndThoughItHasNoSize",
            "aSourceOfOneLineBeyondAllLimitsIsNotLost",
            "anInterruptedThreadReadsAllOrIsToldAndStaysInterrupted",
            "eachCodePointIsReadAndIsWorthAProblemOrNot",
            "everyByteIsLookedAtTwiceAtMost",
            "everyByteOfAHostileDumpIsLookedAtTwiceAtMost",
            "oneNulOfALongLineIsReportedWithItsColumn",
            "whiteSpaceAroundALineIsNoPartOfItHoweverMuchThereIs");

    private UnitTrials() {}

    static List<Trial> all() {
        List<Trial> trials = new ArrayList<>();
        CLASSES.forEach((kind, classes) -> trials.addAll(Trial.each(kind, classes, name -> name, UnitTrials::run)));
        return trials;
    }

    /** What the first test said that failed. */
    private static final class Failure implements TestExecutionListener {

        private Throwable failure;

        @Override
        public void executionFinished(TestIdentifier test, TestExecutionResult result) {
            if (failure == null && result.getStatus() == Status.FAILED) {
                failure = result.getThrowable().orElseGet(() -> new AssertionError(test.getDisplayName()));
            }
        }
    }

    private static void run(String name) {
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClass(name))
                .filters((PostDiscoveryFilter) test -> FilterResult.includedIf(!isSlow(test)))
                .build();
        Failure failure = new Failure();
        LAUNCHER.execute(request, failure);
        if (failure.failure != null) {
            throw new AssertionError(name, failure.failure);
        }
    }

    private static boolean isSlow(TestDescriptor test) {
        return test.getSource()
                .filter(source -> source instanceof MethodSource method && SLOW.contains(method.getMethodName()))
                .isPresent();
    }
}
