package dev.noor.ports.pipeline;

import dev.noor.ports.TenantId;
import dev.noor.ports.channel.ChannelReport;

/**
 * What a channel reported at once, and to whom.
 *
 * @param admission how its messages make conversations due
 */
public record Post(TenantId tenant, ChannelReport report, Admission admission) {}
