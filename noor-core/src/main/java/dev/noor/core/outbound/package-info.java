/**
 * What follows from a channel's answer to a sending: {@link dev.noor.core.outbound.SendingPolicy}. Whether a message
 * may be sent at all is the gate's to say, {@link dev.noor.core.policy.OutboundGate}.
 */
@NullMarked
package dev.noor.core.outbound;

import org.jspecify.annotations.NullMarked;
