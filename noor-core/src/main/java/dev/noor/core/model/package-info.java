/**
 * The brains that ask a language model. Both start from what the rule brain decided: facts, stage, consent, hand-offs
 * and quotations are never a model's. {@link dev.noor.core.model.ModelBrain} lets it look things up and word the reply,
 * {@link dev.noor.core.model.HybridBrain} lets it word the same facts better. What cannot be proven, or does not come
 * in time, is not said: the rule brain's own words are. {@link dev.noor.core.model.MaskedChatModel} is the only way to
 * a model, so that none sees who the customer is.
 */
@NullMarked
package dev.noor.core.model;

import org.jspecify.annotations.NullMarked;
