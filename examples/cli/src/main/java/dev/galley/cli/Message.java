package dev.galley.cli;

/** A line in which the program itself says something, as {@code galley-cli: news.txt: permission denied}. */
final class Message {

    private Message() {}

    /** The line, without its break; characters of a name that could harm a terminal are escaped. */
    static String of(String name, String text) {
        return "galley-cli: " + printable(name) + ": " + text;
    }

    /** A name or line as it can be shown: control and format characters are escaped. */
    static String printable(String name) {
        StringBuilder out = new StringBuilder();
        name.codePoints().forEach(c -> {
            if (Character.isISOControl(c) || Character.getType(c) == Character.FORMAT) {
                out.append("\\u").append(Integer.toHexString(0x10000 | c).substring(1));
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.toString();
    }
}
