/**
 * What a whole archive shows that no single article can: the order of its dates, its labels, the names that hold a hyphen.
 *
 * <p>Start at {@link dev.galley.archive.Archive}. This package uses {@code dev.galley}, which knows nothing of it.
 */
@NullMarked
package dev.galley.archive;

import org.jspecify.annotations.NullMarked;
