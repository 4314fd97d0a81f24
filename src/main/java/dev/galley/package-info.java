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
 * {@code ArticleReader} drives them; {@code Lines} is the table that they share, {@code Reading} what the section readers
 * need of one article. That is the long way, which any article can go. Almost all are plain, and {@code PlainReader} reads
 * those on a short way, in one pass over their {@code PlainLines}, with the same result; {@code DumpReader} has each article
 * go its way. To split a source, {@code BoundaryFinder} finds an article's start from the middle, {@code PartSpliterator} hands out the parts, and
 * {@code Part} knows what lies before each.
 *
 * <p>Where one of the steps is several ideas, each has a class of its own. {@code LineReader} has {@code LineBudget} say which
 * lines are kept and {@code Labels} which of them are labels; {@code ArticleCutter} asks {@code TitleFinder} where a title
 * begins, {@code DateFinder} where a date ends, and {@code InlineLabels} what a label with its value on one line is. What no
 * value can hold is noted in {@code Omissions}, and not looked at again.
 *
 * <p>The readers never know each other, bad input is data and never an exception, only {@code ArticleParser} and
 * {@code ByteSource} touch files, and the result depends on the bytes and the format alone: there is no static state, and
 * no default locale, charset, zone or clock.
 */
@NullMarked
package dev.galley;

import org.jspecify.annotations.NullMarked;
