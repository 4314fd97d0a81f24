/**
 * What an article is, and how to get one from a dump.
 *
 * <p>Start at {@link dev.galley.ArticleParser}: it gives a {@link dev.galley.ParseResult} for each article, with the
 * {@link dev.galley.Article} if it is valid, the {@link dev.galley.Draft} in any case, and the problems. What dumps look
 * like is said by a {@link dev.galley.DumpFormat}; {@link dev.galley.ArticleWriter} goes the other way, and
 * {@link dev.galley.DumpMender} applies what problems know to do about them.
 *
 * <p>Inside, bytes become an article in five steps, one class each, named after what it does:
 *
 * <pre>
 * Window ------- LineScanner ---- ArticleCutter ------ Outline -------- TitleReader, DescriptionReader,
 * bytes at hand  lines, trimmed   where articles end   which section    CategoryReader, DateReader
 *                                                      has which lines  values and problems of one section
 * </pre>
 *
 * {@code ArticleReader} drives them. That is the long way, which any article can go. Almost all are plain, and
 * {@code PlainReader} reads those on a short way, in one pass, with the same result; {@code DumpReader} has each article go
 * its way.
 *
 * <p>The readers never know each other, bad input is data and never an exception, only {@code ArticleParser} and
 * {@code ByteSource} touch files, and the result depends on the bytes and the format alone: there is no static state, and
 * no default locale, charset, zone or clock. All that is not public is one package, so that the compiler keeps it private
 * also where nobody uses modules; the floor plan, in this file, shows the rooms.
 */
// The floor plan: every class of the package, by the room that it is in. A room knows those below it, never one above;
// all know the values and the format. A test holds the classes to it.
//
// values       Article, Description, Category; ReadParagraphs, of an article that is read
//              ParseResult, InvalidArticleException, Draft, Field; Tile, Rule; Part: what lies before, if anyone asks
// format       DumpFormat: Wording, DateOrder, Limit; ByteSource
//
// front door   ArticleParser, DumpMender, ArticleWriter
// splitting    PartSpliterator, BoundaryFinder: where an article starts for certain; SeekableDump
// articles     DumpReader, which has each go its way; OneArticle, or more; ResultSpliterator makes a stream of it
// short way    PlainReader: PlainLines, PlainTiling
// long way     ArticleReader, which asks the rooms down to the lines
//
// what lacks   MissingReporter
// title        TitleReader: TitleSuspicion
// description  DescriptionReader, BylineReader: ParagraphTable
// categories   CategoryReader, CategoryItemReader: DuplicateCategories, RejectedItems
// date         DateReader, DateLineReader: DateTidying
// beside       LabelReporter, LineBreakReporter, MarginReporter, NotText: what is no value, and should be known
// outline      Outline, after LabelArbiter had the last word on what is a label: SectionTable; Leftovers
// findings     Reading, which all readers share: Findings, CharacterAudit, Rewriting for fixes; LineShape
// accounting   Tiling, which becomes Tiles: what each byte was read as
//
// boundaries   ArticleCutter, where an article ends
// lines        LineReader: LineScanner, ScannedLine, LineTail; LineBudget, which are kept
// neighbours   TitleFinder, DateFinder, InlineLabels: what a line is by those around it
// labels       Labels: LabelCore, Similarity, WrappedLabel; Escape; LabelTable and PlainFormat, a format made ready
// table        Lines, and Omissions, what is not kept; RuleLine, one that says nothing
//
// bylines      BylineForm: Byline, AlmostByline; NameList, NameWords, Authors
// dates        DateParser: ParsedDate, DateCursor, TimeOfDay; CanonicalDate; DateShape; DateNames, DateWords
// marks        ListMark; Dateline, Emphasis: what text means by its look
//
// sources      Source: a Window on its bytes; ReaderStream, Utf8Stream, Utf8Encoder, ByteOrderMark, BoundedStream
// characters   Utf8, PlainBytes, Ascii, Edges, CharacterClass; TextRules: what an article may say
@NullMarked
package dev.galley;

import org.jspecify.annotations.NullMarked;
