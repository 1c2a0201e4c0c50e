/** What a tenant's files ask of the channel, held against what the channel has. */
@NullMarked
package dev.noor.core.channel;

import org.jspecify.annotations.NullMarked;
