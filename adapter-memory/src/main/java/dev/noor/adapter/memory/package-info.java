/**
 * The ports in memory: what the contract kits mean in their plainest form, the test double of the core, the channel and
 * store of offline simulations, and a start for those who embed Noor. Nothing outlives the process. Every class is
 * thread-safe and is built by its public constructor.
 */
@NullMarked
package dev.noor.adapter.memory;

import org.jspecify.annotations.NullMarked;
