package dev.galley.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.galley.laws.Repeatable;
import java.net.URISyntaxException;
import java.nio.file.Path;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import org.junit.jupiter.api.Test;

/** A law that tries other values in each build fails where nobody has changed anything. */
class LawArchTest {

    @Test
    void everyLawIsRepeatable() throws URISyntaxException {
        Path laws = Path.of(Repeatable.class.getResource("Repeatable.class").toURI());
        Path tests = laws.resolve("../../../..").normalize();
        methods()
                .that()
                .areAnnotatedWith(Property.class)
                .should()
                .beDeclaredInClassesThat()
                .areAnnotatedWith(AddLifecycleHook.class)
                .check(new ClassFileImporter().importPath(tests));
    }
}
