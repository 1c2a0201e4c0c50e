package dev.noor.core.model;

import dev.noor.core.tool.Workbench;
import dev.noor.ports.model.ChatModel;

/** Where the calls of a turn go once they are masked. Thread-safe. */
@FunctionalInterface
public interface ModelLine {
    /** A model for the turn of this bench, which it is confined to. */
    ChatModel open(Workbench bench);
}
