package dev.galley.laws;

import dev.galley.DateOrder;
import dev.galley.DumpFormat;
import dev.galley.problem.Section;
import java.util.List;
import java.util.Map;

/** Formats to write and read in. */
public final class Formats {

    /** A format whose titles have a label, for dumps that are {@link Dumps.Titled}. */
    public static final DumpFormat TITLED = DumpFormat.STANDARD.withLabel(Section.TITLE, "Headline", "Kopf");

    /** Formats of all kinds, the standard one first. */
    public static final List<DumpFormat> ALL = List.of(
            DumpFormat.STANDARD,
            DumpFormat.STANDARD.withDateOrder(DateOrder.DAY_FIRST),
            DumpFormat.STANDARD.withDateOrder(DateOrder.DAY_FIRST).withDateSeparators("./"),
            DumpFormat.STANDARD.withDateSeparators("-"),
            DumpFormat.STANDARD
                    .withLabel(Section.DESCRIPTION, "Beschreibung", "Description")
                    .withLabel(Section.CATEGORY, "Kategorie", "Category")
                    .withLabel(Section.DATE, "Erstellt am", "Date Created"),
            DumpFormat.STANDARD
                    .withLabel(Section.DESCRIPTION, "\u041E\u043F\u0438\u0441\u0430\u043D\u0438\u0435")
                    .withLabel(Section.CATEGORY, "Cat\u00E9gorie")
                    .withLabel(Section.DATE, "\u65E5\u4ED8"),
            TITLED,
            DumpFormat.STANDARD
                    .withBylineWords("von", "by")
                    .withDateWords(Map.of("m\u00E4rz", 3, "oktober", 10, "montag", 0)),
            TITLED.withBylineWords("par"),
            DumpFormat.STANDARD
                    .withLabel(Section.DESCRIPTION, "T")
                    .withLabel(Section.CATEGORY, "\u00A7 1", "\u00C9t\u00E9 2"));

    private Formats() {}
}
