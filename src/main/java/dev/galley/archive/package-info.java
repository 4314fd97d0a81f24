/**
 * What a whole archive shows that no single article can: the order of its dates, its labels, the names that hold a hyphen.
 *
 * <p>Start at {@link dev.galley.archive.Archive}, and ask it one thing:
 *
 * <pre>{@code
 * Archive archive = Archive.of(Path.of("news"));            // files and folders
 *
 * archive.dates(format).order()                             // is it 3 April or 4 March? DateEvidence names its witnesses
 * archive.learn().report()                                  // LearnedFormat: labels that no format knows yet
 * archive.drift(FormatProfile.parse(text))                  // "from file 812 on, `Category` is spelt `Categories`"
 * archive.topics(format).split(category).topics()           // [Health, Covid-19], not [Health, Covid, 19]
 * }</pre>
 *
 * Each question reads the files anew, line by line, in memory that does not grow with them. Inside,
 *
 * <pre>
 * Archive ------- ArticleVisitor: DateGatherer, ShapeSurvey, Validation, DriftWatch, TopicGatherer
 * opens files     see the articles that the parser finds, with their text (KeptStream)
 *       |
 *       +-------- FormatLearner: FrequentLines, LabelCandidates, LabelSequence, LabelChoice
 * cuts RawLines   see lines before anybody knows what they mean
 * </pre>
 *
 * Whatever is not certain is said to be so: an answer comes with its witnesses and counts, and nothing is guessed. This package uses
 * {@code dev.galley}, which knows nothing of it. Only {@code Archive} touches files. Words of languages are data, in {@code Language}
 * and {@code Prefixes}.
 */
@NullMarked
package dev.galley.archive;

import org.jspecify.annotations.NullMarked;
