/**
 * A WhatsApp of our own for trying Noor out. {@link dev.noor.app.server.simulator.SimulatedWhatsApp} stands for the
 * provider and the customers' phones: it posts webhooks to this very server, takes what is sent and reports what became
 * of it, so that messages go the whole way. Its page shows a phone and, beside it, why each turn was taken. Only a
 * demonstration has it.
 */
@NullMarked
package dev.noor.app.server.simulator;

import org.jspecify.annotations.NullMarked;
