package dev.galley.cli;

import dev.galley.ParseResult;
import dev.galley.problem.Fix;
import dev.galley.problem.Position;
import dev.galley.problem.Problem;
import dev.galley.problem.ProblemCode;
import dev.galley.problem.Remark;
import dev.galley.problem.Severity;
import dev.galley.problem.Span;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;

/**
 * Writes problems as a log in the Static Analysis Results Interchange Format 2.1.0, which editors and code hosts open. One
 * log for all sources; it is written as the problems are found. Not thread-safe.
 */
final class SarifLog {

    private static final int LONGEST = 1 << 16; // a stretch whose end is looked for

    private final Output out;
    private final JsonWriter json;
    private boolean begun;

    SarifLog(Output out) {
        this.out = out;
        this.json = new JsonWriter(out);
    }

    /** Writes the problems of a result. */
    void write(Source source, ParseResult result) throws IOException {
        begin();
        for (Problem problem : result.problems()) {
            writeResult(source, problem, result.isTranscoded());
            out.endPiece();
        }
    }

    private void begin() {
        if (begun) {
            return;
        }
        begun = true;
        json.beginObject();
        json.name("$schema").value("https://json.schemastore.org/sarif-2.1.0.json");
        json.name("version").value("2.1.0");
        json.name("runs").beginArray().beginObject();
        json.name("tool").beginObject();
        json.name("driver").beginObject();
        json.name("name").value("galley-cli");
        json.name("version").value(Main.Version.number());
        json.name("rules").beginArray();
        for (ProblemCode code : ProblemCode.values()) {
            writeRule(code);
        }
        json.endArray().endObject().endObject();
        json.name("columnKind").value("unicodeCodePoints");
        json.name("results").beginArray();
    }

    private void writeRule(ProblemCode code) {
        json.beginObject();
        json.name("id").value(code.id());
        json.name("shortDescription");
        writeText(code.id().replace('-', ' '));
        json.name("help");
        writeText(code.help());
        json.name("defaultConfiguration").beginObject();
        json.name("level").value(level(code.severity()));
        json.endObject().endObject();
    }

    private void writeResult(Source source, Problem problem, boolean transcoded) throws IOException {
        json.beginObject();
        json.name("ruleId").value(problem.code().id());
        json.name("ruleIndex").value(problem.code().ordinal());
        json.name("level").value(level(problem.severity()));
        json.name("message");
        writeText(problem.message());
        String uri = uri(source.name());
        json.name("locations").beginArray();
        writeLocation(source, uri, problem.span(), problem.position(), transcoded, "");
        json.endArray();
        writeRelated(source, uri, problem, transcoded);
        if (problem.fix().isPresent() && !transcoded) {
            writeFix(uri, problem.fix().get());
        }
        json.endObject();
    }

    private void writeRelated(Source source, String uri, Problem problem, boolean transcoded) throws IOException {
        List<Remark> remarks = problem.remarks();
        if (remarks.isEmpty()) {
            return;
        }
        json.name("relatedLocations").beginArray();
        for (Remark remark : remarks) {
            writeLocation(source, uri, remark.span(), remark.position(), transcoded, remark.text());
        }
        json.endArray();
    }

    private void writeLocation(
            Source source, String uri, Span span, Position position, boolean transcoded, String remark)
            throws IOException {
        json.beginObject();
        json.name("physicalLocation").beginObject();
        writeArtifact(uri);
        json.name("region").beginObject();
        json.name("startLine").value(position.line());
        json.name("startColumn").value(position.column());
        if (!transcoded) { // else the offsets are not those of the file
            if (span.length() <= LONGEST) {
                writeEnd(source.read(span), position);
            }
            json.name("byteOffset").value(span.start());
            json.name("byteLength").value(span.length());
        }
        json.endObject().endObject();
        if (!remark.isEmpty()) {
            json.name("message");
            writeText(remark);
        }
        json.endObject();
    }

    private void writeEnd(byte[] text, Position start) {
        long line = start.line();
        long column = start.column();
        for (int i = 0; i < text.length; i++) {
            boolean isBreak = text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.length || text[i + 1] != '\n'));
            if (isBreak) {
                line++;
                column = 1;
            } else if ((text[i] & 0xC0) != 0x80) {
                column++;
            }
        }
        json.name("endLine").value(line);
        json.name("endColumn").value(column);
    }

    private void writeFix(String uri, Fix fix) {
        json.name("fixes").beginArray().beginObject();
        json.name("description");
        writeText(fix.safe() ? "mend it" : "likely right, but look at it");
        json.name("artifactChanges").beginArray().beginObject();
        writeArtifact(uri);
        json.name("replacements").beginArray().beginObject();
        json.name("deletedRegion").beginObject();
        json.name("byteOffset").value(fix.span().start());
        json.name("byteLength").value(fix.span().length());
        json.endObject();
        json.name("insertedContent");
        writeText(fix.replacement());
        json.endObject().endArray().endObject().endArray().endObject().endArray();
    }

    private void writeArtifact(String uri) {
        json.name("artifactLocation").beginObject();
        json.name("uri").value(uri);
        json.endObject();
    }

    private void writeText(String text) {
        json.beginObject();
        json.name("text").value(text);
        json.endObject();
    }

    /** Ends the log. */
    void end(boolean failed) {
        begin();
        json.endArray();
        json.name("invocations").beginArray().beginObject();
        json.name("executionSuccessful").value(!failed);
        json.endObject().endArray();
        json.endObject().endArray().endObject();
        json.endLine();
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
            case OFF -> "none"; // which no problem is
        };
    }

    /** A name as a reference that is relative if the name is. */
    private static String uri(String name) {
        String path = name.replace('\\', '/');
        boolean looksLikeScheme = path.indexOf(':') >= 0 && !path.startsWith("/");
        try {
            URI uri = path.startsWith("/")
                    ? new URI("file", "", path, null)
                    : new URI(null, null, (looksLikeScheme ? "./" : "") + path, null);
            return uri.toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(name, e); // all characters are quoted
        }
    }
}
