package dev.galley.archive;

import dev.galley.ParseResult;

/** Sees the articles of an archive one by one. */
interface ArticleVisitor {

    /**
     * Sees one.
     *
     * @param source the name of its file
     * @param file the number of the file, from 0
     * @param result what became of it
     * @param text the bytes of the article and what follows
     */
    void visit(String source, int file, ParseResult result, KeptStream text);
}
