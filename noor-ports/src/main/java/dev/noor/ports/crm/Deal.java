package dev.noor.ports.crm;

import java.time.Instant;
import java.util.Optional;

/**
 * A deal as the CRM has it.
 *
 * @param changedAt when it was changed last, where the CRM says so
 */
public record Deal(DealId id, DealStage stage, Optional<Instant> changedAt) {}
