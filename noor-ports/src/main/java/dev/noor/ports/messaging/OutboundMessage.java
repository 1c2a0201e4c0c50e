package dev.noor.ports.messaging;

import java.util.UUID;

/** A message to send under an id chosen before sending, by which a channel can tell a repetition. */
public record OutboundMessage(UUID id, OutboundContent content) {}
