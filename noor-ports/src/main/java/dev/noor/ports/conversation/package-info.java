/** One chat with one customer: its address, its stage, what is known, and what was said. */
@NullMarked
package dev.noor.ports.conversation;

import org.jspecify.annotations.NullMarked;
