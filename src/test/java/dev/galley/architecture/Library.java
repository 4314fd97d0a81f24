package dev.galley.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.galley.Article;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;

/** The compiled classes of the library, without those of its tests. */
final class Library {

    private Library() {}

    static JavaClasses classes() {
        URL article = Article.class.getResource("Article.class");
        try {
            Path root = Path.of(article.toURI()).getParent();
            return new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPath(root);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("not a file: " + article, e);
        }
    }
}
