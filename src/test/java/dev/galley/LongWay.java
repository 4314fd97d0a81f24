package dev.galley;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads dumps without the short way for plain articles: what {@link PlainReader} gives has to be the same. */
public final class LongWay {

    private final DumpFormat format;
    private final LabelTable labels;

    /** The long way for dumps in a format. */
    public LongWay(DumpFormat format) {
        this.format = format;
        labels = new LabelTable(format);
    }

    /** All results of a dump in the format's charset. */
    public List<ParseResult> read(byte[] bytes) throws IOException {
        Source source = Source.of(bytes, format);
        Window window = source.window();
        ArticleReader reader = new ArticleReader(format, source, new Labels(labels), Part.whole());
        reader.startAt(window.skipByteOrderMark(), 1);
        List<ParseResult> results = new ArrayList<>();
        long articles = 0;
        for (ParseResult next = reader.next(0, 0); next != null; next = reader.next(articles, reader.extentEnd())) {
            results.add(next);
            articles += next.span().isEmpty() ? 0 : 1;
        }
        return results;
    }
}
