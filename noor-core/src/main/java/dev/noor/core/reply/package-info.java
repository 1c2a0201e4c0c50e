/**
 * The last word on what a customer reads. {@link dev.noor.core.reply.ReplyVerifier} runs named checks over every
 * sentence of a draft, whichever brain wrote it: what cannot be proven from the evidence of the turn, is in another
 * language, or shows the machinery is cut or cleaned sentence by sentence, and each change is reported. A good reply
 * passes as it is, to the character.
 */
@NullMarked
package dev.noor.core.reply;

import org.jspecify.annotations.NullMarked;
