/**
 * What Noor makes of the knowledge base's findings. {@link dev.noor.core.knowledge.Abstention} alone decides whether a
 * passage answers a question; a wrong answer costs more than none.
 */
@NullMarked
package dev.noor.core.knowledge;

import org.jspecify.annotations.NullMarked;
