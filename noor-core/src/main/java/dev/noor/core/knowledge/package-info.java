/**
 * What answers a question: {@link dev.noor.core.knowledge.QuestionReader} reads it with the lexicon,
 * {@link dev.noor.core.knowledge.Leanings} tells by known questions what it asks about,
 * {@link dev.noor.core.knowledge.Ranking} orders the passages, and {@link dev.noor.core.knowledge.Abstention} alone
 * decides whether one answers; a wrong answer costs more than none.
 */
@NullMarked
package dev.noor.core.knowledge;

import org.jspecify.annotations.NullMarked;
