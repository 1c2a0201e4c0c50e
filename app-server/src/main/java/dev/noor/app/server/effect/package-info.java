/**
 * Work outside that turns left behind: {@link dev.noor.app.server.effect.EffectWorker} has the handler of its kind act
 * on each effect and stores what it came to; {@link dev.noor.app.server.effect.EffectModule} says which handlers there
 * are. Nothing outside is touched within a transaction.
 */
@NullMarked
package dev.noor.app.server.effect;

import org.jspecify.annotations.NullMarked;
