package dev.noor.ports.channel;

import java.util.List;

/** The templates that a provider keeps for the company. Thread-safe. */
public interface TemplateDirectory {
    /**
     * Every template, in the provider's order, whatever its status.
     *
     * @throws dev.noor.ports.PortException when the provider cannot be asked; transient ones may be gone later
     */
    List<MessageTemplate> templates();
}
