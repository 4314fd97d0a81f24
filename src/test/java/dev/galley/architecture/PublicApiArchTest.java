package dev.galley.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import dev.galley.Article;
import java.lang.module.ModuleDescriptor;
import org.junit.jupiter.api.Test;

/** What users can see, in full: a name that appears here is a promise, so that none appears by accident. */
class PublicApiArchTest {

    @Test
    void thePublicTypesAreThese() {
        assertThat(Library.classes())
                .filteredOn(PublicApiArchTest::isPublic)
                .extracting(JavaClass::getName)
                .containsExactlyInAnyOrder(
                        "dev.galley.Article",
                        "dev.galley.ArticleParser",
                        "dev.galley.ByteSource",
                        "dev.galley.ArticleWriter",
                        "dev.galley.Category",
                        "dev.galley.DateOrder",
                        "dev.galley.Description",
                        "dev.galley.Draft",
                        "dev.galley.DumpFormat",
                        "dev.galley.DumpMender",
                        "dev.galley.Field",
                        "dev.galley.Field$Ambiguous",
                        "dev.galley.Field$Invalid",
                        "dev.galley.Field$Missing",
                        "dev.galley.Field$Present",
                        "dev.galley.InvalidArticleException",
                        "dev.galley.Limit",
                        "dev.galley.ParseResult",
                        "dev.galley.Rule",
                        "dev.galley.Tile",
                        "dev.galley.Tile$Role",
                        "dev.galley.archive.Archive",
                        "dev.galley.archive.DateEvidence",
                        "dev.galley.archive.DateVerdict",
                        "dev.galley.archive.DateVerdict$Status",
                        "dev.galley.archive.Drift",
                        "dev.galley.archive.FormatProfile",
                        "dev.galley.archive.LearnedFormat",
                        "dev.galley.archive.TopicSplit",
                        "dev.galley.archive.TopicVocabulary",
                        "dev.galley.archive.Witness",
                        "dev.galley.problem.Fix",
                        "dev.galley.problem.Label",
                        "dev.galley.problem.Position",
                        "dev.galley.problem.Problem",
                        "dev.galley.problem.ProblemCode",
                        "dev.galley.problem.ProblemReport",
                        "dev.galley.problem.Section",
                        "dev.galley.problem.Severity",
                        "dev.galley.problem.Span");
    }

    private static boolean isPublic(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(PublicApiArchTest::isPublic).orElse(true);
    }

    @Test
    void theModuleExportsThesePackagesAndNeedsNothing() {
        ModuleDescriptor module = Article.class.getModule().getDescriptor();

        assertThat(module.name()).isEqualTo("dev.galley");
        assertThat(module.exports())
                .extracting(ModuleDescriptor.Exports::source)
                .contains("dev.galley", "dev.galley.problem", "dev.galley.archive");
    }
}
