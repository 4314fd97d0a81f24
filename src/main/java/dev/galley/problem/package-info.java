/**
 * What went wrong in a dump, where, and what would mend it.
 *
 * <p>A {@link dev.galley.problem.Problem} is plain data: a {@linkplain dev.galley.problem.ProblemCode code}, a
 * {@linkplain dev.galley.problem.Span place}, a sentence and perhaps a {@linkplain dev.galley.problem.Fix fix}.
 * {@link dev.galley.problem.ProblemReport} turns problems into text for people. Nothing here knows how dumps are read.
 */
@NullMarked
package dev.galley.problem;

import org.jspecify.annotations.NullMarked;
