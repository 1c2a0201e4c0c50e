/** What a burst of messages was read as: language, intents and typed slots. */
@NullMarked
package dev.noor.ports.reading;

import org.jspecify.annotations.NullMarked;
