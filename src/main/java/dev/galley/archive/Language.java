package dev.galley.archive;

import dev.galley.problem.Section;
import java.util.List;

/**
 * What is known of a language: the names of months and weekdays, the words that labels and bylines use. Data only. Words are in
 * lower case, as {@link Words#fold} makes them.
 */
enum Language {
    ENGLISH(
            "january february march april may june july august september october november december",
            "jan feb mar apr may jun jul aug sep oct nov dec sept:9",
            "monday tuesday wednesday thursday friday saturday sunday mon tues tue wed thurs thur thu fri sat sun",
            "by",
            "title|headline|heading|head|subject",
            "description|text|body|story|article|content|contents|full text|main text|article text|copy",
            "category|categories|topic|topics|tags|tag|keywords|keyword|subjects|section|sections|filed under|rubric|themes",
            "date created|date|created|published|publication date|date published|published on|pub date|created on|issued"
                    + "|posted|posted on|release date|dated|issue date"),
    GERMAN(
            "januar februar m\u00e4rz april mai juni juli august september oktober november dezember",
            "jan feb m\u00e4r apr mai jun jul aug sep okt nov dez j\u00e4nner:1 feber:2 mrz:3 sept:9 maerz:3",
            "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so",
            "von",
            "titel|\u00fcberschrift|schlagzeile|kopf|betreff",
            "beschreibung|text|artikel|inhalt|volltext|meldung|beitrag|artikeltext|haupttext|wortlaut",
            "kategorie|kategorien|rubrik|rubriken|thema|themen|schlagworte|schlagw\u00f6rter|stichworte|stichw\u00f6rter"
                    + "|ressort|ressorts|sachgebiet|sachgebiete",
            "datum|erstellt|erstellt am|erstellungsdatum|ver\u00f6ffentlicht|ver\u00f6ffentlicht am|erschienen|erschienen am"
                    + "|ver\u00f6ffentlichungsdatum|erscheinungsdatum|publiziert|publiziert am|ausgabedatum|stand"),
    FRENCH(
            "janvier f\u00e9vrier mars avril mai juin juillet ao\u00fbt septembre octobre novembre d\u00e9cembre",
            "janv f\u00e9vr mars avr mai juin juil ao\u00fbt sept oct nov d\u00e9c fevrier:2 aout:8 decembre:12 f\u00e9v:2",
            "lundi mardi mercredi jeudi vendredi samedi dimanche lun mer jeu ven sam dim",
            "par",
            "titre|gros titre|intitul\u00e9|objet",
            "description|texte|article|contenu|corps|texte int\u00e9gral|corps du texte|r\u00e9cit",
            "cat\u00e9gorie|cat\u00e9gories|rubrique|rubriques|th\u00e8me|th\u00e8mes|sujet|sujets|mots-cl\u00e9s|mots cl\u00e9s|\u00e9tiquettes",
            "date|date de cr\u00e9ation|cr\u00e9\u00e9 le|publi\u00e9 le|date de publication|paru le|date de parution|cr\u00e9ation|parution"
                    + "|publication"),
    SPANISH(
            "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
            "ene feb mar abr may jun jul ago sep oct nov dic sept:9 setiembre:9",
            "lunes martes mi\u00e9rcoles jueves viernes s\u00e1bado domingo lun mi\u00e9 jue vie s\u00e1b dom",
            "por",
            "t\u00edtulo|titular|encabezado|asunto",
            "descripci\u00f3n|texto|cuerpo|art\u00edculo|contenido|texto completo|noticia",
            "categor\u00eda|categor\u00edas|secci\u00f3n|secciones|tema|temas|etiquetas|palabras clave|r\u00fabrica|materias",
            "fecha|fecha de creaci\u00f3n|creado|creado el|publicado|publicado el|fecha de publicaci\u00f3n|emitido");

    private final String months;
    private final String shortMonths;
    private final String weekdays;
    private final String byline;
    private final String title;
    private final String description;
    private final String category;
    private final String date;

    Language(
            String months,
            String shortMonths,
            String weekdays,
            String byline,
            String title,
            String description,
            String category,
            String date) {
        this.months = months;
        this.shortMonths = shortMonths;
        this.weekdays = weekdays;
        this.byline = byline;
        this.title = title;
        this.description = description;
        this.category = category;
        this.date = date;
    }

    /** The names of the twelve months, in order. */
    List<String> months() {
        return Words.split(months, ' ');
    }

    /** Short names of the twelve months, in order, and then others with the number of their month, as {@code sept:9}. */
    List<String> shortMonths() {
        return Words.split(shortMonths, ' ');
    }

    /** Weekdays, in full and shortened. */
    List<String> weekdays() {
        return Words.split(weekdays, ' ');
    }

    /** The word before the names in a byline. */
    String byline() {
        return byline;
    }

    /** Whether a line begins as a byline does, in any language. */
    static boolean opensByline(String line) {
        String folded = Words.fold(line);
        for (Language language : values()) {
            if (folded.startsWith(language.byline + " ")) {
                return true;
            }
        }
        return false;
    }

    /** What the label of a section, or of the title, may be; the likelier ones first. */
    List<String> labels(Section section) {
        String words = switch (section) {
            case TITLE -> title;
            case DESCRIPTION -> description;
            case CATEGORY -> category;
            case DATE -> date;
        };
        return Words.split(words, '|');
    }
}
