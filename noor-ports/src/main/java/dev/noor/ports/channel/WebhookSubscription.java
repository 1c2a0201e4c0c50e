package dev.noor.ports.channel;

import java.net.URI;
import java.util.Optional;

/** Where a provider reports to. A provider has one address for everything. Thread-safe. */
public interface WebhookSubscription {
    /**
     * Has everything that Noor reads reported to an address from now on. The provider may try the address before it
     * answers, so what listens there must be running.
     *
     * @throws IllegalArgumentException when the provider could not use the address: not https, or too long
     * @throws dev.noor.ports.PortException when the provider cannot be asked or does not accept the address
     */
    void subscribe(URI address);

    /**
     * The address in force.
     *
     * @throws dev.noor.ports.PortException when the provider cannot be asked
     */
    Optional<URI> current();
}
